import { createHash } from 'node:crypto';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { DataFiles } from '../data-commands/data-files.js';
import { nationalListingsIn } from '../modules/build-modules.js';
import { codeOf, type VersionInfo } from '../release/version-info.js';
import { DATA_FILE, dataFile } from './data-file.js';
import type { NewerFiles } from './newer-files.js';

/** The files of a folder by their path in it. */
export type Folder = ReadonlyMap<string, Uint8Array>;

export interface DataPackage {
  /** What is copied over the folder of the release: `data.js`, and files that the release does not have. */
  readonly files: Folder;
  /** Files of the new build that are neither in the package nor in the release: what they say stays as it was. */
  readonly left: readonly string[];
}

type InEachLanguage = Readonly<Record<InterfaceLanguage, string>>;

const LOCAL = /^chunks\/local\/([a-z]{2}-[a-z]{2})\.([a-z]{2})-[\da-z]{3}\.js$/;
const RETIRED = /^chunks\/retired\.([a-z]{2})-/;
/** What also holds national records, which a package has in files of their own. */
const WITH_NATIONAL = /^(?:helpline-finder|build|data|chunks\/(?:features|later|pack)-.+)\.js$/;

const textOf = (folder: Folder, file: string): string =>
  Buffer.from(folder.get(file) ?? []).toString();

const inEachLanguage = (make: (language: InterfaceLanguage) => string): InEachLanguage =>
  Object.fromEntries(INTERFACE_LANGUAGES.map((one) => [one, make(one)])) as InEachLanguage;

interface NewerRegions {
  readonly names: NewerFiles['regions'];
  readonly files: Folder;
  /** The names that these files have in the build. */
  readonly built: ReadonlySet<string>;
}

/**
 * The newer files of each region, by its code; null where the region has none any more. Their names are longer than in a build,
 * where three letters tell versions apart: browsers keep a file of that name for a year, and packages come often.
 */
function newerRegions(release: Folder, built: Folder): NewerRegions {
  const regions: Record<string, Partial<Record<string, string>> | null> = {};
  const files = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  const codeIn = (file: string): string | undefined => LOCAL.exec(file)?.[1]?.toUpperCase();
  const kept = new Set([...built.keys()].map(codeIn));
  for (const file of release.keys()) {
    const code = codeIn(file);
    if (code && !kept.has(code)) regions[code] = null;
  }
  for (const [file, bytes] of built) {
    const [, code, language] = LOCAL.exec(file) ?? [];
    const there = release.get(file);
    if (!code || !language || (there && Buffer.compare(there, bytes) === 0)) continue;
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
    const name = `chunks/local/${code}.${language}-${hash}.js`;
    taken.add(file);
    files.set(name, bytes);
    regions[code.toUpperCase()] = { ...regions[code.toUpperCase()], [language]: `./${name}` };
  }
  return { names: regions as NewerFiles['regions'], files, built: taken };
}

function nationalFiles(data: DataFiles): {
  readonly names: InEachLanguage;
  readonly files: Folder;
} {
  const listings = nationalListingsIn(data);
  const texts = inEachLanguage(
    (language) => `export const listings=${JSON.stringify(listings[language])};\n`,
  );
  const hash = createHash('sha256')
    .update(Object.values(texts).join(''))
    .digest('base64url')
    .slice(0, 8);
  const names = inEachLanguage((language) => `chunks/local/national.${language}-${hash}.js`);
  return {
    names,
    files: new Map(INTERFACE_LANGUAGES.map((one) => [names[one], Buffer.from(texts[one])])),
  };
}

/**
 * What a folder of a release lacks to show other data, with no byte of its code changed: `built` is the script-tag folder
 * as the same code makes it from `data`. Throws a RangeError if the code is not the same.
 */
export function makeDataPackage(
  release: Folder,
  built: Folder,
  data: DataFiles,
  version: VersionInfo['data'],
): DataPackage {
  const info = JSON.parse(textOf(release, 'version.json')) as VersionInfo;
  const code = codeOf(textOf(built, 'helpline-finder.js'));
  if (code !== info.code)
    throw new RangeError(
      `The code of this build (${code}) is not that of release ${info.version} (${info.code}). Check out the tag v${info.version}, take only data/ from where it is newer, and run "npm run build".`,
    );
  const files = new Map<string, Uint8Array>();
  const take = (file: string): void => void files.set(file, built.get(file) as Uint8Array);
  const regions = newerRegions(release, built);
  for (const [file, bytes] of regions.files) files.set(file, bytes);
  const retired = [...built.keys()].filter((file) => RETIRED.test(file) && !release.has(file));
  for (const file of retired) take(file);
  const national = info.data.national === version.national ? undefined : nationalFiles(data);
  for (const [file, bytes] of national?.files ?? []) files.set(file, bytes);
  const newer: NewerFiles = {
    build: info.build,
    version: version.version,
    regions: regions.names,
    ...(national && { national: inEachLanguage((one) => `./${national.names[one]}`) }),
    ...(retired.length > 0 && {
      retired: inEachLanguage(
        (one) => `./${[...built.keys()].find((file) => RETIRED.exec(file)?.[1] === one)}`,
      ),
    }),
  };
  files.set(DATA_FILE, Buffer.from(dataFile(newer)));
  const left = [...built.keys()].filter(
    (file) =>
      !release.has(file) &&
      !files.has(file) &&
      !regions.built.has(file) &&
      !WITH_NATIONAL.test(file),
  );
  return { files, left };
}
