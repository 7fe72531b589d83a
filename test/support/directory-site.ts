/** Serves the built finder and a sharded directory from disk, as a plain file server with gzip would, and counts both. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { projectRoot } from './e2e.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** What a test makes of an answer; undefined: as it is. */
export type Change = (path: string, body: Buffer) => Answer | undefined;

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  /** Milliseconds to wait. */
  readonly after?: Promise<unknown>;
}

export interface DirectorySite {
  readonly origin: string;
  /** Files of the directory that were asked for, with their bytes as they were sent. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  change: Change | undefined;
  close(): void;
}

/** `finder`: attributes of the finder on `/`. The directory is at `/directory/`. */
export async function serveDirectory(folder: string, finder: string): Promise<DirectorySite> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<script type="module" src="/cdn/helpline-finder.js"></script>
<helpline-finder src="/directory/directory.json" ${finder}></helpline-finder></html>`;
  const site: DirectorySite = { origin: '', sent: [], change: undefined, close: () => undefined };
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
      const [, first = '', ...rest] = path.split('/');
      const base = first === 'cdn' ? join(projectRoot, 'dist/cdn') : folder;
      const file = join(base, ...rest);
      const isKnown = (first === 'cdn' || first === 'directory') && existsSync(file);
      if (path !== '/' && !isKnown) return void response.writeHead(404).end();
      const isOurs = first === 'directory';
      const plain = path === '/' ? Buffer.from(page) : readFileSync(file);
      const changed = isOurs ? site.change?.(path, plain) : undefined;
      await changed?.after;
      const isPacked = isOurs && !changed?.body && existsSync(`${file}.gz`);
      const body = changed?.body ?? (isPacked ? readFileSync(`${file}.gz`) : plain);
      if (isOurs) site.sent.push({ path: path.slice('/directory/'.length), bytes: body.length });
      response.writeHead(changed?.status ?? 200, {
        'content-type': changed?.type ?? TYPES[extname(path) || '.html'] ?? 'text/plain',
        'cache-control': path.endsWith('directory.json')
          ? 'no-cache'
          : 'public, max-age=31536000, immutable',
        ...(isPacked && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
