/** Packages of npm that carry a whole Chromium of their time, made for Amazon's servers; it runs on any Linux. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const unpack = (archive: string, folder: string): Buffer =>
  execFileSync('tar', ['-x', '-f', archive, '-C', folder]);

/** Fetches one into a folder of its own, and gives the path of its program. About 50 MB. */
export function fetchChromium(spec: string, folder: string): string {
  const home = join(folder, spec.replace(/\W+/g, '-'));
  mkdirSync(home);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', spec, '--json', '--ignore-scripts', '--pack-destination', home], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  unpack(join(home, packed.filename), home);
  const bin = join(home, 'package', 'bin');
  const program = join(home, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
  chmodSync(program, 0o755);
  // Shared libraries that a bare server lacks.
  const libraries = join(bin, 'aws.tar.br');
  if (existsSync(libraries)) {
    const archive = join(home, 'aws.tar');
    writeFileSync(archive, brotliDecompressSync(readFileSync(libraries)));
    unpack(archive, home);
  }
  return program;
}
