import { readDate } from '../../reading/read-date.js';
import { readHours } from '../../reading/read-hours.js';
import { readPhones, type WrittenNumber } from '../../reading/read-phones.js';
import { readPostal } from '../../reading/read-postal.js';
import { readRegion } from '../../reading/read-region.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import { regionZone } from '../../reading/region-zone.js';
import { CLAIMS } from '../../schema/record-terms.js';
import { quote } from '../quote.js';
import { cleanText, isFormula, toSentences } from './clean-text.js';
import type { Finding } from './finding.js';
import type { Column } from './guess-columns.js';
import type { ImportOptions } from './import-options.js';
import { isKeptSecret, isNo, isYes, readStatus } from './private-row.js';
import { type ReadTerms, readTerms } from './read-terms.js';
import { remember } from './remember.js';
import { splitAddress } from './split-address.js';
import type { Target } from './targets.js';
import { audienceNamed, languageNamed } from './term-words.js';

type Json = Record<string, unknown>;

/** A row in the shape of a host's record, and everything that was changed on the way; no record: the row is left out. */
export interface RowResult {
  readonly record?: Json;
  readonly findings: readonly Finding[];
  readonly terms: ReadTerms;
}

interface Cell {
  readonly header: string;
  readonly text: string;
}

const HOURS_WORD = { en: 'Hours:', fr: 'Heures :', es: 'Horario:' } as const;

const hoursOf = remember(readHours);
const stateOf = remember((text) => readRegion(text, { isState: true }));
const datesOf = {
  mdy: remember((text) => readDate(text, 'mdy')),
  dmy: remember((text) => readDate(text, 'dmy')),
  unknown: remember((text) => readDate(text)),
} as const;
const languageOf = remember(languageNamed);
const audienceOf = remember(audienceNamed);

const NO_TERMS: ReadTerms = { kinds: [], services: [], unknown: [] };

/** Reads one row of a table. Nothing of a private row is in what it returns but the number of the row. */
export function rowToRecord(
  at: number,
  values: readonly string[],
  columns: readonly Column[],
  options: ImportOptions,
): RowResult {
  const reader = new RowReader(at, values, planOf(columns), options);
  const leftOut = reader.isPrivate() ?? reader.isGone();
  if (leftOut) return { findings: [leftOut], terms: NO_TERMS };
  return reader.read();
}

class RowReader {
  readonly #at: number;
  readonly #cells = new Map<Target, Cell[]>();
  readonly #options: ImportOptions;
  readonly #findings: Finding[] = [];
  #name: string | undefined;
  /** Hours that no clock can tell, for the description. */
  #hoursInWords = '';

  constructor(
    at: number,
    values: readonly string[],
    { used, secrets }: Plan,
    options: ImportOptions,
  ) {
    this.#at = at;
    this.#options = options;
    const hidden = secrets.flatMap(({ says, hides }) => (isYes(values[says] ?? '') ? hides : []));
    for (const { index, header, target } of used) {
      const text = values[index]?.trim() ?? '';
      if (text === '' || hidden.includes(index)) continue;
      const cells = this.#cells.get(target);
      if (cells) cells.push({ header, text });
      else this.#cells.set(target, [{ header, text }]);
    }
    this.#splitAddress();
  }

  /** An address that holds town, state and code, where no columns do. */
  #splitAddress(): void {
    const cell = this.#first('address');
    if (!cell || (['city', 'region', 'postalCode'] as const).some((one) => this.#cells.has(one))) {
      return;
    }
    const parts = Object.entries(splitAddress(cell.text) ?? {}) as [Target, string][];
    for (const [target, text] of parts) this.#cells.set(target, [{ header: cell.header, text }]);
  }

  isPrivate(): Finding | undefined {
    const says = this.#all('private').find(({ text }) => isYes(text));
    const denies = this.#all('public').find(({ text }) => isNo(text));
    const by = says ?? denies;
    return by && this.#leaveOut(by.header, 'says that the row is not for the public.');
  }

