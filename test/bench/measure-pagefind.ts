/** What the same directory costs with Pagefind, installed pinned into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Resource } from '../../src/schema/resource.js';
import { type Cost, isAbout } from './measure-directory.js';
import type { MisspeltWord } from './misspell.js';

const VERSION = '1.6.0';

export interface PagefindCost {
  readonly first: Cost;
  readonly question: Cost;
  readonly found: number;
}

interface PagefindIndex {
  addCustomRecord(record: object): Promise<unknown>;
  writeFiles(options: { outputPath: string }): Promise<unknown>;
}

async function index(
  records: AsyncIterable<Resource>,
  folder: string,
  outputPath: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `pagefind@${VERSION}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  const address = pathToFileURL(join(folder, 'node_modules/pagefind/lib/index.js')).href;
  const pagefind = (await import(address)) as {
    createIndex(): Promise<{ index: PagefindIndex }>;
    close(): Promise<void>;
  };
  const { index } = await pagefind.createIndex();
  for await (const { id, name, description, services, regions, place, channels } of records) {
    const { city = '', address: street = '' } = place ?? {};
    const ways = channels.map(({ display }) => display).join(' ');
    await index.addCustomRecord({
      url: `/${id}`,
      language: 'en',
      content: [name.en, description.en, services.join(' '), street, city, ways].join(' '),
      meta: { title: name.en ?? '' },
      filters: { region: [...regions] },
    });
  }
  await index.writeFiles({ outputPath });
  await pagefind.close();
}

/** The same visit: the index, then the first sixteen answers of the region, then misspelt words. */
export async function measurePagefind(
  browser: Browser,
  records: AsyncIterable<Resource>,
  folder: string,
  region: string,
  misspelt: readonly MisspeltWord[],
): Promise<PagefindCost> {
  const output = join(folder, 'pagefind-site/pagefind');
  await index(records, join(folder, 'pagefind'), output);
  const sent: number[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(output, '..', path);
    if (path === '/')
      return void response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Pagefind</title>');
    if (!existsSync(file)) return void response.writeHead(404).end();
    const body = readFileSync(file);
    // Its code is left out, as the finder's is; the module that runs the search, too.
    if (!/\.(?:js|css|pagefind)$/.test(path)) sent.push(body.length);
    const type = extname(path) === '.js' ? 'text/javascript' : 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const ask = async (word: string): Promise<readonly string[]> => {
      const script = `(async () => {
        const pagefind = await (window.loaded ??= import('/pagefind/pagefind.js'));
        const { results } = await pagefind.search(${JSON.stringify(word)}, { filters: { region: ${JSON.stringify(region)} } });
        const data = await Promise.all(results.slice(0, 16).map((one) => one.data()));
        return data.map(({ content, meta }) => meta.title + ' ' + content);
      })()`;
      return (await page.evaluate(script)) as readonly string[];
    };
    const cost = (): Cost => ({
      bytes: sent.reduce((sum, one) => sum + one, 0),
      requests: sent.length,
    });
    await ask('center');
    const first = cost();
    let [bytes, requests, found] = [0, 0, 0];
    for (const { meant, typed } of misspelt) {
      sent.length = 0;
      const texts = await ask(typed);
      const after = cost();
      [bytes, requests] = [Math.max(bytes, after.bytes), Math.max(requests, after.requests)];
      if (texts.slice(0, 8).some((text) => isAbout(text, meant))) found += 1;
    }
    return { first, question: { bytes, requests }, found };
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}
