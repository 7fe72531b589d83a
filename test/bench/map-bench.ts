/** The map against a plain page of Leaflet and street tiles, both from this machine: bytes, time to map, frames. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { manyListings } from '../map/map-listings.js';
import { findBrowser } from '../support/runner/browsers.mjs';

const root = join(import.meta.dirname, '..', '..');
const leaflet = join(dirname(createRequire(import.meta.url).resolve('leaflet')));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
};
const RUNS = 5;
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

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

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

/** Text, since tsx gives functions a helper that the page does not have. */
const PAN_AND_ZOOM = `(async () => {
  const viewport = document.querySelector('helpline-map').shadowRoot.querySelector('.viewport');
  const times = [];
  let last = performance.now();
  let isRunning = true;
  requestAnimationFrame(function step() {
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (isRunning) requestAnimationFrame(step);
  });
  for (const key of ['ArrowLeft', 'ArrowUp', '+', 'ArrowRight', '+', 'ArrowDown', '+', '-', '-', '-']) {
    viewport.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 450));
  }
  isRunning = false;
  return times.slice(1);
})()`;

/** Frame times in milliseconds while a person pans and zooms over 5,000 places. */
async function frames(page: Page): Promise<number[]> {
  await page.waitForFunction(() => {
    const shadow = document.querySelector('helpline-map')?.shadowRoot;
    return shadow?.querySelector('.pin') && shadow.querySelector('.control');
  });
  // Until the page is at rest.
  await page.waitForTimeout(1_000);
  return page.evaluate(PAN_AND_ZOOM);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** Prints the section of `npm run bench` about the map. */
export async function benchMap(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-map-'));
  await buildMap(folder);
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') as string,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
  try {
    console.log(
      '\nThe map against Leaflet 1.9.4 with street tiles, 60 places, from this machine\n',
    );
    console.log(
      '| | bytes | requests | time to map | on slow 4G |\n| --- | --- | --- | --- | --- |',
    );
    for (const [name, path] of [
      ['<helpline-map>, Lit included', '/ours.html'],
      ['Leaflet and street tiles', '/plain.html'],
    ] as const) {
      server.forget();
      await timeToMap(browser, server.origin + path, false);
      const [bytes, requests] = [server.bytes(), server.requests()];
      const fast: number[] = [];
      const slow: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        fast.push(await timeToMap(browser, server.origin + path, false));
        slow.push(await timeToMap(browser, server.origin + path, true));
      }
      console.log(
        `| ${name} | ${kilobytes(bytes)} | ${requests} | ${median(fast).toFixed(0)} ms | ${median(slow).toFixed(0)} ms |`,
      );
    }
    const chunks = readdirSync(join(folder, 'ours/chunks')).filter((name) =>
      /^(map-view|base-map)-/.test(name),
    );
    for (const name of chunks) {
      const { length } = gzipSync(readFileSync(join(folder, 'ours/chunks', name)), { level: 9 });
      console.log(`\n${name.slice(0, 8)} ${kilobytes(length)}`);
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.origin}/many.html`);
    const times = (await frames(page)).toSorted((one, other) => one - other);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    console.log(
      `\n5,000 places, panned and zoomed: ${times.length} frames, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(0.9999)} ms`,
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('map-bench.ts')) await benchMap();
