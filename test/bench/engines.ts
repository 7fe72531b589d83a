import uFuzzy from '@leeoniya/ufuzzy';
import * as orama from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { foldText } from '../../src/base/fold-text.js';
import type { Listing } from '../../src/schema/listing.js';
import { buildIndex, type SearchResult, search } from '../../src/search/engine/search.js';
import { fullVocabulary } from '../search/real-data.js';

type Find = (text: string) => readonly string[];

/** An engine that has its records: ids for a text, best first. */
export interface Made {
  readonly find: Find;
  /** Without the engine's own limits: it hides and cuts nothing. Absent: as `find`. */
  readonly findAll?: Find;
  /** Drops what is kept between keystrokes. */
  readonly forget?: () => void;
}

/** One way to search. */
export interface Engine {
  readonly name: string;
  make(listings: readonly Listing[]): Made;
}

const FIELDS = [
  'name',
  'otherNames',
  'keywords',
  'place',
  'operator',
  'description',
  'terms',
] as const;
const WEIGHTS = {
  name: 3,
  otherNames: 2,
  keywords: 2,
  place: 2,
  operator: 1,
  description: 1,
  terms: 2,
};

type Plain = Record<'id' | (typeof FIELDS)[number], string>;

/** The same words for every engine. */
function toPlain(listing: Listing): Plain {
  const {
    id,
    name,
    otherNames = [],
    keywords = [],
    operator = '',
    description,
    place,
    area,
    kinds,
    services,
  } = listing;
  return {
    id,
    name,
    otherNames: otherNames.join(', '),
    keywords: keywords.join(', '),
    place: [area, place?.city, place?.postalCode].filter(Boolean).join(', '),
    operator,
    description,
    terms: [...kinds, ...services].join(' ').replaceAll('-', ' '),
  };
}

const at = new Date('2026-11-24T18:00:00Z');

const ours: Engine = {
  name: 'ours',
  make(listings) {
    const index = buildIndex(listings, fullVocabulary);
    const query = { country: 'US', region: 'US-OR', at, callerZone: 'America/Denver' } as const;
    const all = { ...query, limit: Number.POSITIVE_INFINITY };
    const ids = (results: readonly SearchResult[]): string[] =>
      results.map(({ listing }) => listing.id);
    return {
      find: (text) => ids(search(index, { ...query, text }).results),
      findAll: (text) => ids(search(index, { ...all, text }).results),
      forget: () => {
        for (const kept of Object.values(index.kept)) kept.clear();
      },
    };
  },
};

// As Fuse's documents advise for long texts: anywhere in the text, not too loosely.
const fuseOptions = {
  keys: FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })),
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
};

const plainFuse: Engine = {
  name: 'Fuse',
  make(listings) {
    const fuse = new Fuse(listings.map(toPlain), fuseOptions);
    return { find: (text) => fuse.search(text).map(({ item }) => item.id) };
  },
};

const tokenFuse: Engine = {
  name: 'Fuse, token search',
  make(listings) {
    const fuse = new Fuse(listings.map(toPlain), { ...fuseOptions, useTokenSearch: true });
    return { find: (text) => fuse.search(text).map(({ item }) => item.id) };
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  make(listings) {
    const mini = new MiniSearch<Plain>({
      fields: [...FIELDS],
      processTerm: foldText,
      searchOptions: { boost: WEIGHTS, prefix: true, fuzzy: 0.2 },
    });
    mini.addAll(listings.map(toPlain));
    return { find: (text) => mini.search(text).map(({ id }) => id as string) };
  },
};

const microFuzzy: Engine = {
  name: 'uFuzzy',
  make(listings) {
    const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    const haystack = uFuzzy.latinize(
      listings.map((listing) => Object.values(toPlain(listing)).slice(1).join(' ')),
    );
    const find: Find = (text) => {
      const [found, , order] = fuzzy.search(haystack, uFuzzy.latinize([text])[0] ?? '', 1, 1e6);
      const places = order && found ? order.map((one) => found[one] as number) : (found ?? []);
      return places.map((place) => listings[place]?.id ?? '');
    };
    return { find };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  make(listings) {
    const document = new Document({
      document: { id: 'id', index: [...FIELDS] },
      tokenize: 'forward',
      encoder: 'LatinAdvanced',
    } as ConstructorParameters<typeof Document>[0]);
    for (const listing of listings) document.add(toPlain(listing) as never);
    const find: Find = (text) => {
      const found = document.search(text, {
        limit: listings.length,
        suggest: true,
        merge: true,
      } as never);
      return (found as unknown as { id: string }[]).map(({ id }) => id);
    };
    return { find };
  },
};

const oramaSearch: Engine = {
  name: 'Orama',
  make(listings) {
    const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]));
    const database = orama.create({ schema });
    void orama.insertMultiple(database, listings.map(toPlain));
    const find: Find = (text) => {
      const found = orama.search(database, {
        term: text,
        tolerance: 1,
        boost: WEIGHTS,
        limit: listings.length,
      });
      if (found instanceof Promise) throw new Error('Orama was expected to answer at once.');
      return found.hits.map(({ document }) => (document as Plain).id);
    };
    return { find };
  },
};

/** Ours first; each of the others set up as its documents advise for typos and unfinished words. */
export const engines: readonly Engine[] = [
  ours,
  plainFuse,
  tokenFuse,
  miniSearch,
  microFuzzy,
  flexSearch,
  oramaSearch,
];
