import { readHours } from '../../reading/read-hours.js';
import { regionZone } from '../../reading/region-zone.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { quote } from '../quote.js';
import { cleanText, toSentences } from './clean-text.js';
import { markedHeader } from './header-language.js';
import { readZone } from './read-zone.js';
import { remember } from './remember.js';
import type { Cell } from './row-cells.js';
import { type Json, joinWords, type RowReading } from './row-reading.js';
import { sayFix } from './say-fix.js';

const HOURS_WORD = { en: 'Hours:', fr: 'Heures :', es: 'Horario:' } as const;

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
  describe(row, words, lang, cells.first('description'));
  for (const code of INTERFACE_LANGUAGES) {
    describe(row, words, code, cells.first(`description.${code}`));
  }
  if (inWords) words[language] = joinWords(sentence(words[language]), inWords, ' ');
  if (Object.keys(words).length > 0) record.description = words;
  const area = row.plain(cells.first('area'));
  if (area) record.area = { [options.lang]: area };
  const eligibility = row.plain(cells.first('eligibility'));
  if (eligibility) record.eligibility = { [lang]: eligibility.slice(0, 300) };
}

function readRowHours(row: RowReading, region: string): RowHours {
  const cell = row.cells.first('hours');
  if (!cell) return {};
  const text = hoursOf(cell.text);
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
  const timezone = zoneOf(row, region);
  if (timezone) return { hours: { text, timezone } };
  row.change(
    cell,
    `is ${quote(cell.text)}, but ${region} has several time zones; the hours are shown as not known.`,
    sayFix('timezone', row.options.fields, region),
  );
  return {};
}

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
  const said = row.plain(cell)?.replace(/[.\s]+$/, '') ?? '';
  // A number in it would stand there without the checks of one.
  const hasNumber = /(?:\d\D{0,3}){7}/.test(said.replace(/\d{1,2}:\d\d/g, ''));
  if (!said || said.length > 120 || hasNumber) return undefined;
  return `${HOURS_WORD[language]} ${said}.`;
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
