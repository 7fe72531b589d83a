import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { listFiles } from '../../src/build/release/list-files.js';
import { makeFolder } from '../../src/build/release/make-folder.js';
import { zipFolder } from '../../src/build/release/zip-folder.js';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist', 'cdn');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('a release', () => {
  let folder: string;
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const json = (file: string) => JSON.parse(String(read(file)));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'helpline-release-'));
    makeFolder(root, built, folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same bytes when it is made twice, in another time zone, too', () => {
    const again = mkdtempSync(join(tmpdir(), 'helpline-release-'));
    const zone = process.env.TZ;
    try {
      const first = zipFolder(folder, 'helpline-finder', '2026-11-28');
      process.env.TZ = 'Pacific/Kiritimati';
      makeFolder(root, built, again);
      const second = zipFolder(again, 'helpline-finder', '2026-11-28');
      const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
      assert.equal(hash(second), hash(first));
      const [entry] = Object.keys(unzipSync(first)).filter((name) =>
        name.endsWith('/helpline-finder.js'),
      );
      assert.equal(entry, 'helpline-finder/helpline-finder.js');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      rmSync(again, { recursive: true, force: true });
    }
  });

  it('has every built file, and beside it what a server may send in its place', () => {
    for (const file of listFiles(built)) {
      assert.ok(read(file).equals(readFileSync(join(built, file))), file);
      assert.ok(gunzipSync(read(`${file}.gz`)).equals(read(file)), file);
      assert.ok(brotliDecompressSync(read(`${file}.br`)).equals(read(file)), file);
    }
  });

  it('says its version, the date of its data, and the hash of each file', () => {
    const info = json('version.json');
    assert.equal(info.version, version);
    assert.match(info.data.date, /^20\d\d(-\d\d){1,2}$/);
    assert.equal(info.data.version, `${info.data.date}.${info.data.sha256.slice(0, 8)}`);
    assert.ok(String(read('helpline-finder.js')).includes(`"helpline-finder ${info.code}"`));
    assert.ok(String(read('helpline-finder.js')).includes(info.build));
    assert.ok(info.data.records > 700 && info.data.numbers > 200 && info.data.regions > 60);
    const integrity = json('integrity.json');
    assert.equal(Object.keys(integrity).length, info.files);
    for (const [file, hash] of Object.entries(integrity)) {
      const sum = createHash('sha384').update(read(file)).digest('base64');
      assert.equal(hash, `sha384-${sum}`, file);
    }
    const sum = createHash('sha384').update(read('integrity.json')).digest('base64');
    assert.equal(info.integrity, `sha384-${sum}`);
  });

  it('pins every module in its import map, which its page holds word for word', () => {
    const map = json('importmap.json');
    const modules = listFiles(built).filter((file) =>
      /^(chunks\/.*|helpline-finder|build|data)\.js$/.test(file),
    );
    assert.deepEqual(Object.keys(map.integrity).sort(), modules.map((file) => `./${file}`).sort());
    const page = String(read('example.html'));
    const inline = /<script type="importmap">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    assert.deepEqual(JSON.parse(inline), map);
    assert.ok(page.indexOf('importmap') < page.indexOf('type="module"'));
  });

  it('has a bill of materials that names each package in the files, with its licence', () => {
    const bill = json('bom.cdx.json');
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.specVersion, '1.6');
    assert.match(
      bill.serialNumber,
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
    );
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const named = new Map<string, string>(
      bill.components.map((one: { name: string; version: string }) => [one.name, one.version]),
    );
    for (const name of ['lit', 'lit-html', 'fuse.js', 'leaflet', 'zod', 'supercluster', 'GeoNames'])
      assert.ok(named.has(name), name);
    for (const { type, name, version: used, purl, licenses } of bill.components) {
      assert.ok(licenses.length > 0, name);
      if (type !== 'library') continue;
      const locked = Object.entries(lock.packages as Record<string, { version: string }>)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, { version: one }]) => one);
      assert.ok(locked.includes(used), `${name} ${used}`);
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${used}`);
    }
    const notices = String(read('LICENCES.txt')).split(/\n-{80}\n/).length;
    // Ours, the code's licence and the data's are no packages.
    assert.equal(
      bill.components.filter(({ type }: { type: string }) => type === 'library').length,
      notices - 3,
    );
  });

  it('has a recipe of headers for each server: immutable for what has a hash, asked again for the rest', () => {
    for (const name of [
      'nginx.conf',
      'apache.htaccess',
      'web.config',
      'cloudflare_headers',
      's3-cloudfront.sh',
    ]) {
      const text = String(read(`headers/${name}`));
      assert.match(text, /immutable/, name);
      assert.match(text, /no-cache|DisableCache/, name);
      assert.match(text, /Access-Control-Allow-Origin/, name);
      assert.match(text, /frame-ancestors/, name);
      assert.doesNotMatch(text, /VERSION/, name);
    }
    // A cache between must know that the same address has compressed bytes for some and plain ones for others.
    const nginx = String(read('headers/nginx.conf'));
    const places = nginx.split('location ').slice(1);
    assert.equal(places.length, 3);
    for (const place of places) assert.match(place, /gzip_static on;\n\s+gzip_vary on;/);
    assert.match(String(read('headers/apache.htaccess')), /append Vary Accept-Encoding/);
    // A missing chunk must not be answered with a site's home page, which would be kept for a year; and Cloudflare's address of
    // frame.html is without its end.
    assert.ok(existsSync(join(folder, '404.html')));
    assert.match(String(read('headers/cloudflare_headers')), /\/frame\n.*frame-ancestors/);
    // IIS takes an entry that is there already, of a wider web.config, for a fault of the whole folder.
    const iis = String(read('headers/web.config')).split('\n');
    for (const [at, line] of iis.entries()) {
      const [, key] = /<(?:add|mimeMap) ((?:name|fileExtension)="[^"]+")/.exec(line) ?? [];
      if (key) assert.equal(iis[at - 1]?.trim(), `<remove ${key} />`);
    }
    // Whatever lies in these folders may be kept for a year: its name says what is in it.
    for (const file of listFiles(built).filter((one) => /^(chunks|assets)\//.test(one)))
      assert.match(file, /-[\w-]{8}\.js$|^chunks\/local\/[a-z-]+\.[a-z]{2}-[\da-z]{3}\.js$/);
    assert.ok(existsSync(join(folder, 'README.txt')));
  });
});