  isGone(): Finding | undefined {
    const cell = this.#first('status');
    const status = cell ? readStatus(cell.text) : 'active';
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
    if (this.#cells.size === 1) {
      const reason = 'stands alone in its row, so it is a heading or a note.';
      this.#findings.push(this.#leaveOut('', reason, 'If it is a service, say how to reach it.'));
      return this.#end(undefined, terms);
    }
    const region = this.#readRegion();
    if (!region) {
      this.#findings.push(
        this.#leaveOut(
          this.#first('region')?.header ?? '',
          'names no state or province.',
          'Give --region, such as --region US-OR, or add a column "State".',
        ),
      );
      return this.#end(undefined, terms);
    }
    const hasTypes = this.#first('kinds') ?? this.#first('services');
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
    const record: Json = {
      ...this.#readId(region),
      name,
      ...this.#readOperator(),
      ...(region && { regions: this.#readRegions(region) }),
      ...this.#readPlace(region),
      ...this.#readTimes(region),
      ...this.#readWords(),
      ...(terms.services.length > 0 && { services: terms.services }),
      ...(terms.kinds.length > 0 && { kinds: terms.kinds }),
      ...this.#readPeople(),
      channels: this.#readWays(),
      ...this.#readEnd(),
      listedBy: this.#plain(this.#first('listedBy')) ?? this.#options.source ?? '',
    };
    this.#addSource(record);
    return this.#end(record, terms);
  }

  #end(record: Json | undefined, terms: ReadTerms): RowResult {
    return { ...(record && { record }), findings: this.#findings, terms };
  }

  #all(target: Target): readonly Cell[] {
    return this.#cells.get(target) ?? [];
  }

  #first(target: Target): Cell | undefined {
    return this.#cells.get(target)?.[0];
  }

  #texts(target: Target): readonly string[] {
    return this.#all(target).map(({ text }) => text);
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
    const isText = /^'[=+\-@]/.test(cell.text);
    if (isFormula(cell.text)) {
      this.#change(
        cell,
        `begins like a formula (${quote(cell.text)}) and is left out.`,
        'Write it as text.',
      );
      return undefined;
    }
    return cleanText(cell.text.slice(isText ? 1 : 0)).replace(/\n/g, ' ') || undefined;
  }

  #readName(): Json {
    const whole = this.#plain(this.#first('name'));
    const parts = [whole, this.#plain(this.#first('program')), this.#plain(this.#first('site'))];
    const joined = [...new Set(parts.filter(Boolean))].join(', ');
    const name: Json = joined ? { [this.#options.lang]: joined } : {};
    for (const language of ['en', 'fr', 'es'] as const) {
      const own = this.#plain(this.#first(`name.${language}`));
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

  #readId(region: string | undefined): Json {
    const cell = this.#first('id');
    const folded = cell?.text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    if (!folded) return {};
    const begin = (region ?? 'us').toLowerCase();
    return { id: folded.startsWith(`${begin.slice(0, 2)}-`) ? folded : `${begin}-${folded}` };
  }

  #readOperator(): Json {
    const operator = this.#plain(this.#first('operator'));
    return operator && operator !== this.#name ? { operator } : {};
  }

  #readRegion(): string | undefined {
    const cell = this.#first('region');
    const country = readRegion(this.#first('country')?.text ?? '');
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
    const cell = this.#first('regions');
    const read = cell?.text.split(/[;,| ]+/).flatMap((part) => readRegion(part) ?? []) ?? [];
    return read.length > 0 ? read : [region];
  }

  #readPlace(region: string | undefined): Json {
    const address = this.#first('address');
    const secret =
      this.#all('confidential').find(({ text }) => isYes(text)) ??
      [...this.#all('address'), ...this.#all('address2')].find(({ text }) => isKeptSecret(text));
    if (secret) {
      this.#change(
        secret,
        'says that the address is confidential: it is left out, and the point with it.',
      );
      return {};
    }
    const street = [this.#plain(address), this.#plain(this.#first('address2'))]
      .filter(Boolean)
      .join(', ');
    const isBox = /^(?:p\.? ?o\.? ?box|post office box|c\.? ?p\.? \d|casilla|apartado)/i.test(
      street,
    );
    if (address && isBox) {
      this.#change(address, `is ${quote(street)}, which is a box for mail and no place to go to.`);
    }
    const city = this.#plain(this.#first('city'));
    if ((!street || isBox) && !this.#first('latitude')) return {};
    return {
      place: {
        ...(street && !isBox && { address: street }),
        city: city ?? '',
        ...(region && { region }),
        ...this.#readPostalCode(region),
        ...this.#readPoint(),
      },
    };
  }

  #readPostalCode(region: string | undefined): Json {
    const cell = this.#first('postalCode');
    if (!cell || !region) return {};
    const postalCode = readPostal(cell.text, region);
    if (postalCode) return { postalCode };
    this.#change(
      cell,
      `is ${quote(cell.text)}, which is no postal code of ${region}, and is left out.`,
    );
    return {};
  }

  #readPoint(): Json {
    const north = this.#first('latitude');
    const east = this.#first('longitude');
    if (!north || !east) return {};
    const [latitude, longitude] = [north, east].map(({ text }) => Number(text.replace(',', '.')));
    if (Number.isFinite(latitude) && Number.isFinite(longitude)) {
      return { latitude, longitude, precision: 'exact' };
    }
    this.#change(
      north,
      `and the longitude are ${quote(`${north.text}, ${east.text}`)}, which is no point.`,
    );
    return {};
  }

  #readTimes(region: string | undefined): Json {
    const cell = this.#first('hours');
    if (!cell) return {};
    const text = hoursOf(cell.text);
    if (!text) {
      const kept = this.#keepHours(cell) ? ', and the words stand in the description' : '';
      this.#change(
        cell,
        `is ${quote(cell.text)}, which cannot be read for certain: the hours are shown as not known${kept}.`,
        'Write days and times, such as "Mon-Fri 9am-5pm".',
      );
      return {};
    }
    const zone =
      this.#plain(this.#first('timezone')) ??
      this.#options.timezone ??
      (region && regionZone(region));
    if (text === '24/7') return { hours: { text } };
    if (zone) return { hours: { text, timezone: zone } };
    this.#change(
      cell,
      `is ${quote(cell.text)}, but ${region ?? 'its region'} has several time zones; the hours are shown as not known.`,
      'Give --timezone, such as --timezone America/Los_Angeles.',
    );
    return {};
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

  #readWords(): Json {
    const { lang } = this.#options;
    const words: Json = {};
    const cells: readonly (readonly [string, Cell | undefined])[] = [
      [lang, this.#first('description')],
      ...(['en', 'fr', 'es'] as const).map(
        (code) => [code, this.#first(`description.${code}`)] as const,
      ),
    ];
    for (const [language, cell] of cells) {
      if (!cell || !this.#plain(cell)) continue;
      const { text, isCut } = toSentences(cell.text);
      words[language] = text;
      if (isCut)
        this.#change(
          cell,
          'is longer than a card can hold and was cut after a sentence.',
          'Shorten it.',
        );
    }
    if (this.#hoursInWords) {
      words[lang] = [words[lang], this.#hoursInWords].filter(Boolean).join(' ');
    }
    const area = this.#plain(this.#first('area'));
    const eligibility = this.#plain(this.#first('eligibility'));
    return {
      ...(Object.keys(words).length > 0 && { description: words }),
      ...(area && { area: { [lang]: area } }),
      ...(eligibility && { eligibility: { [lang]: eligibility.slice(0, 300) } }),
    };
  }

  #readPeople(): Json {
    const languages = this.#readList('languages', languageOf, 'language');
    const audiences = this.#readList('audiences', audienceOf, 'audience');
    const cost = this.#first('cost');
    const isFree =
      cost &&
      /^(?:free|no (?:cost|charge|fee)|none|gratuit|gratis|\$?0(?:\.00)?)$/i.test(cost.text);
    return {
      ...(languages.length > 0 && { languages }),
      ...(audiences.length > 0 && { audiences }),
      ...(isFree && { cost: 'free' }),
    };
  }

  #readList(
    target: 'languages' | 'audiences',
    read: (word: string) => string | undefined,
    what: string,
  ): readonly string[] {
    const cell = this.#first(target);
    if (!cell) return [];
    const words = cell.text.split(/\s*(?:[;,|/\n]| and | et | y )\s*/).filter(Boolean);
    const unknown = words.filter((word) => !read(word));
    if (unknown.length > 0) {
      this.#change(
        cell,
        `has words that are no ${what} known here: ${unknown.slice(0, 5).map(quote).join(', ')}.`,
      );
    }
    return [...new Set(words.flatMap((word) => read(word) ?? []))];
  }

  #readWays(): readonly Json[] {
    const numbers = (['phone', 'text', 'tty'] as const).flatMap((target) =>
      this.#all(target).flatMap((cell) =>
        this.#numbersIn(cell, target === 'text' ? 'sms' : target),
      ),
    );
    const pages = (['web', 'chat'] as const).flatMap((type) =>
      this.#all(type).flatMap((cell) => this.#pagesIn(cell, type)),
    );
    const emails = this.#all('email').flatMap((cell) =>
      cell.text
        .split(/[\s;,]+/)
        .filter(Boolean)
        .flatMap((text) => {
          const value = readEmail(text);
          if (!value) this.#change(cell, `is ${quote(text)}, which is no e-mail address.`);
          return value ? { type: 'email', value, display: value } : [];
        }),
    );
    const ways = [...numbers, ...pages, ...emails];
    const keyOf = (way: Json): string => `${way.type} ${way.value}`;
    return ways.filter((way, at) => ways.findIndex((other) => keyOf(other) === keyOf(way)) === at);
  }

  #numbersIn(cell: Cell, type: WrittenNumber['type']): readonly Json[] {
    const { numbers, refused } = readPhones(cleanText(cell.text), type);
    for (const { found, why } of refused) this.#change(cell, `is ${quote(found)}, which ${why}`);
    return numbers.map((number) => ({ ...number }));
  }

  #pagesIn(cell: Cell, type: 'web' | 'chat'): readonly Json[] {
    return cell.text
      .split(/[\s;|]+|,\s+/)
      .filter((part) => /[a-z]/i.test(part))
      .flatMap((text) => {
        const read = readWeb(text);
        if (!read)
          this.#change(cell, `is ${quote(text)}, which is no address of a page, and is left out.`);
        else if (read.changed) this.#change(cell, `is ${quote(text)}, which ${read.changed}`);
        return read ? { type, value: read.value } : [];
      });
  }

  #readEnd(): Json {
    const cell = this.#first('endsOn');
    const read = cell && datesOf[this.#options.dates](cell.text);
    if (!cell || !read) return {};
    if ('date' in read) return { endsOn: read.date };
    this.#change(cell, `is ${quote(cell.text)}, which ${read.why}`);
    return {};
  }

  /** The list is the source of every way, and its date theirs: the row's own before that of the file. */
  #addSource(record: Json): void {
    const cell = this.#first('checked');
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
    record.channels = (record.channels as Json[]).map((way) => ({
      ...way,
      checked: seen,
      sources: ['list'],
      confidence: 'listed',
    }));
  }
}

