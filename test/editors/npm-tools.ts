/** Sanitizers and renderers from npm, as they come: no option of ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import type { Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';

/** A tool that takes a snippet and gives what a visitor's browser is sent. */
export interface Tool {
  readonly name: string;
  /** Renders Markdown; the plain links are given to it as such. */
  readonly isMarkdown?: true;
  /** Drops tags with all that is in them, and says so: only its own links are sure. */
  readonly dropsTags?: true;
  readonly run: (html: string, page: Page) => string | Promise<string>;
}

const require = createRequire(import.meta.url);

/** The version that is installed, from the package's own file. */
export function versionOf(name: string, from = require): string {
  let folder = dirname(from.resolve(name));
  for (;;) {
    try {
      const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (found.name === name && found.version) return found.version;
    } catch {
      // Not this folder.
    }
    if (folder === dirname(folder)) throw new Error(`${name} has no version.`);
    folder = dirname(folder);
  }
}

const major = (name: string): string => versionOf(name).split('.').slice(0, 2).join('.');

export const npmTools: readonly Tool[] = [
  {
    name: `DOMPurify ${major('dompurify')}`,
    run: async (html, page) => {
      const path = join(dirname(require.resolve('dompurify')), 'purify.min.js');
      await page.addScriptTag({ path });
      return page.evaluate(
        (text) =>
          (window as unknown as { DOMPurify: { sanitize(s: string): string } }).DOMPurify.sanitize(
            text,
          ),
        html,
      );
    },
  },
  { name: `sanitize-html ${major('sanitize-html')}`, run: (html) => sanitizeHtml(html) },
  { name: `marked ${major('marked')}`, isMarkdown: true, run: (html) => marked.parse(html) },
  {
    name: `markdown-it ${major('markdown-it')}`,
    isMarkdown: true,
    run: (html) => new MarkdownIt().render(html),
  },
  {
    name: `markdown-it ${major('markdown-it')}, \`html: true\``,
    isMarkdown: true,
    run: (html) => new MarkdownIt({ html: true }).render(html),
  },
  {
    name: `commonmark ${major('commonmark')}`,
    isMarkdown: true,
    run: (html) => new HtmlRenderer().render(new Parser().parse(html)),
  },
  {
    name: `commonmark ${major('commonmark')}, \`safe\``,
    isMarkdown: true,
    dropsTags: true,
    run: (html) => new HtmlRenderer({ safe: true }).render(new Parser().parse(html)),
  },
];

/** The platform's own, where the browser has it. */
export const platformTool: Tool = {
  name: '`setHTML` (Chromium)',
  run: (html, page) =>
    page.evaluate((text) => {
      const place = document.createElement('div') as HTMLElement & { setHTML?(s: string): void };
      if (!place.setHTML) throw new Error('This Chromium has no setHTML.');
      place.setHTML(text);
      return place.innerHTML;
    }, html),
};
