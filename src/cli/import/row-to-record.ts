import { readDate } from '../../reading/read-date.js';
import { readHours } from '../../reading/read-hours.js';
import { readPhones, type WrittenNumber } from '../../reading/read-phones.js';
import { readPostal } from '../../reading/read-postal.js';
import { readRegion } from '../../reading/read-region.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import { regionZone } from '../../reading/region-zone.js';
import { CLAIMS } from '../../schema/record-terms.js';
import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';
import { quote } from '../quote.js';
import { cleanText, isFormula, toSentences } from './clean-text.js';
import type { Finding } from './finding.js';
import type { Column } from './guess-columns.js';
import type { ImportOptions } from './import-options.js';
import { isKeptSecret, isNo, isYes, readStatus } from './private-row.js';
import { type ReadTerms, readTerms } from './read-terms.js';
import { remember, rememberBeside } from './remember.js';
import { type Cell, RowCells } from './row-cells.js';
import type { Target } from './targets.js';
import { audienceNamed, languageNamed } from './term-words.js';

type Json = Record<string, unknown>;

/** A row in the shape of a host's record, and everything that was changed on the way; no record: the row is left out. */
export interface RowResult {
  readonly record?: Json;
  readonly findings: readonly Finding[];
  readonly terms: ReadTerms;
}

const HOURS_WORD = { en: 'Hours:', fr: 'Heures :', es: 'Horario:' } as const;

const hoursOf = remember(readHours);
const stateOf = remember((text) => readRegion(text, { isState: true }));
const datesOf = {
  mdy: remember((text) => readDate(text, 'mdy')),
  dmy: remember((text) => readDate(text, 'dmy')),
  unknown: remember((text) => readDate(text)),
} as const;
const countryOf = remember((text) => readRegion(text));
const statusOf = remember(readStatus);

const emailOf = remember(readEmail);
const isFree = remember((text) =>
  /^(?:free|no (?:cost|charge|fee)|none|gratuit|gratis|\$?0(?:\.00)?)$/i.test(text),
);
const postalOf = rememberBeside(readPostal);

interface ReadList {
  readonly terms: readonly string[];
  /** Words that nobody here knows. */
  readonly unknown: readonly string[];
}

const listReader = (read: (word: string) => string | undefined): ((text: string) => ReadList) =>
  remember((text) => {
    const words = text.split(/\s*(?:[;,|/\n]| and | et | y )\s*/).filter(Boolean);
    return {
      terms: [...new Set(words.flatMap((word) => read(word) ?? []))],
      unknown: words.filter((word) => !read(word)),
    };
  });
const languagesOf = listReader(languageNamed);
const audiencesOf = listReader(audienceNamed);

const NO_TERMS: ReadTerms = { kinds: [], services: [], unknown: [] };

/** Reads one row of a table. Nothing of a private row is in what it returns but the number of the row. */
export function rowToRecord(
  at: number,
  values: readonly string[],
  columns: readonly Column[],
  options: ImportOptions,
): RowResult {
  const reader = new RowReader(at, new RowCells(values, columns), options);
  const leftOut = reader.isPrivate() ?? reader.isGone();
  if (leftOut) return { findings: [leftOut], terms: NO_TERMS };
  return reader.read();
}

class RowReader {
  readonly #at: number;
  readonly #cells: RowCells;
  readonly #options: ImportOptions;
  readonly #findings: Finding[] = [];
  #name: string | undefined;
  /** Hours that no clock can tell, for the description. */
  #hoursInWords = '';

  constructor(at: number, cells: RowCells, options: ImportOptions) {
    this.#at = at;
    this.#cells = cells;
    this.#options = options;
  }

  isPrivate(): Finding | undefined {
    const says = this.#cells.all('private').find(({ text }) => isYes(text));
    const denies = this.#cells.all('public').find(({ text }) => isNo(text));
    const by = says ?? denies;
    return by && this.#leaveOut(by.header, 'says that the row is not for the public.');
  }

