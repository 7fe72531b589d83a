/** What a new user finds in our pages: the code between the fences, word for word, and how much there is to read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/e2e.js';

const read = (page: string): string => readFileSync(join(projectRoot, page), 'utf8');

/** A part of a page by its heading, up to the next heading of the same or a higher level. */
export function sectionOf(page: string, heading: string): string {
  const lines = read(page).split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && /^#/.test(line));
  if (start < 0) throw new Error(`${page} has no heading "${heading}".`);
  const level = /^#+/.exec(lines[start] as string)?.[0].length ?? 0;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => (/^(#+) /.exec(line)?.[1]?.length ?? Number.POSITIVE_INFINITY) <= level);
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** The only block of code below a heading that has these words in it. */
export function blockOf(page: string, heading: string, words: string): string {
  const blocks = [...sectionOf(page, heading).matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(
    ([, code = '']) => code,
  );
  const found = blocks.filter((code) => code.includes(words));
  if (found.length !== 1)
    throw new Error(
      `${page}, "${heading}": ${found.length} blocks have ${words} in them, not one.`,
    );
  return found[0] as string;
}

/** The files of a recipe, as `<!-- recipe:NAME/PATH -->` marks them, by their path. */
export function recipeOf(name: string): ReadonlyMap<string, string> {
  const marks = /<!-- recipe:([^/\s]+)\/(\S+) -->\s*```\w*\n([\s\S]*?)```/g;
  const files = [...read('docs/ways-in.md').matchAll(marks)]
    .filter(([, recipe]) => recipe === name)
    .map(([, , path = '', text = '']) => [path, text] as const);
  if (files.length === 0) throw new Error(`docs/ways-in.md has no recipe "${name}".`);
  return new Map(files);
}

/** Words of prose: what is left without code, comments and the rows of tables. */
export function countWords(text: string): number {
  const prose = text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\|.*$/gm, '');
  return prose.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
