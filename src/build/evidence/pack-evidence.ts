/** `npm run pack:evidence`: one folder in dist/evidence to hand over, with a tagged PDF. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { marked } from 'marked';
import { chromium } from 'playwright-core';
import { readData } from '../check/read-data.js';
import { projectRoot } from '../setup/ensure-installed.mjs';
import { evidenceText } from './evidence-text.js';
import { billOfMaterials, bundledPackages, hashFiles } from './facts.js';

const STYLE = `body{font:10pt/1.45 system-ui,sans-serif;color:#14201f}
h1,h2,h3{line-height:1.2;break-after:avoid}h2{break-before:page}
table{border-collapse:collapse;width:100%;font-size:8.5pt}th,td{border:1px solid #767676;padding:3pt 5pt;text-align:left;vertical-align:top}
thead{display:table-header-group}tr{break-inside:avoid}code{font-size:.92em;overflow-wrap:anywhere}a{color:#0b5d57}
pre{border:1px solid #767676;padding:6pt;white-space:pre-wrap}`;

/** The page that becomes the PDF. */
export async function evidencePage(text: string, title: string): Promise<string> {
  const body = (await marked.parse(text))
    .replaceAll('<th>', '<th scope="col">')
    // A table without words in its head has none.
    .replace(/<thead>\s*<tr>\s*(?:<th scope="col"><\/th>\s*)+<\/tr>\s*<\/thead>/g, '');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><main>${body}</main></html>`;
}

/** The page as a PDF with tags, so that a screen reader finds headings and tables. */
export async function printPage(html: string): Promise<Buffer> {
  const executablePath = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ].find((path) => path && existsSync(path));
  const browser = await chromium.launch({
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(html);
    return await page.pdf({
      format: 'Letter',
      tagged: true,
      outline: true,
      margin: { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' },
    });
  } finally {
    await browser.close();
  }
}

export async function packEvidence(today: string): Promise<string> {
  const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const hashes = hashFiles(join(projectRoot, 'dist', 'cdn'));
  const licences = read('dist/cdn/LICENCES.txt');
  const packages = bundledPackages(licences, JSON.parse(read('package-lock.json')));
  const files = readData();
  const text = evidenceText({ root: projectRoot, version, today, files, hashes, packages });
  const folder = join(projectRoot, 'dist', 'evidence', `helpline-finder-${version}-evidence`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Buffer): void =>
    writeFileSync(join(folder, name), content);
  write('evidence.md', text);
  write(
    'evidence.pdf',
    await printPage(await evidencePage(text, `Evidence for helpline-finder ${version}`)),
  );
  write('bom.json', `${JSON.stringify(billOfMaterials(version, packages), null, 2)}\n`);
  const byPath = Object.fromEntries(hashes.map(({ path, integrity }) => [path, integrity]));
  write('integrity.json', `${JSON.stringify(byPath, null, 2)}\n`);
  write('LICENCES.txt', licences);
  return relative(projectRoot, folder);
}
