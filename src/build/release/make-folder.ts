import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readData } from '../check/read-data.js';
import { billOfMaterials } from './bill-of-materials.js';
import { copyWorkshop } from './copy-workshop.js';
import { examplePage } from './example-page.js';
import { importMap, integrityOf } from './integrity.js';
import { listFiles } from './list-files.js';
import { codeOf, dataInfo, type VersionInfo } from './version-info.js';

const HEADERS = [
  'nginx.conf',
  'apache.htaccess',
  'web.config',
  'cloudflare_headers',
  's3-cloudfront.sh',
];

const README = (version: string): string => `helpline-finder ${version}

1. Copy this whole folder to your server, under this name. It has many small files: where your host can unpack a zip, upload the zip.
   Leave the folder of the version before there for 30 days.
2. Give your server the headers of the recipe in headers/ that is for it.
3. On your page:

   <script type="module" src="/helpline-finder-${version}/helpline-finder.js"></script>
   <helpline-finder region="US-OR">
     <a href="tel:911">Call 911</a> in an emergency. <a href="tel:988">Call 988</a> in a crisis.
   </helpline-finder>

   For the page of one county, city or tribe: <helpline-finder region="US-OR" area="Marion County" near="97301">
   It speaks the language of your page (<html lang="fr">, or "es"); lang="fr" on the tag says another. Write the links in it, too.
   Of a content security policy it needs script-src 'self', and nothing else.
4. Open the page and tap a number.

example.html      a page that pins each file by its hash, with importmap.json in it
workshop/         choose, look and copy what to paste: open workshop/ on your server
frame.html        the finder as a page for an <iframe>
embed.js          one classic script tag; upgrade.js for <div data-helpline-finder>
version.json      version of the code and of the data, date of the data, counts
data.js           which files are newer than the release: a data package replaces it
integrity.json    the hash of each file, for the integrity attribute
bom.cdx.json      what is in the files (CycloneDX)
LICENCES.txt      the licences of all that is in the files
`;

/** Cloudflare Pages answers with the nearest one above a missing file, and else with the site's home page, as if that were the file. */
const NOT_FOUND =
  '<!doctype html><html lang="en"><title>Not found</title><p>Not found</p></html>\n';

/** Beside each file of a folder, what a server may send in its place. */
export function compressAll(folder: string): void {
  for (const file of listFiles(folder)) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  }
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Says in the folder what it holds: the hash of each file that is served, and a page that pins them. Gives `version.json`. */
export function writeInfo(
  folder: string,
  integrity: Readonly<Record<string, string>>,
  about: Pick<VersionInfo, 'version' | 'code' | 'build' | 'data'>,
): VersionInfo {
  const info: VersionInfo = {
    ...about,
    files: Object.keys(integrity).length,
    integrity: integrityOf(Buffer.from(json(integrity))),
  };
  const map = importMap(integrity, './');
  const page = examplePage(info.version, map, integrity['helpline-finder.js'] as string);
  for (const [name, text] of [
    ['integrity.json', json(integrity)],
    ['importmap.json', json(map)],
    ['version.json', json(info)],
    ['example.html', page],
  ] as const)
    writeFileSync(join(folder, name), text);
  return info;
}

/** Makes the folder of a release from the built one: what is in it hangs on the files and the data alone, not on the day. */
export function makeFolder(root: string, built: string, folder: string): VersionInfo {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const read = (name: string): string => readFileSync(join(built, name), 'utf8');
  const info = writeInfo(
    folder,
    Object.fromEntries(
      listFiles(built).map((file) => [file, integrityOf(readFileSync(join(built, file)))]),
    ),
    {
      version,
      code: codeOf(read('helpline-finder.js')),
      build: /id="([\w-]+)"/.exec(read('build.js'))?.[1] ?? '',
      data: dataInfo(readData(root)),
    },
  );
  write('bom.cdx.json', json(billOfMaterials(version, read('LICENCES.txt'))));
  copyWorkshop(join(root, 'dist', 'workshop'), folder);
  compressAll(folder);
  // For the person at the server, not for the server: without compressed copies.
  write('README.txt', README(version));
  write('404.html', NOT_FOUND);
  for (const name of HEADERS) {
    const text = readFileSync(join(import.meta.dirname, 'headers', name), 'utf8');
    write(`headers/${name}`, text.replaceAll('VERSION', version));
  }
  return info;
}
