/**
 * The record, as the single source of the types, of run-time checks and of the published JSON Schema.
 * This is the only file that imports zod: at run time it is loaded only for a host's own data.
 */
import * as z from 'zod/mini';
import { AUDIENCES, CHANNEL_TYPES, CLAIMS, UNPROVEN_FACTS } from './record-terms.js';
import { SERVICES } from './service-terms.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, KINDS } from './vocabulary-terms.js';

const text = z.string().check(z.minLength(1));
type Added = Exclude<InterfaceLanguage, 'en' | 'fr' | 'es'>;

/** A language that came after a record was written: the record need not have it. */
const added = Object.fromEntries(
  INTERFACE_LANGUAGES.filter((code) => !['en', 'fr', 'es'].includes(code)).map((code) => [
    code,
    z.optional(text),
  ]),
) as { readonly [L in Added]: z.ZodMiniOptional<typeof text> };

/** Words shown to a person, the same thing said in each of our languages. */
const words = z.strictObject({ en: text, fr: text, es: text, ...added });

/** An official name, only in the languages in which it exists. */
const officialName = z
  .partialRecord(z.enum(INTERFACE_LANGUAGES), text)
  .check(z.refine((name) => Object.keys(name).length > 0, 'needs a name in at least one language'));

/** ISO 3166-1 country (`US`, `CA`) or ISO 3166-2 subdivision (`US-OR`, `CA-QC`). */
const region = z.string().check(z.regex(/^(US|CA)(-[A-Z]{2})?$/));

/** BCP 47, for example `en`, `fr`, `zh`, `ase` (American Sign Language). */
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));

