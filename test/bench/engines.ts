import uFuzzy from '@leeoniya/ufuzzy';
import * as orama from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Listing } from '../../src/schema/listing.js';
import { foldText } from '../../src/search/fold-words.js';
import { buildIndex, search } from '../../src/search/search.js';
import { fullVocabulary } from '../search/real-data.js';

/** One way to search: made from listings, it gives ids for a text, best first. */
export interface Engine {
  readonly name: string;
  make(listings: readonly Listing[]): (text: string) => readonly string[];
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
    return (text) =>
      search(index, {
        text,
        country: 'US',
        region: 'US-OR',
        at,
        callerZone: 'America/Denver',
      }).results.map(({ listing }) => listing.id);
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
    return (text) => fuse.search(text).map(({ item }) => item.id);
  },
};

const tokenFuse: Engine = {
  name: 'Fuse, token search',
  make(listings) {
    const fuse = new Fuse(listings.map(toPlain), { ...fuseOptions, useTokenSearch: true });
    return (text) => fuse.search(text).map(({ item }) => item.id);
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
    return (text) => mini.search(text).map(({ id }) => id as string);
  },
};

const microFuzzy: Engine = {
  name: 'uFuzzy',
  make(listings) {
    const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    const haystack = uFuzzy.latinize(
      listings.map((listing) => Object.values(toPlain(listing)).slice(1).join(' ')),
    );
    return (text) => {
      const [found, , order] = fuzzy.search(haystack, uFuzzy.latinize([text])[0] ?? '', 1, 1e6);
      const places = order && found ? order.map((one) => found[one] as number) : (found ?? []);
      return places.map((place) => listings[place]?.id ?? '');
    };
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
    return (text) => {
      const found = document.search(text, {
        limit: listings.length,
        suggest: true,
        merge: true,
      } as never);
      return (found as unknown as { id: string }[]).map(({ id }) => id);
    };
  },
};

const oramaSearch: Engine = {
  name: 'Orama',
  make(listings) {
    const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]));
    const database = orama.create({ schema });
    void orama.insertMultiple(database, listings.map(toPlain));
    return (text) => {
      const found = orama.search(database, {
        term: text,
        tolerance: 1,
        boost: WEIGHTS,
        limit: listings.length,
      });
      if (found instanceof Promise) throw new Error('Orama was expected to answer at once.');
      return found.hits.map(({ document }) => (document as Plain).id);
    };
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
