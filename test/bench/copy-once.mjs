/**
 * What `shard` could take at the least, in a process of its own: `copy-once plain|packing FILE FOLDER TARGET` reads the file, and
 * writes all that came of it again; `packing` makes the packed twins of the others as `shard` does.
 */
import { createReadStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [kind, file, folder, target] = process.argv.slice(2);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;

function copy(from, to) {
  writeFileSync(to, readFileSync(from));
}

function copyPacking(from, to) {
  if (!from.endsWith('.json')) return;
  const bytes = readFileSync(from);
  const params = {
    [BROTLI_PARAM_QUALITY]: 5,
    [BROTLI_PARAM_LGWIN]: 17,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(to, bytes);
  writeFileSync(`${to}.gz`, gzipSync(bytes, { level: 6 }));
  writeFileSync(`${to}.br`, brotliCompressSync(bytes, { params }));
}

for await (const _ of createReadStream(file, { highWaterMark: 1 << 18 }));
for (const name of readdirSync(folder).filter((one) => /^[0-9a-f]{2}$/.test(one))) {
  mkdirSync(join(target, name), { recursive: true });
  for (const one of readdirSync(join(folder, name)))
    (kind === 'packing' ? copyPacking : copy)(join(folder, name, one), join(target, name, one));
}
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({ seconds: performance.now() / 1000, cpuSeconds: (user + system) / 1e6 }),
);
