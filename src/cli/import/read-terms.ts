import type { Service } from '../../schema/service-terms.js';
import type { Kind } from '../../schema/vocabulary-terms.js';
import type { Mapping } from './mapping.js';
import { remember } from './remember.js';
import { foldTerm, isKind, isService, termsOf } from './term-words.js';

export interface ReadTerms {
  readonly kinds: readonly Kind[];
  readonly services: readonly Service[];
  /** Words that nobody here knows. */
  readonly unknown: readonly string[];
  /** Words that a mapping says are nothing that the finder lists. */
  readonly none: readonly string[];
}

/** Whether the types of a service are all of those that a mapping says are none of ours. */
export function isNoneOfOurs({ kinds, services, unknown, none }: ReadTerms): boolean {
  return none.length > 0 && unknown.length + kinds.length + services.length === 0;
}

const NONE = {};
type Mapped = ReadonlyMap<string, readonly (Kind | Service)[]>;
const known = new WeakMap<object, Mapped>();

/** A mapping's own words, folded once. */
function mappedOf(own: NonNullable<Mapping['terms']>): Mapped {
  const before = known.get(own);
  if (before) return before;
  const mapped = new Map(Object.entries(own).map(([word, terms]) => [foldTerm(word), terms]));
  known.set(own, mapped);
  return mapped;
}

const rememberedBy = new WeakMap<object, (cell: string) => ReadTerms>();

/** What the cells of type columns mean, by a mapping's own terms before ours. A list has few types: each is read once. */
export function readTerms(
  cells: readonly string[],
  own: NonNullable<Mapping['terms']> = NONE,
  serviceCells: readonly string[] = [],
): ReadTerms {
  const [cell, ...more] = cells;
  if (cell === undefined || more.length > 0 || serviceCells.length > 0) {
    return findTerms(cells, own, serviceCells);
  }
  let read = rememberedBy.get(own);
  if (!read) {
    read = remember((text) => findTerms([text], own, []));
    rememberedBy.set(own, read);
  }
  return read(cell);
}

/** When it is there is no part of what it is. */
const AROUND_THE_CLOCK =
  /\(?\b24\s?[/-]\s?7(?:\s?\/\s?365)?\b\)?|\(?\b24[- ]?(?:hours?|hrs?|h|heures|horas)\b\)?/gi;

function findTerms(
  cells: readonly string[],
  own: NonNullable<Mapping['terms']>,
  serviceCells: readonly string[],
): ReadTerms {
  const mapped = mappedOf(own);
  const kinds = new Set<Kind>();
  const services = new Set<Service>();
  const unknown: string[] = [];
  const none: string[] = [];
  for (const written of cells) {
    const cell = written.replace(AROUND_THE_CLOCK, ' ').trim() || written;
    const whole = (mapped.size > 0 && mapped.get(foldTerm(cell))) || termsOf(cell);
    const words = whole ? [cell] : cell.split(/\s*[;,|\n]\s*|\s*\/\s*|\s\*\s/).filter(Boolean);
    for (const said of words) {
      // Forms write it before what somebody typed.
      const word = said.replace(/^(?:other|autre|otro)\s*:\s*/i, '');
      const terms = whole ?? mapped.get(foldTerm(word)) ?? termsOf(word);
      if (!terms) unknown.push(word);
      else if (terms.length === 0) none.push(word);
      for (const term of terms ?? []) {
        if (isKind(term)) kinds.add(term);
        if (isService(term)) services.add(term);
      }
    }
  }
  // In a column of services "peer-support" is what is done there, and need not be what the service is.
  for (const word of serviceCells.flatMap((cell) => cell.split(/\s*[;,|\n]\s*/)).filter(Boolean)) {
    if (isService(word as Service)) services.add(word as Service);
    else {
      const read = readTerms([word], own);
      for (const kind of read.kinds) kinds.add(kind);
      for (const service of read.services) services.add(service);
      unknown.push(...read.unknown);
      none.push(...read.none);
    }
  }
  return { kinds: [...kinds], services: [...services], unknown, none };
}
