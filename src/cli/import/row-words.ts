import { readHours } from '../../reading/read-hours.js';
import { regionZone } from '../../reading/region-zone.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { quote } from '../quote.js';
import { cleanText, toSentences } from './clean-text.js';
import { holdsNothing } from './empty-words.js';
import { markedHeader } from './header-language.js';
import { isProse } from './is-prose.js';
import { isPlainMark } from './private-row.js';
import { readZone } from './read-zone.js';
import { remember, rememberBeside } from './remember.js';
import type { Cell } from './row-cells.js';
import { isFree } from './row-people.js';
import { type Json, joinWords, type RowReading } from './row-reading.js';
import { sayCost, sayHours } from './say-aside.js';
import { sayFix } from './say-fix.js';

const hoursOf = remember(readHours);

/** Opening hours of a row, or the words of those that no clock can tell, for the description. */
interface RowHours {
  readonly hours?: Json;
  readonly inWords?: string;
  /** Of `inWords`. */
  readonly language?: InterfaceLanguage;
}

/** Adds hours and words to a record: what a clock cannot tell of the hours stands in the description. */
export function addHoursAndWords(row: RowReading, record: Json, region: string): void {
  const { hours, inWords, language = row.options.lang } = readRowHours(row, region);
  if (hours) record.hours = hours;
  const {
    cells,
    options,
    options: { lang },
  } = row;
  const words: Json = {};
  describe(row, words, lang, cells.first('description') ?? cells.find(['services'], isProse));
  for (const code of INTERFACE_LANGUAGES) {
    describe(row, words, code, cells.first(`description.${code}`));
  }
  const cost = costInWords(row);
  if (cost) words[lang] = joinWords(sentence(words[lang]), cost, ' ');
  if (inWords) words[language] = joinWords(sentence(words[language]), inWords, ' ');
  if (Object.keys(words).length > 0) record.description = words;
  const area = row.plain(cells.first('area'));
  if (area) record.area = { [options.lang]: area };
  const eligibility = row.plain(cells.first('eligibility'));
  if (eligibility) record.eligibility = { [lang]: eligibility.slice(0, 300) };
}

