import type { DataFiles } from '../../src/build/data-commands/data-files.js';

/** The day on which the sample is looked at. */
export const TODAY = '2026-11-21';

type Json = Record<string, unknown>;

/** A record in which nothing is wrong: a helpline of Oregon. */
export function sampleRecord(changes: Json = {}): Json {
  return {
    id: 'us-or-sample-line',
    name: { en: 'Sample Line' },
    description: {
      en: 'Talk with someone about drug use.',
      fr: 'Parlez de consommation avec quelqu’un.',
      es: 'Hable con alguien sobre el consumo.',
    },
    kinds: ['talk'],
    services: [],
    regions: ['US-OR'],
    audiences: ['general'],
    channels: [sampleChannel()],
    status: 'active',
    sources: [
      {
        id: 'page',
        url: 'https://example.org/line',
        kind: 'official',
        seen: '2026-09',
        supports: ['phone', 'sms', 'chat', 'email', 'web', 'hours', 'keyword', 'languages'],
      },
    ],
    ...changes,
  };
}

/** A way to reach it in which nothing is wrong. */
export function sampleChannel(changes: Json = {}): Json {
  return {
    type: 'phone',
    value: '+15035758112',
    display: '1-503-575-8112',
    checked: '2026-09',
    sources: ['page'],
    confidence: 'official',
    ...changes,
  };
}

/** A text message to a short code. */
export function sampleText(value: string, changes: Json = {}): Json {
  return sampleChannel({ type: 'sms', value, display: value, ...changes });
}

/** A place in which nothing is wrong: downtown Portland. */
export function samplePlace(changes: Json = {}): Json {
  return {
    address: '1 Main Street',
    city: 'Portland',
    region: 'US-OR',
    postalCode: '97204',
    latitude: 45.52,
    longitude: -122.68,
    precision: 'exact',
    ...changes,
  };
}

/** An entry of the list of retired services in which nothing is wrong. */
export function sampleRetired(changes: Json = {}): Json {
  return {
    id: 'us-or-old-line',
    note: { en: 'This line closed.', fr: 'Cette ligne a fermé.', es: 'Esta línea cerró.' },
    endedOn: '2025-03-28',
    replacedBy: [],
    sources: [{ url: null, kind: 'secondary', seen: '2025', supports: 'closed' }],
    ...changes,
  };
}

/** A note on a region in which nothing is wrong. */
export function sampleNote(changes: Json = {}): Json {
  return {
    region: 'US-OR',
    kinds: ['harm-reduction'],
    note: {
      en: 'A law of 2024 ended these programs.',
      fr: 'Une loi de 2024 a mis fin à ces programmes.',
      es: 'Una ley de 2024 puso fin a estos programas.',
    },
    asOf: '2024-06',
    sources: [
      { url: 'https://example.org/law', kind: 'official', seen: '2024-06', supports: 'the law' },
    ],
    ...changes,
  };
}

export interface SampleChanges {
  /** Records of `data/local/us-or.json`. */
  readonly records?: readonly unknown[];
  readonly retired?: readonly unknown[];
  readonly review?: readonly unknown[];
  readonly regionNotes?: readonly unknown[];
  /** Records of other files, by file name. */
  readonly files?: Readonly<Record<string, readonly unknown[]>>;
}

/** The files of a whole, small data folder. */
export function sampleFiles({
  records = [sampleRecord()],
  retired = [],
  review = [],
  regionNotes = [],
  files = {},
}: SampleChanges = {}): DataFiles {
  return {
    resources: [
      ...Object.entries(files).map(([file, content]) => ({ file, content })),
      { file: 'data/local/us-or.json', content: records },
    ],
    retired: { file: 'data/retired.json', content: retired },
    review: { file: 'data/review.json', content: review },
    regionNotes: { file: 'data/region-notes.json', content: regionNotes },
    regions: [
      region('US', [], 'United States', 'États-Unis', 'Estados Unidos'),
      region('US-OR', ['America/Los_Angeles', 'America/Boise'], 'Oregon', 'Oregon', 'Oregón'),
      region('US-WA', ['America/Los_Angeles'], 'Washington', 'Washington', 'Washington'),
      region('CA', [], 'Canada', 'Canada', 'Canadá'),
      region('CA-ON', ['America/Toronto'], 'Ontario', 'Ontario', 'Ontario'),
      region(
        'CA-BC',
        ['America/Vancouver'],
        'British Columbia',
        'Colombie-Britannique',
        'Columbia Británica',
      ),
    ],
    shortCodes: [
      { value: '988', regions: ['US', 'CA'], types: ['phone', 'sms'], owner: 'x', purpose: 'x' },
      { value: '811', regions: ['CA'], types: ['phone'], owner: 'x', purpose: 'x' },
      { value: '3106789', regions: ['CA-BC'], types: ['phone'], owner: 'x', purpose: 'x' },
      { value: '741741', regions: ['US'], types: ['sms'], owner: 'x', purpose: 'x' },
      {
        value: '898211',
        regions: ['US'],
        types: ['sms'],
        owner: 'x',
        purpose: 'x',
        needsKeyword: true,
      },
    ],
  };
}

function region(
  code: string,
  timezones: readonly string[],
  en: string,
  fr: string,
  es: string,
): DataFiles['regions'][number] {
  return { code, country: code.startsWith('CA') ? 'CA' : 'US', names: { en, fr, es }, timezones };
}