/** As precise as the source: `2026`, `2026-09` or `2026-09-14`. */
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** Stable for ever, in links and in other records. */
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const httpsAddress = z.string().check(z.regex(/^https:\/\/[^\s<>"]+$/));

const hours = z.strictObject({
  /** Our subset of OpenStreetMap `opening_hours`: `24/7`, `Mo-Fr 09:00-17:00; PH off`, `Mo-Su 18:00-02:00`. */
  text: z.string().check(z.minLength(1)),
  /** IANA zone (`America/Toronto`), or `caller` for a line that follows the clock of whoever calls. Needless for 24/7. */
  timezone: z.optional(z.string().check(z.minLength(1))),
  /** Keys of the sources that show these hours, only where not every source that supports `hours` does. */
  sources: z.optional(z.array(z.string())),
});

const sourceFields = {
  /** Address of the page; null for a public document whose address is unknown: it supports, it is never shown. */
  url: z.nullable(httpsAddress),
  /** `official`: the operator or a government. `secondary`: anybody else; never shown as a link. */
  kind: z.enum(['official', 'secondary']),
  /** The page's own date, or the day it was read; null if unknown. */
  seen: z.nullable(date),
};

const source = z.strictObject({
  /** Short key, unique in the record; channels name it in `sources`. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  ...sourceFields,
  /** What it shows of this record. Only these claims take a date from it. */
  supports: z.array(z.enum(CLAIMS)),
  /** What else there is to know about it, in a few words. Never shown. */
  note: z.optional(text),
});

/** Facts that no source shows yet. They are shown as unsure, or not at all. */
const unproven = z.optional(z.array(z.enum(UNPROVEN_FACTS)));

const channel = z.strictObject({
  type: z.enum(CHANNEL_TYPES),
  /** E.164 (`+18006624357`), a short code (`988`, `247247`), an https address or an e-mail address. */
  value: z.string().check(z.minLength(2)),
  /** As a person reads it, vanity letters included: `1-800-662-HELP (4357)`. */
  display: z.string().check(z.minLength(2)),
  /** What this way is for, where a record has several alike ("Spanish", "From Greater Halifax"). */
  label: z.optional(words),
  /** Menu digit to press after the call is answered. Shown as words, never dialled. */
  press: z.optional(z.string().check(z.regex(/^[0-9*#]{1,3}$/))),
  /** Extension to ask for. Shown as words, never dialled. */
  extension: z.optional(z.string().check(z.regex(/^[0-9]{1,6}$/))),
  /** Number to dial first, for a relay service: `711`, then this `value`. Shown as words. */
  through: z.optional(z.string().check(z.regex(/^[0-9]{3}$/))),
  /** What to text: a fixed word (by language, if it differs) or the person's own ZIP code. */
  keyword: z.optional(
    z.union([
      z.strictObject({ word: z.string().check(z.minLength(1)) }),
      z.strictObject({ own: z.literal('postal-code') }),
    ]),
  ),
  languages: z.optional(z.array(language)),
  /** Only where they differ from the record's. */
  hours: z.optional(hours),
  /** Only where the number works in part of the record's regions (BC's 310-6789). */
  regions: z.optional(z.array(region)),
  /** When a source that supports this way last showed it; null: date unknown, and the card says so. */
  checked: z.nullable(date),
  /** Keys of the record's sources that show this way, or its hours, keyword or languages. */
  sources: z.array(z.string()).check(z.minLength(1)),
  /**
   * `official`: a dated page of the owner or a government shows it. `corroborated`: two independent sources do.
   * `single`: one does; of a number only an official page without a date, and then `checked` is null.
   * `listed`: a host's list carries it, and nobody verified it; never in data/.
   */
  confidence: z.enum(['official', 'corroborated', 'single', 'listed']),
  unproven,
  /** Ids of other records that list the same number on purpose. */
  sharedWith: z.optional(z.array(z.string())),
});

const place = z.strictObject({
  address: z.optional(z.string()),
  city: z.string(),
  /** ISO 3166-2. */
  region,
  postalCode: z.optional(z.string()),
  /** WGS 84, degrees. */
  latitude: z.optional(z.number().check(z.gte(-15), z.lte(84))),
  longitude: z.optional(z.number().check(z.gte(-180), z.lte(180))),
  /** `exact`: a source gave the point. `postal`, `city`: centre of that area. Absent: no point. */
  precision: z.optional(z.enum(['exact', 'postal', 'city'])),
  /** Moves about; the address is a stop or the base. */
  mobile: z.optional(z.boolean()),
  /** Serves only people enrolled there. */
  ownClientsOnly: z.optional(z.boolean()),
  /** Show "call before you go": nothing newer than an older official page. */
  callFirst: z.optional(z.boolean()),
});

export const resourceSchema = z.strictObject({
  /** Slug, stable for ever. Prefixed by region: `us-or-…`. */
  id: slug,
  name: officialName,
  /** Who runs it. */
  operator: z.optional(z.string()),
  /** One or two plain sentences, person-first. */
  description: words,
  /** Languages of `description` that a native speaker has not yet reviewed. */
  unreviewed: z.optional(z.array(z.enum(INTERFACE_LANGUAGES))),
  kinds: z.array(z.enum(KINDS)).check(z.minLength(1)),
  services: z.array(z.enum(SERVICES)),
  regions: z.array(region).check(z.minLength(1)),
  /** Where it serves, when smaller than a region: a city, a county, an island. */
  area: z.optional(words),
  /**
   * The same as data: FIPS codes of counties (`41047`), codes of Canadian census divisions (`3506`). A host's own may name
   * cities and tribes.
   */
  areas: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100)))),
  audiences: z.array(z.enum(AUDIENCES)).check(z.minLength(1)),
  eligibility: z.optional(words),
  /** Absent: unknown, which is never shown as free. */
  cost: z.optional(z.enum(['free'])),
  /** Languages of service; absent: unknown. */
  languages: z.optional(z.array(language)),
  channels: z.array(channel),
  /** Absent: unknown, which is never shown as closed or as 24/7. */
  hours: z.optional(hours),
  unproven,
  place: z.optional(place),
  status: z.enum(['active', 'closed', 'renamed']),
  /** Id of the record that took over. */
  replacedBy: z.optional(z.string()),
  /** Last day of service: the record hides itself after it. */
  endsOn: z.optional(date),
  /** Day by which somebody must look again. */
  recheckBy: z.optional(date),
  /** Ids of records always shown next to this one (adult and youth, two languages of one service). */
  pairedWith: z.optional(z.array(z.string())),
  /** Key of the system this is a branch of (a library, a health department), so that branches do not bury the rest. */
  branchOf: z.optional(z.string()),
  /** Found by number or name, but ranked last and labelled: people take it for something that it is not. */
  mistakenFor: z.optional(
    z.strictObject({ kinds: z.array(z.enum(KINDS)), note: words, instead: z.array(z.string()) }),
  ),
  /** Extra words a person may type, by language. */
  keywords: z.optional(
    z.partialRecord(z.enum(INTERFACE_LANGUAGES), z.array(z.string().check(z.minLength(1)))),
  ),
  sources: z.array(source).check(z.minLength(1)),
  /** Who lists it, where nobody verified it; empty if that is not said. Only in a host's own records. */
  listedBy: z.optional(z.string()),
});

/** A data file: a list of records. */
const datasetSchema = z.array(resourceSchema);

/** A source of an entry in which nothing refers to single sources; what it shows is said in words. */
const plainSource = z.strictObject({ ...sourceFields, supports: z.string() });

/** A service that ended, was renamed or must never be listed, kept so that its numbers cannot come back. */
export const retiredSchema = z.strictObject({
  id: slug,
  /** Names under which people still look for it. */
  names: z.optional(z.array(z.string().check(z.minLength(1)))),
  /** Numbers no record may list. With `keyword`, `press` or `regions`, only that use of the number is retired. */
  numbers: z.optional(
    z.array(
      z.strictObject({
        value: z.string().check(z.minLength(2)),
        keyword: z.optional(z.string().check(z.minLength(1))),
        press: z.optional(z.string().check(z.regex(/^[0-9*#]{1,3}$/))),
        regions: z.optional(z.array(region)),
      }),
    ),
  ),
  /** What happened and what to use instead, for a person who looks for it. */
  note: words,
  /** Last day of service; null if unknown. */
  endedOn: z.nullable(date),
  /** Ids of the records that took over. */
  replacedBy: z.array(slug),
  regions: z.optional(z.array(region)),
  sources: z.array(plainSource).check(z.minLength(1)),
});

/** A fact that is not good enough to publish yet, with what would settle it. Never shown to a person. */
export const reviewSchema = z.strictObject({
  id: slug,
  name: officialName,
  regions: z.array(region).check(z.minLength(1)),
  kinds: z.optional(z.array(z.enum(KINDS))),
  /** What is known so far, unproved. */
  known: z.strictObject({
    channels: z.array(z.pick(channel, { type: true, value: true, display: true, keyword: true })),
    place: z.optional(z.partial(place)),
  }),
  /** What has to be answered before it may be published. */
  question: z.string().check(z.minLength(1)),
  /** Whom to ask, or what to do. */
  ask: z.string().check(z.minLength(1)),
  /** `line`: a helpline people miss. `place`: an address. `detail`: hours, language and the like. */
  urgency: z.enum(['line', 'place', 'detail']),
  sources: z.array(plainSource),
});

/** Why nothing local is listed for a need, or what is known in place of it: `data/region-notes.json`. */
export const regionNoteSchema = z.strictObject({
  /** One state, province or territory. */
  region,
  /** The needs to which it is an answer. */
  kinds: z.array(z.enum(KINDS)).check(z.minLength(1)),
  /** One to three plain sentences; a law in neutral words with its date. */
  note: words,
  /** Languages of `note` that a native speaker has not yet reviewed. */
  unreviewed: z.optional(z.array(z.enum(INTERFACE_LANGUAGES))),
  /** The newest date at which this is known to be so. */
  asOf: date,
  sources: z.array(plainSource).check(z.minLength(1)),
});

/** The published JSON Schema of a data file in `data/national` and `data/local`. */
export function datasetJsonSchema(): unknown {
  return z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' });
}
