/**
 * `npm run release:data -- helpline-finder-X.Y.Z.zip`: from a release and from what `npm run build` has made of newer data
 * with the same code, a zip in `release/` that is unpacked over the release's folder.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readData } from '../check/read-data.js';
import { zipFolder } from '../release/zip-folder.js';
import { projectRoot } from '../setup/ensure-installed.mjs';
import { packData } from './pack-data.js';

const [path] = process.argv.slice(2);
if (!path)
  throw new Error('Name the zip of the release: npm run release:data -- helpline-finder-X.Y.Z.zip');

const release = new Map(
  Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).map(
    // Below the folder that is named by version.
    ([file, bytes]) => [file.slice(file.indexOf('/') + 1), bytes] as const,
  ),
);
const output = join(projectRoot, 'release');
mkdirSync(output, { recursive: true });
const folder = join(output, 'data');
const { served, left, info } = packData(
  release,
  join(projectRoot, 'dist', 'cdn'),
  readData(projectRoot),
  folder,
);
const zip = zipFolder(folder, `helpline-finder-${info.version}`, info.data.date);
rmSync(folder, { recursive: true });
const name = `helpline-finder-${info.version}-data-${info.data.version}.zip`;
writeFileSync(join(output, name), zip);
console.log(`release/${name}: data ${info.data.version} for helpline-finder ${info.version}
${createHash('sha256').update(zip).digest('hex')}
${served.map((file) => `  ${file}`).join('\n')}`);
if (left.length > 0)
  console.warn(
    `Not in a data package, and as in the release until the next one: what these files say.\n${left.map((file) => `  ${file}`).join('\n')}`,
  );
