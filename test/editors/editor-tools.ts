/** Editors in Chromium, pinned and installed in a temporary folder: they would slow `npm ci` for everybody. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Site, serveSite } from '../support/e2e.js';
import type { Tool } from './npm-tools.js';

const EDITORS = { ckeditor5: '48.5.2', quill: '2.0.3', tinymce: '8.9.2' } as const;

interface Editors {
  readonly tools: readonly Tool[];
  readonly folder: string;
  close(): Promise<void>;
}

/** A page of its own for each run, with the editor's script. */
async function withEditor(
  page: Page,
  site: Site,
  head: string,
  run: (page: Page) => Promise<string>,
): Promise<string> {
  const own = await (page.context().browser() as Browser).newPage();
  try {
    await own.goto(`${site.origin}/blank.html`);
    for (const path of head.split(' ')) await own.addScriptTag({ url: `${site.origin}/${path}` });
    return await run(own);
  } finally {
    await own.close();
  }
}

/** Installs and serves them. */
export async function editorTools(): Promise<Editors> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-editors-'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: EDITORS }),
  );
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const site = await serveSite(join(folder, 'node_modules'), {
    pages: { '/blank.html': '<!doctype html><title>Editor</title><div id="editor"></div>' },
  });
  const tools: readonly Tool[] = [
    {
      name: `CKEditor ${EDITORS.ckeditor5}`,
      run: (html, page) =>
        withEditor(page, site, 'ckeditor5/dist/browser/ckeditor5.umd.js', (own) =>
          own.evaluate(async (text) => {
            // biome-ignore lint/suspicious/noExplicitAny: the editor's own global
            const { ClassicEditor, Essentials, Paragraph, Link, List } = (window as any).CKEDITOR;
            const editor = await ClassicEditor.create(document.querySelector('#editor'), {
              licenseKey: 'GPL',
              plugins: [Essentials, Paragraph, Link, List],
            });
            editor.setData(text);
            return editor.getData();
          }, html),
        ),
    },
    {
      name: `TinyMCE ${EDITORS.tinymce}`,
      run: (html, page) =>
        withEditor(page, site, 'tinymce/tinymce.min.js', (own) =>
          own.evaluate(async (text) => {
            // biome-ignore lint/suspicious/noExplicitAny: the editor's own global
            const { tinymce } = window as any;
            const [editor] = await tinymce.init({
              selector: '#editor',
              license_key: 'gpl',
              plugins: 'link lists',
              skin_url: '/tinymce/skins/ui/oxide',
            });
            editor.setContent(text);
            return editor.getContent();
          }, html),
        ),
    },
    {
      name: `Quill ${EDITORS.quill}`,
      run: (html, page) =>
        withEditor(page, site, 'quill/dist/quill.js', (own) =>
          own.evaluate((text) => {
            // biome-ignore lint/suspicious/noExplicitAny: the editor's own global
            const quill = new (window as any).Quill('#editor');
            quill.clipboard.dangerouslyPasteHTML(text);
            return quill.root.innerHTML;
          }, html),
        ),
    },
  ];
  return { tools, folder, close: () => site.close() };
}
