/** For end-to-end tests: a server for the built files, and Chromium. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core';
import { findBareChromium, findBrowser } from './runner/browsers.mjs';

/** The folder that holds package.json. */
export const projectRoot = join(import.meta.dirname, '..', '..');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at the end. Each site is an origin of its own. */
  readonly origin: string;
  /** Every path asked for, in order. */
  readonly requests: readonly string[];
  /** The query of each, in the same order. */
  readonly queries: readonly string[];
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Sent with every answer, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages by path that exist only in the test: `{'/page.html': '<helpline-finder>…'}`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Whether answers are compressed with gzip, as a county's server does. */
  readonly gzip?: boolean;
  /** Where the file of a path is, if not below the folder: for a server whose files change. */
  readonly locate?: (path: string) => string;
  /** What is sent in the place of a file's own bytes. */
  readonly change?: (path: string, bytes: Buffer) => Buffer;
  /** Paths to answer with an error, as a server that is down would. */
  readonly isBlocked?: (path: string) => boolean;
}

/** Serves a folder on a free port of this machine. Other origins may load from it, as from a CDN. */
export async function serveSite(folder: string, options: SiteOptions = {}): Promise<Site> {
  const requests: string[] = [];
  const queries: string[] = [];
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    queries.push(new URL(request.url ?? '/', 'http://localhost').search);
    if (options.isBlocked?.(path)) {
      response.writeHead(503).end();
      return;
    }
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const body =
      options.pages?.[path] ??
      (await readFile(options.locate?.(name) ?? join(folder, normalize(name))).catch(
        () => undefined,
      ));
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      ...(options.gzip && { 'content-encoding': 'gzip' }),
      ...options.headers,
    });
    const sent = typeof body === 'string' ? body : (options.change?.(path, body) ?? body);
    response.end(options.gzip ? gzipSync(sent, { level: 9 }) : sent);
  }
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    queries,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts Chromium without a window and silent, in an environment with these variables. Close it after the tests. */
export async function openChromium(
  variables: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  return launch(findBrowser('chromium') as string, variables);
}

/**
 * The same, where there is one, of the Chromium that has no windows: for tests that look at a page and what is in it. It is as the
 * whole browser in what a page does, and takes half of the processor's time. What is around a page is another: it refuses no call from
 * a sandbox, and asks nobody whether to leave.
 */
export async function openBareChromium(
  variables: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  return launch(findBareChromium() as string, variables);
}

async function launch(
  executablePath: string,
  variables: Readonly<Record<string, string>>,
): Promise<Browser> {
  return chromium.launch({
    env: { ...process.env, ...variables },
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}

/**
 * A context for all tests of a file. Its first page stays open and empty: it keeps the process in which the others then start,
 * in half the processor's time.
 */
export async function openContext(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.newPage();
  return context;
}

/** Closes the pages that a test opened. */
export async function closePages(context: BrowserContext): Promise<void> {
  for (const page of context.pages().slice(1)) await page.close();
}
