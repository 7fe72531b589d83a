import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Puts what one built file takes of a package beside that file, so that nobody installs the package: for one that brings types
 * which contradict those of TypeScript. Its notice stands in `dist/cdn/LICENCES.txt`, as it is in the script-tag folder, too.
 */
export async function ownCopy(
  root: string,
  file: string,
  name: string,
  taken: string,
): Promise<void> {
  const folder = join(root, file, '..');
  await build({
    stdin: { contents: `export { ${taken} } from '${name}';`, resolveDir: root },
    outfile: join(folder, `${name}.js`),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: `/* ${name} and what it needs; licences and notices: ../cdn/LICENCES.txt */` },
    logLevel: 'warning',
  });
  const code = readFileSync(join(root, file), 'utf8');
  const own = code.replace(`from '${name}'`, `from './${name}.js'`);
  if (own === code)
    throw new Error(`${basename(file)} imports ${name} in another way; look at ownCopy.`);
  writeFileSync(join(root, file), own);
}
