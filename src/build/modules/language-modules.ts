/** What joins the languages of src/strings/: nobody writes by hand a list that INTERFACE_LANGUAGES is already. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';
import type { Modules } from './build-modules.js';

const HEADER =
  '// Made by "npm run data" from the folders of src/strings/. Do not edit: the next run overwrites it.\n';
const FOREIGN = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** Folders of src/strings/ that are not in the list: words that nobody would ever see. */
export function unlistedLanguages(root: string): readonly string[] {
  return readdirSync(join(root, 'src/strings'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !(INTERFACE_LANGUAGES as readonly string[]).includes(name));
}

/** All that comes with a language, one lazy chunk. English is in the first load, so it has none. */
function packModule(language: string): string {
  return `${HEADER}import type { LanguagePack } from '../strings/language-pack.js';
import { strings } from '../strings/${language}/interface.js';
import { regionNames } from './region-names.${language}.js';
import { shards } from './shards.${language}.js';
import { nationalWords } from './words.${language}.js';

export const pack: LanguagePack = {
  strings,
  regionNames,
  nationalWords,
  loadLater: () => import('./later-${language}.js'),
  loadRetired: () => import('./retired.${language}.js'),
  shards,
};
`;
}

/** What comes with a language after the first view, one lazy chunk. */
function laterModule(language: string): string {
  return `${HEADER}export { later } from '../strings/${language}/later.js';
export { moreWords as more, nationalPages as pages } from './pages.${language}.js';
`;
}

/** Literal import() calls, one a language: bundlers see each, and only the one asked for is loaded. */
function packsModule(): string {
  const lines = FOREIGN.map(
    (language) => `  ${language}: () => import('./pack-${language}.js'),\n`,
  );
  return `${HEADER}import { englishPack } from '../strings/language-pack.js';

export const packs = {
  en: async () => ({ pack: englishPack }),
${lines.join('')}};
`;
}

/** What the switch says of each language. It must be there before, and without, the language itself. */
function switchesModule(): string {
  const imports = INTERFACE_LANGUAGES.map(
    (language) =>
      `import { languageSwitch as ${language} } from '../strings/${language}/switch.js';\n`,
  );
  return `${HEADER}${imports.join('')}\nexport const languageSwitches = { ${INTERFACE_LANGUAGES.join(', ')} };\n`;
}

/** The words about a page's own changes: a few in each language, in the file of what says them. */
function layerWordsModule(): string {
  const imports = INTERFACE_LANGUAGES.map(
    (language) => `import { layer as ${language} } from '../strings/${language}/layer.js';\n`,
  );
  return `${HEADER}${imports.join('')}\nexport const layerWords = { ${INTERFACE_LANGUAGES.join(', ')} };\n`;
}

/** A pack for each language, the words of the language switch and the list of packs. */
export function languageModules(): Modules {
  return new Map([
    ...FOREIGN.map((language) => [`pack-${language}.ts`, packModule(language)] as const),
    ...INTERFACE_LANGUAGES.map(
      (language) => [`later-${language}.ts`, laterModule(language)] as const,
    ),
    ['layer-words.ts', layerWordsModule()] as const,
    ['language-switches.ts', switchesModule()] as const,
    ['packs.ts', packsModule()] as const,
  ]);
}
