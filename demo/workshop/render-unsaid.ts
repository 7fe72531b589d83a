/** What a county's file does not say, and the page asks for. */
import { html, nothing, type TemplateResult } from 'lit';
import regions from '../../data/regions.json' with { type: 'json' };
import type { Seen } from '../../src/cli/import/import-chosen.js';
import type { ImportOptions } from '../../src/cli/import/import-options.js';
import type { PageFields } from '../../src/cli/import/say-fix.js';
import type { Target } from '../../src/cli/import/targets.js';
import { isPast } from '../../src/features/host-records/host-dates.js';
import { languageSwitches } from '../../src/generated/language-switches.js';
import { type DateOrder, readDate } from '../../src/reading/read-date.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { check, choice, field } from './fields.js';
import type { WorkshopWords } from './words.js';

export interface Unsaid {
  /** IANA zone of hours in regions with several; empty: not said. */
  readonly zone: string;
  readonly dates: DateOrder;
  /** Of the list, as it was written; empty: not said. */
  readonly date: string;
  readonly isAllTypes: boolean;
  /** Of the list; empty: that of the finder or, where that is the reader's, of this page. */
  readonly language: InterfaceLanguage | '';
}

export const NOTHING_SAID: Unsaid = {
  zone: '',
  dates: 'unknown',
  date: '',
  isAllTypes: false,
  language: '',
};

/** What is said, for the importer. */
export function optionsOf({
  zone,
  dates,
  date,
  isAllTypes,
}: Unsaid): Pick<ImportOptions, 'dates' | 'allTypes' | 'timezone' | 'seen'> {
  const listed = readDate(date, dates);
  const isUsed = 'date' in listed && isPast(listed.date, Date.now());
  return {
    dates,
    allTypes: isAllTypes,
    ...(zone && { timezone: zone }),
    ...(isUsed && { seen: listed.date }),
  };
}

/** The labels of the fields below, for the report. */
export function fieldsOf(words: WorkshopWords, region: string): PageFields {
  const { dates, zone } = words;
  return { region, dates, timezone: zone, allTypes: words.allTypes('…') };
}

/** What to say of the date of the list, as it was written. */
function dateHint({ date, dates }: Unsaid, words: WorkshopWords): string {
  const read = readDate(date, dates);
  if (!date) return words.seenHint;
  if ('why' in read) return words.badDate;
  return isPast(read.date, Date.now()) ? words.seenHint : words.futureDate;
}

/** What the file does not say: the clock of its hours, the order of its dates, its own date, what its types mean. */
export function renderUnsaid(
  { columns, records, unknownTerms }: Seen,
  unsaid: Unsaid,
  words: WorkshopWords,
  language: InterfaceLanguage,
  /** In which the list was read. */
  listLanguage: InterfaceLanguage,
  change: (changes: Partial<Unsaid>) => void,
): TemplateResult {
  const { zone, dates, date, isAllTypes } = unsaid;
  const holds = (...targets: readonly Target[]): boolean =>
    columns.some(({ target }) => target !== undefined && targets.includes(target));
  const zones =
    columns.some(({ target }) => target?.startsWith('hours')) && !holds('timezone')
      ? zonesOf(records)
      : [];
  const hasDates = holds('checked', 'endsOn');
  return html`${choice(
    'list-language',
    words.fileLanguage,
    listLanguage,
    INTERFACE_LANGUAGES.map((code) => [code, languageSwitches[code].name] as const),
    (value) => change({ language: value as InterfaceLanguage }),
  )}
  ${
    zones.length > 1
      ? html`${choice(
          'zone',
          words.zone,
          zone,
          [['', words.noZone], ...zones.map((one) => [one, zoneName(one, language)] as const)],
          (value) => change({ zone: value }),
        )}
        <p class="hint">${words.zoneHint}</p>`
      : nothing
  }
  ${
    hasDates
      ? choice(
          'dates',
          words.dates,
          dates,
          [
            ['unknown', words.noDates],
            ['mdy', words.monthFirst],
            ['dmy', words.dayFirst],
          ],
          (value) => change({ dates: value as DateOrder }),
        )
      : nothing
  }
  ${field(
    'seen',
    words.seen,
    date,
    (value) => {
      if (value !== date) change({ date: value });
    },
    dateHint(unsaid, words),
  )}
  ${
    unknownTerms.length > 0 || isAllTypes
      ? check(words.allTypes(unknownTerms.slice(0, 8).join(', ')), isAllTypes, (isOn) =>
          change({ isAllTypes: isOn }),
        )
      : nothing
  }`;
}

/** The zones of the regions in which these records are, where one of them has several. */
function zonesOf(records: Seen['records']): readonly string[] {
  const named = new Set(records.flatMap(({ place, regions: served }) => place?.region ?? served));
  const several = regions.filter(({ code, timezones }) => named.has(code) && timezones.length > 1);
  return [...new Set(several.flatMap(({ timezones }) => timezones))];
}

/** "Pacific Time (Los Angeles)". */
function zoneName(zoneId: string, language: InterfaceLanguage): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zoneId,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date());
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zoneId;
  return `${name} (${zoneId.split('/').at(-1)?.replaceAll('_', ' ')})`;
}
