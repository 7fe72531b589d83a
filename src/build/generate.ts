/** `npm run data`: checks everything in data/ and writes src/generated/, or says everything that is wrong. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { datasetJsonSchema } from '../schema/resource-schema.js';
import { baseMapModules } from './base-map/base-map.js';
import { leafletModules } from './base-map/patch-leaflet.js';
import { checkData } from './check/check-data.js';
import { describeProblem } from './check/problem.js';
import { readData } from './check/read-data.js';
import {
  checkOverdoseGuidance,
  overdoseModules,
  readOverdoseGuidance,
} from './data-commands/overdose-guidance.js';
import { buildModules, type Modules } from './modules/build-modules.js';
import { readVocabularyFiles, vocabularyModules } from './modules/compile-vocabulary.js';
import { languageModules, unlistedLanguages } from './modules/language-modules.js';
import { placeModulesOf } from './places/place-cache.js';

const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'src/generated');

/** Leaves a file alone when it is as it should be, so that nothing watching it starts again. */
function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function removeOthers(modules: Modules): void {
  if (!existsSync(target)) return;
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(target, path).replaceAll('\\', '/');
    if (entry.isFile() && !modules.has(name)) rmSync(path);
  }
}

function kilobytes(modules: Modules, ...names: readonly string[]): string {
  const text = names.map((name) => modules.get(name) ?? '').join('');
  return `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB`;
}

function report(modules: Modules): void {
  const shards = [...modules.keys()].filter((name) => name.startsWith('local/'));
  const largest = shards
    .map((name) => ({ name, size: gzipSync(modules.get(name) ?? '').length }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ name, size }) => `${name} ${(size / 1024).toFixed(1)} KB`);
  console.log(`src/generated/ is made (sizes: gzip)
  national facts and English words together ${kilobytes(modules, 'national.ts', 'words.en.ts')}
  facts ${kilobytes(modules, 'national.ts')}, words en ${kilobytes(modules, 'words.en.ts')}, fr ${kilobytes(modules, 'words.fr.ts')}, es ${kilobytes(modules, 'words.es.ts')}
  map of shards ${kilobytes(modules, 'shards.en.ts')} a language, region names ${kilobytes(modules, 'region-names.en.ts')}, national details ${kilobytes(modules, 'national-details.ts')}, retired ${kilobytes(modules, 'retired.en.ts')}
  base map ${kilobytes(modules, 'base-map.ts')}
  ${shards.length} shards, the largest ${largest.join(', ') || 'none'}`);
}

const files = readData(root);
const guidance = readOverdoseGuidance(root);
const today = new Date().toISOString().slice(0, 10);
const problems = [...checkData(files, today), ...checkOverdoseGuidance(guidance, today)];
for (const problem of problems) console.error(describeProblem(problem));
for (const folder of unlistedLanguages(root))
  throw new Error(
    `src/strings/${folder}/ is not in INTERFACE_LANGUAGES. Add it to src/schema/vocabulary-terms.ts.`,
  );
const errors = problems.filter(({ severity }) => severity === 'error').length;

if (errors > 0) {
  console.error(`\n${errors} ${errors === 1 ? 'error' : 'errors'} in data/. Nothing was written.`);
  process.exitCode = 1;
} else {
  const modules = new Map([
    ...buildModules(files),
    ...vocabularyModules(readVocabularyFiles(root)),
    ...(await placeModulesOf(root, files.regions)),
    ...baseMapModules(),
    ...leafletModules(),
    ...languageModules(),
    ...overdoseModules(guidance),
  ]);
  for (const [name, text] of modules) writeIfChanged(join(target, name), text);
  removeOthers(modules);
  writeIfChanged(
    join(root, 'data/resource.schema.json'),
    `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
  );
  report(modules);
}
