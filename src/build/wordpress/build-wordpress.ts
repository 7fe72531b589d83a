/** Makes the WordPress plugin in dist/wordpress: the folder, and the zip that WordPress takes under Plugins, Add New. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { KINDS } from '../../schema/vocabulary-terms.js';
import { readData } from '../check/read-data.js';
import { projectRoot } from '../setup/ensure-installed.mjs';
import { compileWords } from './compile-words.js';
import { lineWords } from './line-words.js';
import { regionLines } from './region-lines.js';

/** The newest WordPress in which `npm run test:wordpress` has been seen to pass. */
const TESTED_UP_TO = '6.1';

/** zip keeps dates from 1980 on; the same for every file, so that two builds are the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

/** Languages of the plugin's own words beside English. */
const LANGUAGES = ['fr', 'es'] as const;

/** Words of these files are read by script in the editor; all others by PHP. */
const EDITOR_SCRIPT = /^block\//;

const source = join(projectRoot, 'wordpress');
const target = join(projectRoot, 'dist', 'wordpress');
const plugin = join(target, 'helpline-finder');

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** The attributes that the finder has, as its manifest says: the plugin offers no other. */
function knownAttributes(): readonly string[] {
  const manifest = JSON.parse(
    readFileSync(join(projectRoot, 'dist', 'custom-elements.json'), 'utf8'),
  ) as Manifest;
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'helpline-finder');
  const names = element?.attributes?.map(({ name }) => name) ?? [];
  if (!names.includes('region')) throw new Error('dist/custom-elements.json lists no attributes.');
  return names;
}

function writeJson(path: string, content: unknown): void {
  const file = join(plugin, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

async function writeData(): Promise<void> {
  const files = readData();
  const regions = regionLines(files);
  for (const { code, lines } of regions) writeJson(`data/lines/${code.toLowerCase()}.json`, lines);
  writeJson(
    'data/regions.json',
    Object.fromEntries(regions.map(({ code, names }) => [code, names])),
  );
  writeJson('data/words.json', await lineWords());
  writeJson('data/kinds.json', KINDS);
  writeJson('data/attributes.json', knownAttributes());
  const checks = regions.flatMap(({ lines }) =>
    lines.en.flatMap(({ ways }) => ways.flatMap(({ checked }) => checked ?? [])),
  );
  writeJson('data/info.json', { newestCheck: checks.sort().pop() });
}

/** What reads a CSV file on the settings page. */
async function buildSettings(version: string): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(plugin, `settings-${version}`),
      target: 'es2022',
      lib: {
        entry: 'wordpress/settings/settings.ts',
        formats: ['es'],
        fileName: () => 'settings.js',
      },
      rolldownOptions: { output: { minify: true, chunkFileNames: '[name]-[hash].js' } },
    },
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};
rmSync(target, { recursive: true, force: true });
cpSync(source, plugin, { recursive: true });
rmSync(join(plugin, 'settings'), { recursive: true });
await buildSettings(version);
for (const name of ['helpline-finder.php', 'readme.txt']) {
  const text = readFileSync(join(plugin, name), 'utf8');
  writeFileSync(
    join(plugin, name),
    text.replaceAll('{{version}}', version).replaceAll('{{tested}}', TESTED_UP_TO),
  );
}
cpSync(join(projectRoot, 'dist', 'cdn'), join(plugin, `finder-${version}`), { recursive: true });
for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(join(projectRoot, name), join(plugin, name));
await writeData();
for (const language of LANGUAGES) {
  const folder = join(plugin, 'languages');
  const po = readFileSync(join(folder, `helpline-finder-${language}.po`));
  const { mo, json } = compileWords(po, EDITOR_SCRIPT);
  writeFileSync(join(folder, `helpline-finder-${language}.mo`), mo);
  writeFileSync(join(folder, `helpline-finder-block-${language}.json`), json);
}
const entries: Zippable = Object.fromEntries(
  filesIn(plugin).map((file) => [
    relative(target, file).split(sep).join('/'),
    [readFileSync(file), { mtime: ZIP_DATE }],
  ]),
);
const zip = join(target, `helpline-finder-wordpress-${version}.zip`);
writeFileSync(zip, zipSync(entries, { level: 9 }));
console.log(`${relative(projectRoot, zip)}: ${Math.round(statSync(zip).size / 1024)} KB.`);
