import type { Page } from 'playwright-core';
import { judge, type Left } from './judge.js';
import type { Tool } from './npm-tools.js';
import { MARKDOWN_LINKS, SNIPPETS, WAYS_IN, type WayIn } from './snippets.js';

const HEAD = `| Tool | Module tag | \`embed.js\` with links before it | \`<div data-helpline-finder>\` | Plain links |
| --- | --- | --- | --- | --- |`;

export const BEGIN = '<!-- editors -->';
export const END = '<!-- /editors -->';

/** What a tool leaves of each way in. */
export async function tryTool(
  tool: Tool,
  page: Page,
): Promise<Readonly<Record<WayIn, Left & { readonly html: string }>>> {
  const entries = [];
  for (const way of WAYS_IN) {
    const isLinks = way === 'links' && tool.isMarkdown;
    const html = await tool.run(isLinks ? MARKDOWN_LINKS : SNIPPETS[way], page);
    entries.push([way, { html, ...(await judge(page, html, way)) }] as const);
  }
  return Object.fromEntries(entries) as Record<WayIn, Left & { html: string }>;
}

/** What a tool must never do to a way in: lose a number, or show another than it dials. Empty: nothing is wrong. */
export function faultsOf(tool: Tool, left: Readonly<Record<WayIn, Left>>): readonly string[] {
  return WAYS_IN.flatMap((way) => {
    const isSure = way === 'links' || (way !== 'module' && !tool.dropsTags);
    const { isReadable, wrong } = left[way];
    return [
      ...(isSure && !isReadable ? [`${tool.name}, ${way}: a number is lost`] : []),
      ...wrong.map((href) => `${tool.name}, ${way}: ${href} is not what is shown`),
    ];
  });
}

/** One row of the table. */
export function rowOf(tool: Tool, left: Readonly<Record<WayIn, Left>>): string {
  return `| ${[tool.name, ...WAYS_IN.map((way) => left[way].words)].join(' | ')} |`;
}

/** The page with these rows between its marks. */
export function withRows(page: string, rows: readonly string[]): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page has lost its marks ${BEGIN} and ${END}.`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${HEAD}\n${rows.join('\n')}\n\n${page.slice(to)}`;
}
