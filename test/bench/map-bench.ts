/** The map against a plain page of Leaflet and street tiles, both from this machine: bytes, time to map, frames. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { openChromium } from '../support/e2e.js';
import { manyListings } from '../support/map-listings.js';
import { markdown, percentile } from './markdown.js';

const root = join(import.meta.dirname, '..', '..');
const leaflet = join(dirname(createRequire(import.meta.url).resolve('leaflet')));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
};
/** Chrome's "slow 4G". */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A picture as large as a street tile of a town, about 15 KB. */
function makeTile(): Buffer {
  let seed = 3;
  const rows = Array.from({ length: 256 }, () =>
    Uint8Array.from({ length: 129 }, (_, at) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return at === 0 ? 0 : seed % 16 < 11 ? 0 : seed % 256;
    }),
  );
  const head = Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 4, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', new Uint8Array()),
  ]);
}

const listings = JSON.stringify(manyListings(5_000));
const few = JSON.stringify(
  manyListings(60).map((listing, at) => ({
    ...listing,
    place: { ...listing.place, longitude: -89 + (at % 8) / 8, latitude: 40 + (at % 7) / 7 },
  })),
);

const PAGES: Readonly<Record<string, string>> = {
  '/ours.html': `<!doctype html><title>Ours</title><helpline-map></helpline-map><script type="module">
    import '/ours/map.js';
    document.querySelector('helpline-map').listings = ${few};
    const seen = () => document.querySelector('helpline-map').shadowRoot?.querySelector('.pin')
      ? window.mapTime = performance.now() : requestAnimationFrame(seen);
    seen();</script>`,
  '/many.html': `<!doctype html><title>Many</title><helpline-map></helpline-map><script type="module">
    import '/ours/map.js';
    document.querySelector('helpline-map').listings = ${listings};</script>`,
  '/plain.html': `<!doctype html><title>Plain</title><link rel="stylesheet" href="/leaflet/leaflet.css">
    <div id="map" style="height: 460px"></div><script src="/leaflet/leaflet.js"></script><script>
    const map = L.map('map', { fadeAnimation: false }).setView([40.5, -88.5], 8);
    L.tileLayer('/tiles/{z}/{x}/{y}.png').on('load', () => (window.mapTime ??= performance.now())).addTo(map);
    for (const { place, name } of ${few}) L.marker([place.latitude, place.longitude]).bindPopup(name).addTo(map);
    </script>`,
};

async function buildMap(folder: string): Promise<void> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, `export { HelplineMap } from '${join(root, 'src/map/helpline-map.ts')}';\n`);
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      outDir: join(folder, 'ours'),
      lib: { entry: { map: entry }, formats: ['es'] },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
}

interface Server {
  readonly origin: string;
  readonly bytes: () => number;
  readonly requests: () => number;
  readonly forget: () => void;
  readonly close: () => void;
}

async function serve(folder: string): Promise<Server> {
  const tile = makeTile();
  let bytes = 0;
  let requests = 0;
  const read = (path: string): Buffer | undefined => {
    if (PAGES[path]) return Buffer.from(PAGES[path]);
    if (path.startsWith('/tiles/')) return tile;
    try {
      return path.startsWith('/leaflet/')
        ? readFileSync(join(leaflet, path.slice('/leaflet/'.length)))
        : readFileSync(join(folder, path));
    } catch {
      return undefined;
    }
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/';
    const found = read(path);
    if (!found) return void response.writeHead(404).end();
    const isPicture = path.endsWith('.png');
    const body = isPicture ? found : gzipSync(found, { level: 9 });
    if (!path.endsWith('.html')) bytes += body.length;
    requests += 1;
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(!isPicture && { 'content-encoding': 'gzip' }),
    });
    return void response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => bytes,
    requests: () => requests,
    forget: () => {
      bytes = 0;
      requests = 0;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function timeToMap(browser: Browser, address: string, isSlow: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
  }
  await page.goto(address);
  await page.waitForFunction('window.mapTime');
  const time = (await page.evaluate('window.mapTime')) as number;
  await context.close();
  return time;
}

/** Runs in the page: moves and zooms the map by its keys, and takes the time of each frame meanwhile. */
async function panAndZoom(): Promise<number[]> {
  const { shadowRoot } = document.querySelector('helpline-map') as Element;
  const viewport = shadowRoot?.querySelector('.viewport') as Element;
  const times: number[] = [];
  let last = performance.now();
  let isRunning = true;
  requestAnimationFrame(function step() {
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (isRunning) requestAnimationFrame(step);
  });
  const keys = ['ArrowLeft', 'ArrowUp', '+', 'ArrowRight', '+', 'ArrowDown', '+', '-', '-', '-'];
  for (const key of keys) {
    viewport.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 450));
  }
  isRunning = false;
  return times.slice(1);
}

/** Frame times in milliseconds while a person pans and zooms over 5,000 places. */
async function frames(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // What runs TypeScript here names each function by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(address);
  await page.waitForFunction(() => {
    const shadow = document.querySelector('helpline-map')?.shadowRoot;
    return shadow?.querySelector('.pin') && shadow.querySelector('.control');
  });
  // Until the page is at rest.
  await page.waitForTimeout(1_000);
  return page.evaluate(panAndZoom);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

async function row(
  browser: Browser,
  server: Server,
  name: string,
  path: string,
  runs: number,
): Promise<readonly string[]> {
  const address = server.origin + path;
  server.forget();
  await timeToMap(browser, address, false);
  const [bytes, requests] = [server.bytes(), server.requests()];
  const fast: number[] = [];
  const slow: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    fast.push(await timeToMap(browser, address, false));
    slow.push(await timeToMap(browser, address, true));
  }
  const times = [fast, slow].map((all) => `${percentile(all, 0.5).toFixed(0)} ms`);
  return [name, kilobytes(bytes), String(requests), ...times];
}

/** Bytes of the parts of our map, as a server sends them. */
function partSizes(folder: string): string {
  return readdirSync(join(folder, 'ours/chunks'))
    .flatMap((name) => {
      const [, part] = name.match(/^(map-view|base-map)-/) ?? [];
      if (!part) return [];
      const { length } = gzipSync(readFileSync(join(folder, 'ours/chunks', name)), { level: 9 });
      return [`${part} ${kilobytes(length)}`];
    })
    .join(', ');
}

/** The part of `npm run bench` about the map, as markdown. */
export async function mapTable(runs: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-map-'));
  await buildMap(folder);
  const server = await serve(folder);
  const browser = await openChromium();
  try {
    const rows = [
      await row(browser, server, '`<helpline-map>`, Lit included', '/ours.html', runs),
      await row(browser, server, 'Leaflet 1.9.4 and street tiles', '/plain.html', runs),
    ];
    const times = await frames(browser, `${server.origin}/many.html`);
    const [middle, most, longest] = [0.5, 0.95, 1].map((share) =>
      percentile(times, share).toFixed(1),
    );
    return [
      `The map with 60 places against a plain page of Leaflet with street tiles as large as a town's, both served by this machine: what is sent (gzip), and until all is drawn (median of ${runs}; “slow 4G” as Chrome has it). Of ours: ${partSizes(folder)}. With 5,000 places, panned and zoomed: ${times.length} frames, median ${middle} ms, 95 of 100 within ${most} ms, the longest ${longest} ms.`,
      '',
      markdown([['', 'sent', 'requests', 'time to map', 'on slow 4G'], ...rows]),
    ].join('\n');
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
