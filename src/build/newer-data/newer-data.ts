/** What `data.js` of a data package does on a page: compiled alone, with the names of the newer files in the place of FILES. */
import type { Listing } from '../../schema/listing.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import type { NewerFiles } from './newer-files.js';

declare const FILES: NewerFiles;

type Language = keyof NonNullable<NewerFiles['national']>;

/** The national records of a language that have arrived, and what is on its way. */
const national = new Map<Language, readonly Listing[]>();
const asked = new Map<Language, Promise<void>>();
const lists = new WeakMap<LanguagePack['shards'], LanguagePack['shards']>();
const packs = new WeakMap<LanguagePack, LanguagePack>();

/** The finder asks for a damaged file again at an address that it reads from the text of its loader. */
function loader<Module>(address: string): () => Promise<Module> {
  const load = (): Promise<Module> => import(address);
  load.toString = () => address;
  return load;
}

function newerShards(shards: LanguagePack['shards'], language: Language): LanguagePack['shards'] {
  const made = lists.get(shards) ?? {
    ...shards,
    ...Object.fromEntries(
      Object.entries(FILES.regions).map(([code, files]) => [
        code,
        files ? loader(files[language]) : undefined,
      ]),
    ),
  };
  lists.set(shards, made as LanguagePack['shards']);
  return made as LanguagePack['shards'];
}

async function loadNational(language: Language, address: string): Promise<void> {
  try {
    const { listings } = await import(address);
    national.set(language, listings);
  } catch (error) {
    console.warn(
      `<helpline-finder> could not load ${address} (${(error as Error).name}): the national lines are those of the release, older than data ${FILES.version}.`,
    );
  }
}

function change(pack: LanguagePack, update: () => void): LanguagePack {
  const language = pack.strings.language as Language;
  const address = FILES.national?.[language];
  if (address && !national.has(language) && !asked.has(language))
    asked.set(language, loadNational(language, address));
  const lines = national.get(language);
  if (address && !lines) void asked.get(language)?.then(() => national.has(language) && update());
  const known = packs.get(pack);
  if (known && (!lines || known.nationalPages === lines)) return known;
  const retired = FILES.retired?.[language];
  const made: LanguagePack = {
    ...pack,
    shards: newerShards(pack.shards, language),
    ...(retired && { loadRetired: loader(retired) }),
    // Whole records, and no words for the facts that the build has: those are not shown any more.
    ...(lines && { nationalWords: [], nationalPages: lines }),
  };
  packs.set(pack, made);
  return made;
}

/** What the finder of this build does with the words of a language; nothing for the finder of another build. */
export function changeFor(
  build: string,
  update: () => void,
): ((pack: LanguagePack) => LanguagePack) | undefined {
  if (build === FILES.build) return (pack) => (pack.isStrip ? pack : change(pack, update));
  console.warn(
    `<helpline-finder> data ${FILES.version} in this folder is for another release than the finder of this page, and is not used: all numbers are those of the finder. Copy the data package of its own release.`,
  );
  return undefined;
}