/** What is the same for every row of a table. */
interface Plan {
  readonly used: readonly {
    readonly index: number;
    readonly header: string;
    readonly target: Target;
  }[];
  /** Columns that say of others that they are private, and those. */
  readonly secrets: readonly { readonly says: number; readonly hides: readonly number[] }[];
}

const plans = new WeakMap<readonly Column[], Plan>();

function planOf(columns: readonly Column[]): Plan {
  const known = plans.get(columns);
  if (known) return known;
  const used = columns.flatMap(({ header, target }, index) =>
    target ? { index, header, target } : [],
  );
  const plan = { used, secrets: secretsOf(columns) };
  plans.set(columns, plan);
  return plan;
}

/** iCarol and others say of single columns that they are private: `Phone2IsPrivate` beside `Phone2Number`. */
function secretsOf(columns: readonly Column[]): Plan['secrets'] {
  return columns.flatMap(({ header }, says) => {
    const stem = /^(.{3,}?)[ _]?is[ _]?private$/i.exec(header.trim())?.[1]?.toLowerCase();
    if (!stem) return [];
    // Where the address is private, the point is the address.
    const hides = columns.flatMap((column, at) =>
      column.header.trim().toLowerCase().startsWith(stem) && column.target !== 'confidential'
        ? at
        : [],
    );
    return { says, hides };
  });
}