  isGone(): Finding | undefined {
    const cell = this.#cells.first('status');
    const status = cell ? statusOf(cell.text) : 'active';
    if (!cell || status === 'active') return undefined;
    if (status === 'gone') return this.#leaveOut(cell.header, `is ${quote(cell.text)}.`);
    return this.#leaveOut(
      cell.header,
      `is ${quote(cell.text)}, which may mean that it is closed.`,
      'Write "Active" for what may be shown.',
    );
  }

  read(): RowResult {
    const name = this.#readName();
    const { usual } = this.#options;
    const terms = readTerms(
      usual ? [usual.kinds] : this.#texts('kinds'),
      this.#options.terms,
      usual ? [usual.services] : this.#texts('services'),
    );
    if (Object.keys(name).length === 0) return this.#end(undefined, terms);
    if (this.#cells.isAlone) {
      const reason = 'stands alone in its row, so it is a heading or a note.';
      this.#findings.push(this.#leaveOut('', reason, 'If it is a service, say how to reach it.'));
      return this.#end(undefined, terms);
    }
    const region = this.#readRegion();
    if (!region) {
      this.#findings.push(
        this.#leaveOut(
          this.#cells.first('region')?.header ?? '',
          'names no state or province.',
          'Give --region, such as --region US-OR, or add a column "State".',
        ),
      );
      return this.#end(undefined, terms);
    }
    const hasTypes = this.#cells.first('kinds') ?? this.#cells.first('services');
    if (
      hasTypes &&
      !this.#options.allTypes &&
      terms.unknown.length > 0 &&
      terms.kinds.length === 0 &&
      terms.services.length === 0
    ) {
      this.#findings.push(
        this.#leaveOut(
          hasTypes.header,
          `is ${quote(hasTypes.text)}, which is nothing that the finder lists or a word that it does not know.`,
          'If it belongs here, say in the mapping file under "terms" what it means, or use --all-types.',
        ),
      );
      return this.#end(undefined, terms);
    }
    const record: Json = {};
    this.#readId(record, region);
    record.name = name;
    this.#readOperator(record);
    record.regions = this.#readRegions(region);
    this.#readPlace(record, region);
    this.#readTimes(record, region);
    this.#readWords(record);
    if (terms.services.length > 0) record.services = [...terms.services];
    if (terms.kinds.length > 0) record.kinds = [...terms.kinds];
    this.#readPeople(record);
    record.channels = this.#readWays();
    this.#readEnd(record);
    record.listedBy = this.#plain(this.#cells.first('listedBy')) ?? this.#options.source ?? '';
    this.#addSource(record);
    return this.#end(record, terms);
  }

  #end(record: Json | undefined, terms: ReadTerms): RowResult {
    const findings = this.#findings;
    return record ? { record, findings, terms } : { findings, terms };
  }

  #texts(target: Target): readonly string[] {
    return this.#cells.all(target).map(({ text }) => text);
  }

  #change(cell: Cell, reason: string, fix?: string): void {
    this.#findings.push(this.#finding('changed', cell.header, reason, fix));
  }

  #leaveOut(field: string, reason: string, fix?: string): Finding {
    return this.#finding('left-out', field, reason, fix);
  }

  #finding(outcome: Finding['outcome'], field: string, reason: string, fix?: string): Finding {
    return {
      row: this.#at,
      ...(this.#name && { name: this.#name }),
      field,
      reason,
      ...(fix && { fix }),
      outcome,
    };
  }

  /** Plain text of a cell that is no formula; what is, is told and left out. */
  #plain(cell: Cell | undefined): string | undefined {
    if (!cell) return undefined;
    // As spreadsheets and our own export write a text that only looks like a formula.
    const isWord = /^\w/.test(cell.text);
    const isText = !isWord && /^'[=+\-@]/.test(cell.text);
    if (!isWord && !isText && isFormula(cell.text)) {
      this.#change(
        cell,
        `begins like a formula (${quote(cell.text)}) and is left out.`,
        'Write it as text.',
      );
      return undefined;
    }
    const text = cleanText(isText ? cell.text.slice(1) : cell.text);
    return (text.includes('\n') ? text.replace(/\n/g, ' ') : text) || undefined;
  }

  #readName(): Json {
    const joined = joinNames(
      this.#plain(this.#cells.first('name')),
      this.#plain(this.#cells.first('program')),
      this.#plain(this.#cells.first('site')),
    );
    const name: Json = joined ? { [this.#options.lang]: joined } : {};
    for (const language of INTERFACE_LANGUAGES) {
      const own = this.#plain(this.#cells.first(`name.${language}`));
      if (own) name[language] = own;
    }
    this.#name = Object.values(name)[0] as string | undefined;
    if (!this.#name) {
      this.#findings.push(
        this.#leaveOut(
          '',
          'has no name, so it is a heading, a note or an empty service.',
          'If it is a service, give it a name.',
        ),
      );
    }
    return name;
  }

  #readId(record: Json, region: string): void {
    const cell = this.#cells.first('id');
    const folded = cell?.text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    if (!folded) return;
    const begin = region.toLowerCase();
    record.id = folded.startsWith(`${begin.slice(0, 2)}-`) ? folded : `${begin}-${folded}`;
  }

  #readOperator(record: Json): void {
    const operator = this.#plain(this.#cells.first('operator'));
    if (operator && operator !== this.#name) record.operator = operator;
  }

  #readRegion(): string | undefined {
    const cell = this.#cells.first('region');
    const country = countryOf(this.#cells.first('country')?.text ?? '');
    const isCountry = country === 'CA' && cell?.text.toUpperCase() === 'CA';
    const read = cell && (isCountry ? readRegion(cell.text) : stateOf(cell.text));
    if (read) return read;
    const usual = this.#options.region;
    if (cell) {
      this.#change(
        cell,
        `is ${quote(cell.text)}, which is no state, province or territory.${usual ? ` ${usual} is used.` : ''}`,
        'Write its code or its name, such as "OR" or "Oregon".',
      );
    }
    return usual;
  }

  #readRegions(region: string): readonly string[] {
    const cell = this.#cells.first('regions');
    const read = cell?.text.split(/[;,| ]+/).flatMap((part) => readRegion(part) ?? []) ?? [];
    return read.length > 0 ? read : [region];
  }

  #readPlace(record: Json, region: string): void {
    const address = this.#cells.first('address');
    const secret =
      this.#cells.all('confidential').find(({ text }) => isYes(text)) ??
      this.#cells.all('address').find(({ text }) => isKeptSecret(text)) ??
      this.#cells.all('address2').find(({ text }) => isKeptSecret(text));
    if (secret) {
      this.#change(
        secret,
        'says that the address is confidential: it is left out, and the point with it.',
      );
      return;
    }
    const street = joinWords(
      this.#plain(address),
      this.#plain(this.#cells.first('address2')),
      ', ',
    );
    const isBox = MAIL_BOX.test(street);
    if (address && isBox) {
      this.#change(address, `is ${quote(street)}, which is a box for mail and no place to go to.`);
    }
    const city = this.#plain(this.#cells.first('city')) ?? '';
    const place: Json = {};
    if (street && !isBox) place.address = street;
    place.city = city;
    place.region = region;
    this.#readPostalCode(place, region);
    this.#readPoint(place);
    // A town alone is no place to go to.
    if (place.address !== undefined || place.latitude !== undefined) record.place = place;
  }

  #readPostalCode(place: Json, region: string): void {
    const cell = this.#cells.first('postalCode');
    if (!cell) return;
    const postalCode = postalOf(cell.text, region);
    if (postalCode) place.postalCode = postalCode;
    else {
      this.#change(
        cell,
        `is ${quote(cell.text)}, which is no postal code of ${region}, and is left out.`,
      );
    }
  }

  #readPoint(place: Json): void {
    const north = this.#cells.first('latitude');
    const east = this.#cells.first('longitude');
    if (!north || !east) return;
    const latitude = Number(north.text.replace(',', '.'));
    const longitude = Number(east.text.replace(',', '.'));
    if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
      Object.assign(place, { latitude, longitude, precision: 'exact' });
      return;
    }
    this.#change(
      north,
      `and the longitude are ${quote(`${north.text}, ${east.text}`)}, which is no point.`,
    );
  }

  #readTimes(record: Json, region: string): void {
    const cell = this.#cells.first('hours');
    if (!cell) return;
    const text = hoursOf(cell.text);
    if (!text) {
      const kept = this.#keepHours(cell) ? ', and the words stand in the description' : '';
      this.#change(
        cell,
        `is ${quote(cell.text)}, which cannot be read for certain: the hours are shown as not known${kept}.`,
        'Write days and times, such as "Mon-Fri 9am-5pm".',
      );
      return;
    }
    const timezone =
      this.#plain(this.#cells.first('timezone')) ?? this.#options.timezone ?? regionZone(region);
    if (text === '24/7') record.hours = { text };
    else if (timezone) record.hours = { text, timezone };
    else {
      this.#change(
        cell,
        `is ${quote(cell.text)}, but ${region} has several time zones; the hours are shown as not known.`,
        'Give --timezone, such as --timezone America/Los_Angeles.',
      );
    }
  }

  /** Whether the words can stand in the description. */
  #keepHours(cell: Cell): boolean {
    const said = this.#plain(cell)?.replace(/[.\s]+$/, '') ?? '';
    // A number in it would stand there without the checks of one.
    const hasNumber = /(?:\d\D{0,3}){7}/.test(said.replace(/\d{1,2}:\d\d/g, ''));
    if (!said || said.length > 120 || hasNumber) return false;
    this.#hoursInWords = `${HOURS_WORD[this.#options.lang]} ${said}.`;
    return true;
  }

  #readWords(record: Json): void {
    const { lang } = this.#options;
    const words: Json = {};
    this.#describe(words, lang, this.#cells.first('description'));
    for (const code of INTERFACE_LANGUAGES) {
      this.#describe(words, code, this.#cells.first(`description.${code}`));
    }
    if (this.#hoursInWords) words[lang] = joinWords(words[lang], this.#hoursInWords, ' ');
    if (Object.keys(words).length > 0) record.description = words;
    const area = this.#plain(this.#cells.first('area'));
    if (area) record.area = { [lang]: area };
    const eligibility = this.#plain(this.#cells.first('eligibility'));
    if (eligibility) record.eligibility = { [lang]: eligibility.slice(0, 300) };
  }

  #describe(words: Json, language: string, cell: Cell | undefined): void {
    const plain = this.#plain(cell);
    if (!cell || !plain) return;
    const { text, isCut } = toSentences(cell.text.startsWith("'") ? cleanText(cell.text) : plain);
    words[language] = text;
    if (isCut) {
      this.#change(
        cell,
        'is longer than a card can hold and was cut after a sentence.',
        'Shorten it.',
      );
    }
  }

  #readPeople(record: Json): void {
    const languages = this.#readList('languages', languagesOf, 'language');
    if (languages.length > 0) record.languages = languages;
    const audiences = this.#readList('audiences', audiencesOf, 'audience');
    if (audiences.length > 0) record.audiences = audiences;
    const cost = this.#cells.first('cost');
    if (cost && isFree(cost.text)) record.cost = 'free';
  }

  #readList(
    target: 'languages' | 'audiences',
    read: (text: string) => ReadList,
    what: string,
  ): readonly string[] {
    const cell = this.#cells.first(target);
    if (!cell) return [];
    const { terms, unknown } = read(cell.text);
    if (unknown.length > 0) {
      this.#change(
        cell,
        `has words that are no ${what} known here: ${unknown.slice(0, 5).map(quote).join(', ')}.`,
      );
    }
    return [...terms];
  }

  #readWays(): readonly Json[] {
    const ways: Json[] = [];
    for (const [target, type] of NUMBERS) {
      for (const cell of this.#cells.all(target)) this.#addNumbers(ways, cell, type);
    }
    for (const type of ['web', 'chat'] as const) {
      for (const cell of this.#cells.all(type)) this.#addPages(ways, cell, type);
    }
    for (const cell of this.#cells.all('email')) this.#addEmails(ways, cell);
    return ways;
  }

  #addNumbers(ways: Json[], cell: Cell, type: WrittenNumber['type']): void {
    const { numbers, refused } = readPhones(cleanText(cell.text), type);
    for (const { found, why } of refused) this.#change(cell, `is ${quote(found)}, which ${why}`);
    for (const number of numbers) addOnce(ways, { ...number });
  }

  #addPages(ways: Json[], cell: Cell, type: 'web' | 'chat'): void {
    for (const text of cell.text.split(/[\s;|]+|,\s+/)) {
      if (!/[a-z]/i.test(text)) continue;
      const read = readWeb(text);
      if (!read)
        this.#change(cell, `is ${quote(text)}, which is no address of a page, and is left out.`);
      else if (read.changed) this.#change(cell, `is ${quote(text)}, which ${read.changed}`);
      if (read) addOnce(ways, { type, value: read.value });
    }
  }

  #addEmails(ways: Json[], cell: Cell): void {
    for (const text of cell.text.split(/[\s;,]+/)) {
      if (text === '') continue;
      const value = emailOf(text);
      if (value) addOnce(ways, { type: 'email', value, display: value });
      else this.#change(cell, `is ${quote(text)}, which is no e-mail address.`);
    }
  }

  #readEnd(record: Json): void {
    const cell = this.#cells.first('endsOn');
    const read = cell && datesOf[this.#options.dates](cell.text);
    if (!cell || !read) return;
    if ('date' in read) record.endsOn = read.date;
    else this.#change(cell, `is ${quote(cell.text)}, which ${read.why}`);
  }

  /** The list is the source of every way, and its date theirs: the row's own before that of the file. */
  #addSource(record: Json): void {
    const cell = this.#cells.first('checked');
    const read = cell && datesOf[this.#options.dates](cell.text);
    if (cell && read && 'why' in read)
      this.#change(cell, `is ${quote(cell.text)}, which ${read.why}`);
    const seen = (read && 'date' in read ? read.date : undefined) ?? this.#options.seen ?? null;
    record.sources = [
      {
        id: 'list',
        url: null,
        kind: 'secondary',
        seen,
        supports: [...CLAIMS],
      },
    ];
    for (const way of record.channels as Json[]) {
      way.checked = seen;
      way.sources = ['list'];
      way.confidence = 'listed';
    }
  }
}

const NUMBERS = [
  ['phone', 'phone'],
  ['text', 'sms'],
  ['tty', 'tty'],
] as const;

const MAIL_BOX = /^(?:p\.? ?o\.? ?box|post office box|c\.? ?p\.? \d|casilla|apartado)/i;

/** A way that is there already is no second one. */
function addOnce(ways: Json[], way: Json): void {
  const isThere = ways.some(({ type, value }) => type === way.type && value === way.value);
  if (!isThere) ways.push(way);
}

function joinNames(...parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))].join(', ');
}

function joinWords(one: unknown, other: string | undefined, between: string): string {
  return [one, other].filter(Boolean).join(between);
}