function readRowHours(row: RowReading, region: string): RowHours {
  const cell = hoursCell(row);
  if (!cell) return {};
  const clock = takeClock(cell.text, region);
  const text = hoursOf(clock?.hours ?? cell.text);
  if (!text) {
    const language = markedHeader(cell.header)?.language ?? row.options.lang;
    const inWords = hoursInWords(row, cell, language);
    const kept = inWords ? ', and the words stand in the description' : '';
    const [why, fix] = lacksHalves(cell.text)
      ? ['does not say am or pm', 'Write which, such as "Mon-Fri 8am-7pm".']
      : ['cannot be read for certain', 'Write days and times, such as "Mon-Fri 9am-5pm".'];
    row.change(
      cell,
      `is ${quote(cell.text)}, which ${why}: the hours are shown as not known${kept}.`,
      fix,
    );
    return inWords ? { inWords, language } : {};
  }
  if (text === '24/7') return { hours: { text } };
  const timezone = clock?.zone ?? zoneOf(row, region);
  if (timezone) return { hours: { text, timezone } };
  row.change(
    cell,
    `is ${quote(cell.text)}, but ${region} has several time zones; the hours are shown as not known.`,
    sayFix('timezone', row.options.fields, region),
  );
  return {};
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** The hours of a row as one text, which may stand in a column a day, or beside a column of days. */
function hoursCell({ cells }: RowReading): Cell | undefined {
  const [hours, days] = [cells.first('hours'), cells.first('days')];
  if (hours && days) {
    const read = hoursOf(hours.text);
    const both = `${days.text} ${hours.text}`;
    // "30" may be how long a stay is.
    const isWhole = read !== undefined && (read !== '24/7' || !hoursOf(both));
    return isWhole ? hours : { ...hours, text: both };
  }
  if (hours ?? days) return hours ?? days;
  const week = DAYS.flatMap((day) => {
    const cell = cells.first(`hours.${day}`);
    return cell ? [{ ...cell, day }] : [];
  });
  const [first, last] = [week[0], week[week.length - 1]];
  if (!first || !last) return undefined;
  const isAlways =
    week.length === DAYS.length && week.every(({ text }) => hoursOf(text) === '24/7');
  const text = week.map((one) => `${one.day} ${one.text}`).join('; ');
  const header = first === last ? first.header : `${first.header}–${last.header}`;
  return { header, text: isAlways ? '24/7' : text };
}

/** The name of a clock behind a time: "5pm EST", "17:00 (Pacific time)". */
const CLOCK =
  /(\d|[ap]\.?m\.?|noon|midnight)\s*\(?((?:[ECMPA][SD]?T|AK[SD]?T|HST|N[SD]T|HN[EPCRA]|HA[EPCR]|(?:eastern|central|mountain|pacific|atlantic|alaska|hawaii)(?: standard| daylight)?(?: time)?|heure (?:normale )?(?:de l['’]est|du pac[ií]fique|du centre|des rocheuses|de l['’]atlantique)))\)?(?=\s*(?:$|[;,.|\n]))/gi;

/** Hours without the one clock that they name, and that clock; undefined where they name none, or several. */
const takeClock = rememberBeside(
  (text: string, region: string): { hours: string; zone: string } | undefined => {
    const zones = new Set(
      [...text.matchAll(CLOCK)].map(([, , name = '']) => readZone(name, region)),
    );
    const [zone] = zones;
    return zone && zones.size === 1 ? { hours: text.replace(CLOCK, '$1'), zone } : undefined;
  },
);

/** The clock of a row: as it says, else the only one of its region, else that of the file. */
function zoneOf(row: RowReading, region: string): string | undefined {
  const cell = row.cells.first('timezone');
  if (!cell) return regionZone(region) ?? row.options.timezone;
  const zone = readZone(cell.text, region);
  if (!zone) {
    const reason = `is ${quote(cell.text)}, which is not a time zone we know, and is left out.`;
    row.change(cell, reason, 'Write one such as "Pacific" or "America/Los_Angeles".');
  }
  return zone ?? regionZone(region);
}

/** Whether hours could be read if they said which half of the day they mean. */
function lacksHalves(text: string): boolean {
  const said = text.replace(
    /(\d{1,2}(?::\d\d)?)(\s*(?:-|–|—|\bto\b|à|\ba\b)\s*)(\d{1,2}(?::\d\d)?)(?!\d|:| ?[ap]\.?m)/gi,
    '$1 am - $3 pm',
  );
  return said !== text && hoursOf(said) !== undefined;
}

/** The words of hours that cannot be read, where they can stand in the description. */
function hoursInWords(
  row: RowReading,
  cell: Cell,
  language: InterfaceLanguage,
): string | undefined {
  return sayHours(row.plain(cell) ?? '', language);
}

/** What a service costs, where that is more than "free"; longer words are told. */
function costInWords(row: RowReading): string | undefined {
  const cell = row.cells.first('cost');
  if (!cell || isFree(cell.text) || holdsNothing(cell.text, 'description')) return undefined;
  const said = row.plain(cell)?.replace(/[.\s]+$/, '') ?? '';
  if (!said) return undefined;
  if (isPlainMark(said)) {
    row.change(cell, `is ${quote(said)}, which says no cost, and is left out.`);
    return undefined;
  }
  const hasNumber = /(?:\d\D{0,3}){7}/.test(said);
  if (said.length <= 200 && !hasNumber) {
    return sayCost(said, row.options.lang, /insur|segur|assur/i.test(cell.header));
  }
  const why = hasNumber ? 'holds a phone number' : 'is longer than a card can hold';
  row.change(cell, `${why} and is left out.`, 'Shorten it.');
  return undefined;
}

function describe(row: RowReading, words: Json, language: string, cell: Cell | undefined): void {
  const plain = row.plain(cell);
  if (!cell || !plain) return;
  const { text, isCut } = toSentences(cell.text.startsWith("'") ? cleanText(cell.text) : plain);
  words[language] = text;
  if (isCut) {
    row.change(cell, 'is longer than a card can hold and was cut after a sentence.', 'Shorten it.');
  }
}

/** With a full stop, where another sentence follows. */
function sentence(words: unknown): unknown {
  return typeof words === 'string' ? words.replace(/[\p{L}\p{N})]$/u, '$&.') : words;
}
