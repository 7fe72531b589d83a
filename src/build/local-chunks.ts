import type { Plugin } from 'vite';
import { INTERFACE_LANGUAGES } from '../schema/vocabulary-terms.js';
import { type Bundle, type Chunk, chunksOf, shared } from './chunk-code.js';
import { shortHash } from './short-hash.js';

/** While the bundler works: no name that says what is in the file, so that no other file's name hangs on it. */
export const LOCAL_FOLDER = 'chunks/local';

/** A list of a language's regions, as the bundler writes it. */
const ONE = `"?((?:US|CA)-[A-Z]{2})"?:\\(\\)=>import\\(\`\\./(?:chunks/)?local/([a-z-]+)\\.([a-z]{2})\\.js\`\\)`;
const LIST = new RegExp(`\\{${ONE}(?:,${ONE})+\\}`, 'g');

/** In the place of a hash, for a region that has nothing; no hash has a hyphen. */
const NO_CHUNK = '---';

/** The name under which the entry hands its list of regions to the languages. */
export const LIST_NAME = '_regions';

interface List {
  readonly language: string;
  readonly codes: readonly string[];
}

function readList(text: string): List {
  const found = [...text.matchAll(new RegExp(ONE, 'g'))];
  const languages = new Set(found.map(([, , , language]) => language));
  const codes = found.map(([, code = '', file]) => {
    if (file !== code.toLowerCase()) throw new Error(`The chunk of ${code} is named ${file}.`);
    return code;
  });
  const [language] = languages;
  if (!language || languages.size > 1)
    throw new Error('A list of region chunks is of one language.');
  return { language, codes };
}

/** Of all that a region has, in every language. */
const hashOf = (code: string, bundle: Bundle): string =>
  shortHash(
    INTERFACE_LANGUAGES.map(
      (language) => (bundle[`${LOCAL_FOLDER}/${code.toLowerCase()}.${language}.js`] as Chunk).code,
    ),
  );

/** The object of the regions' English names: in the entry, or in a chunk that stands in it later. */
function namesIn(bundle: Bundle): string {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    if (!Object.keys(chunk.modules).some((id) => id.endsWith('/region-names.en.ts'))) continue;
    return /\{"US-AL":[^{}]*\}/.exec(chunk.code)?.[0] ?? '';
  }
  return '';
}

/**
 * The code that makes a language's list: three letters a region, in the order of the regions' names, which the entry
 * has anyway. The regions without a chunk have none.
 */
function listCode(entry: Chunk, codes: readonly string[], bundle: Bundle): string {
  const [, names = ''] = /\bregionNames:([\w$]+)/.exec(entry.code) ?? [];
  const known = [...namesIn(bundle).matchAll(/"([A-Z]{2}-[A-Z]{2})":/g)].map(
    ([, code]) => `${code}`,
  );
  if (!names || codes.some((code) => !known.includes(code)))
    throw new Error('The entry does not name each region; look what the bundler changed.');
  const table = known
    .map((code) => (codes.includes(code) ? hashOf(code, bundle) : NO_CHUNK))
    .join('');
  const path = `\`./${LOCAL_FOLDER}/\${r.toLowerCase()}.\${l}-\${h}.js\``;
  const found = table.includes(NO_CHUNK) ? `h!="${NO_CHUNK}"&&f` : 'f';
  // importAgain reads the address of a damaged file from here. Not from `toString`, which a page may have frozen.
  const entryOf = `r=>{let h=\`${table}\`.substr(i++*3,3),p=${path},f=()=>import(p);f.path=p;return[r,${found}]}`;
  // Counted here: some pages have a map that tells no places.
  return `(l,i=0)=>Object.fromEntries(Object.keys(${names}).map(${entryOf}))`;
}

/**
 * Names each region's files by what that region has, and writes the names once for all languages, in the entry: a
 * corrected number changes the region's three files and the entry. 70 import() calls alike would be 0.7 KB of the first
 * load, a hash of eight letters in each of them half a kilobyte; three letters a region are 0.2. In the source the calls
 * stay as they are, since other bundlers find the files by them.
 */
export function localChunks(): Plugin {
  return {
    name: 'local-chunks',
    apply: 'build',
    generateBundle(_options, bundle) {
      const [entry, others] = chunksOf(bundle);
      const lists = [entry, ...others].flatMap((chunk) =>
        [...chunk.code.matchAll(LIST)].map(([text]) => ({ chunk, ...readList(text) })),
      );
      const languages = lists.map(({ language }) => language).sort();
      const [first] = lists;
      if (first?.chunk !== entry || `${languages}` !== `${[...INTERFACE_LANGUAGES].sort()}`)
        throw new Error(`There are lists of region chunks for ${languages}.`);
      if (lists.some(({ codes }) => `${codes}` !== `${first.codes}`))
        throw new Error('The languages have different regions.');
      const code = listCode(entry, first.codes, bundle);
      const renamed: { old: string; fileName: string; source: string }[] = [];
      for (const { chunk, language } of lists)
        chunk.code = chunk.code.replace(LIST, () =>
          chunk === entry
            ? `($regions=${code})("${language}")`
            : `${shared}.${LIST_NAME}("${language}")`,
        );
      entry.code = `var $regions;${entry.code.replace(/export\{/, `export{$regions as ${LIST_NAME},`)}`;
      for (const region of first.codes) {
        const hash = hashOf(region, bundle);
        for (const one of INTERFACE_LANGUAGES) {
          const name = `${LOCAL_FOLDER}/${region.toLowerCase()}.${one}`;
          const { code: source } = bundle[`${name}.js`] as Chunk;
          renamed.push({ old: `${name}.js`, fileName: `${name}-${hash}.js`, source });
        }
      }
      for (const { old, fileName, source } of renamed) {
        delete bundle[old];
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
