import { readDate } from '../../reading/read-date.js';
import { kindOfLabel, readPhones } from '../../reading/read-phones.js';
import { readPostal } from '../../reading/read-postal.js';
import { readRegion } from '../../reading/read-region.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import { regionZone } from '../../reading/region-zone.js';
import { CLAIMS } from '../../schema/record-terms.js';
import { cleanText, toSentences } from '../import/clean-text.js';
import { beginsClosed, saysClosed } from '../import/closed-name.js';
import { holdsNothing, isNoStreet } from '../import/empty-words.js';
import type { Finding } from '../import/finding.js';
import { saysNotPublic } from '../import/guess-columns.js';
import type { ImportOptions } from '../import/import-options.js';
import { numberLabel } from '../import/number-label.js';
import { isKeptSecret, readStatus, saysSecretPlace } from '../import/private-row.js';
import { isNoneOfOurs, readTerms } from '../import/read-terms.js';
import { isFree } from '../import/row-people.js';
import { sayCost, sayHours } from '../import/say-aside.js';
import { sayFix } from '../import/say-fix.js';
import { sayRefused } from '../import/say-refused.js';
import type { SourceRecord } from '../import/source-record.js';
import type { Target } from '../import/targets.js';
import { languageNamed } from '../import/term-words.js';
import { quote } from '../quote.js';
import type {
  HsdsAddress,
  HsdsLocation,
  HsdsPhone,
  HsdsService,
  HsdsServiceAtLocation,
} from './hsds-types.js';
import { keptField } from './kept-field.js';
import { readSchedules } from './read-schedules.js';

type Json = Record<string, unknown>;

/** Types of phones that nobody in need should be given. */
const NOT_FOR_CALLS = /^(?:fax|cell|pager|video)$/i;

/** The records of one service: one for each place where it is given, or one alone. */
export function serviceRecords(
  service: HsdsService,
  row: number,
  part: number,
  options: ImportOptions,
): readonly SourceRecord[] {
  const name = cleanText(service.name ?? '');
  const findings: Finding[] = [];
  const told = (outcome: Finding['outcome'], field: string, reason: string, fix?: string): void =>
    void findings.push({ row, ...(name && { name }), field, reason, ...(fix && { fix }), outcome });
  const leave = (): readonly SourceRecord[] => [{ row, part, findings }];
  const status: unknown = service.status ?? 'active';
  if (typeof status !== 'string' || readStatus(status) !== 'active') {
    const said = typeof status === 'string' ? `is ${quote(status)}.` : 'is not text.';
    const fix = typeof status === 'string' ? undefined : 'Write "active" for what may be shown.';
    told('left-out', 'service.status', said, fix);
    return leave();
  }
  const kept = keptRow(service);
  if (kept) {
    findings.push({
      ...{ row, field: kept, outcome: 'left-out' },
      reason: 'says that the service is not for the public.',
    });
    return leave();
  }
  if (!name) {
    told('left-out', 'service.name', 'is missing.', 'Give the service a name.');
    return leave();
  }
  if (saysClosed(name) || beginsClosed(service.description ?? '')) {
    const fix = 'If it is open, take these words out; if not, take the service out.';
    told('left-out', 'service.name', 'says that it is closed, or has moved.', fix);
    return leave();
  }
  const terms = readTerms(
    (service.attributes ?? []).flatMap(({ taxonomy_term }) => taxonomy_term?.name ?? []),
    options.terms,
  );
  if (isNoneOfOurs(terms)) {
    const words = terms.none.slice(0, 3).map(quote).join(', ');
    told('left-out', 'taxonomy_term.name', `is ${words}, which the mapping file leaves out ([]).`);
    return leave();
  }
  if (
    !options.allTypes &&
    terms.unknown.length > 0 &&
    terms.kinds.length + terms.services.length === 0
  ) {
    const words = terms.unknown.slice(0, 3).map(quote).join(', ');
    told(
      'left-out',
      'taxonomy_term.name',
      `is ${words}, which the finder either does not list or does not know.`,
      sayFix('allTypes', options.fields),
    );
    return [{ row, part, findings, unknownTerms: terms.unknown }];
  }
  const sites: readonly (HsdsServiceAtLocation | undefined)[] = service.service_at_locations?.length
    ? service.service_at_locations
    : [undefined];
  return sites.map((site, at) => {
    const own: Finding[] = at === 0 ? findings : [];
    const record = toRecord({ service, site, name, options, terms }, (field, reason, fix) =>
      own.push({ row, name, field, reason, ...(fix && { fix }), outcome: 'changed' }),
    );
    return { row, part, record, findings: own, unknownTerms: at === 0 ? terms.unknown : [] };
  });
}

interface Given {
  readonly service: HsdsService;
  readonly site: HsdsServiceAtLocation | undefined;
  readonly name: string;
  readonly options: ImportOptions;
  readonly terms: ReturnType<typeof readTerms>;
}

type Change = (field: string, reason: string, fix?: string) => unknown;

/** Plain text; empty for "N/A" and its like, and, told, for what only points elsewhere or names no street. */
function textIn(value: string | undefined, target: Target, field: string, change: Change): string {
  const text = cleanText(value ?? '');
  const empty = holdsNothing(text, target);
  if (empty === 'pointer') {
    const reason = `is ${quote(text)}, which points elsewhere: it is left out.`;
    change(field, reason, 'Write the value itself.');
  }
  if (empty) return '';
  if ((target !== 'address' && target !== 'city') || !isNoStreet(text)) return text;
  change(field, `is ${quote(text)}, which is not a place to go to, and is left out.`);
  return '';
}

function toRecord({ service, site, name, options, terms }: Given, change: Change): Json {
  const { lang } = options;
  const location = site?.location;
  const physical = physicalAddress(location);
  const region = regionOf(physical) ?? options.region;
  const operator = cleanText(service.organization?.name ?? '');
  const words = (value: string | undefined, field: keyof HsdsService): string =>
    textIn(value, 'description', `service.${field}`, change);
  const said = [words(service.alert, 'alert'), words(service.description, 'description')];
  const fees = words(service.fees_description, 'fees_description');
  const { hours, aside } = hoursOf(service, site, region, options, change);
  const { text, isCut } = toSentences(
    [...said, fees && !isFree(fees) ? sayCost(fees.replace(/[.\s]+$/, ''), lang) : '', aside]
      .filter(Boolean)
      .join(' '),
  );
  if (isCut)
    change('service.description', 'is longer than a card can hold and was cut after a sentence.');
  const seen = dateOf(service) ?? options.seen ?? null;
  const source = options.source ?? '';
  const eligibility =
    words(service.eligibility_description, 'eligibility_description') || ages(service);
  const areas = [...(site?.service_areas ?? []), ...(service.service_areas ?? [])]
    .flatMap(({ name: area }) => cleanText(area ?? '') || [])
    .join(', ');
  const id = idOf(service, site, region);
  const [option, ...others] = service.cost_options ?? [];
  const costsNothing =
    option !== undefined && option.amount !== '' && Number(option.amount) === 0 && !others.length;
  return {
    ...(id && { id }),
    name: { [lang]: name },
    ...(operator && operator !== name && { operator }),
    ...(text && { description: { [lang]: text } }),
    ...(region && { regions: [region] }),
    ...(areas ? { area: { [lang]: areas } } : options.areas && { areas: options.areas }),
    ...(eligibility && { eligibility: { [lang]: eligibility.slice(0, 300) } }),
    ...placeOf(service, site, physical, region, change),
    ...(hours && { hours }),
    ...languagesOf(service, location, change),
    ...((fees ? isFree(fees) : costsNothing) && { cost: 'free' }),
    ...(terms.kinds.length > 0 && { kinds: terms.kinds }),
    ...(terms.services.length > 0 && { services: terms.services }),
    channels: waysOf(service, site, change).map((way) => ({
      ...way,
      checked: seen,
      sources: ['list'],
      confidence: 'listed',
    })),
    sources: [
      {
        id: 'list',
        url: null,
        kind: 'secondary',
        seen,
        supports: [...CLAIMS],
      },
    ],
    listedBy: source,
  };
}

function idOf(
  service: HsdsService,
  site: HsdsServiceAtLocation | undefined,
  region = 'us',
): string | undefined {
  if (!service.id) return undefined;
  // Our own export has one place a service, and the id of the record.
  if (
    /^(?:us|ca)(?:-[a-z]{2})?-/.test(service.id) &&
    (service.service_at_locations ?? []).length < 2
  ) {
    return service.id;
  }
  const parts = [region, service.id, site?.id ?? site?.location?.id].filter(Boolean).join('-');
  return parts
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Assured before modified; never the day of the import. */
function dateOf({ assured_date, last_modified }: HsdsService): string | undefined {
  const read = readDate(assured_date ?? last_modified ?? '');
  return 'date' in read ? read.date : undefined;
}

function ages({ minimum_age, maximum_age }: HsdsService): string {
  const [from, to] = [minimum_age, maximum_age].map((age) =>
    /^\d{1,3}(?:\.0+)?$/.test(String(age ?? '').trim()) ? Number(age) : undefined,
  );
  return from && to ? `${from}–${to}` : from ? `${from}+` : to ? `0–${to}` : '';
}

function physicalAddress(location: HsdsLocation | undefined): HsdsAddress | undefined {
  if (!location || (location.location_type ?? 'physical') !== 'physical') return undefined;
  return location.addresses?.find(({ address_type = 'physical' }) => address_type === 'physical');
}

function regionOf(address: HsdsAddress | undefined): string | undefined {
  return readRegion(address?.state_province ?? '', { isState: true });
}

/** The field that keeps a whole service from the public. */
function keptRow(service: HsdsService): string | undefined {
  for (const [of, row] of [
    ['service', service],
    ['organization', service.organization],
  ] as const) {
    const kept = keptField(row);
    if (kept?.secrecy === 'private' || kept?.secrecy === 'public') return `${of}.${kept.field}`;
  }
  return undefined;
}

/** The field that keeps an address from the public; undefined where none does. */
function keptPlace(
  service: HsdsService,
  site: HsdsServiceAtLocation | undefined,
  address: HsdsAddress,
): string | undefined {
  const { location } = site ?? {};
  for (const [of, row] of [
    ['address', address],
    ['location', location],
    ['service_at_location', site],
    ['service', service],
    ['organization', service.organization],
  ] as const) {
    const kept = keptField(row);
    if (kept) return `${of}.${kept.field}`;
  }
  const { address_1, address_2, city } = address;
  if (isKeptSecret([address_1, address_2, location?.name].filter(Boolean).join(' '))) {
    return 'address';
  }
  if (isKeptSecret(address_1 ?? '') || isKeptSecret(city ?? '')) return 'address';
  const terms = (service.attributes ?? []).map(({ taxonomy_term }) => taxonomy_term?.name);
  const words = [service.name, service.description, ...terms];
  return words.some((text) => text && saysSecretPlace(text)) ? 'service' : undefined;
}

function placeOf(
  service: HsdsService,
  site: HsdsServiceAtLocation | undefined,
  address: HsdsAddress | undefined,
  region: string | undefined,
  change: Change,
): Json {
  const { location } = site ?? {};
  if (!location || !address) return {};
  const kept = keptPlace(service, site, address);
  if (kept !== undefined) {
    change(kept, 'says that the address is confidential: it is left out, and the point with it.');
    return {};
  }
  const street = [address.address_1, address.address_2]
    .map((line, at) => textIn(line, 'address', `address.address_${at + 1}`, change))
    .filter(Boolean)
    .join(', ');
  const postalCode = region && readPostal(address.postal_code ?? '', region);
  if (address.postal_code && !postalCode && !holdsNothing(address.postal_code, 'postalCode')) {
    change(
      'address.postal_code',
      `is ${quote(address.postal_code)}, which is not a postal code of ${region}, and is left out.`,
    );
  }
  const [latitude, longitude] = [location.latitude, location.longitude].map((degrees) =>
    degrees === undefined || degrees === '' || degrees === null ? Number.NaN : Number(degrees),
  );
  const hasPoint = Number.isFinite(latitude) && Number.isFinite(longitude);
  return {
    place: {
      ...(street && { address: street }),
      city: textIn(address.city, 'city', 'address.city', change),
      ...(region && { region }),
      ...(postalCode && { postalCode }),
      ...(hasPoint && { latitude, longitude, precision: 'exact' }),
    },
  };
}

function hoursOf(
  service: HsdsService,
  site: HsdsServiceAtLocation | undefined,
  region: string | undefined,
  options: ImportOptions,
  change: Change,
): { readonly hours?: Json; readonly aside?: string | undefined } {
  const schedules = [site?.schedules, service.schedules, site?.location?.schedules].find(
    (list) => list?.length,
  );
  if (!schedules) return {};
  const text = readSchedules(schedules);
  if (text === '24/7') return { hours: { text } };
  const timezone = (region && regionZone(region)) ?? options.timezone;
  if (text && timezone) return { hours: { text, timezone } };
  const said = cleanText(schedules.flatMap(({ description }) => description ?? []).join('; '));
  const aside = text ? undefined : sayHours(said, options.lang);
  change(
    'schedule',
    text
      ? `is ${quote(text)}, but ${region ?? 'its region'} has several time zones; the hours are shown as not known.`
      : `${said ? `is ${quote(said)}, which is` : 'is'} more than weekly hours can say, or is not whole; the hours are shown as not known${aside ? ', and the words stand in the description' : ''}.`,
    text ? sayFix('timezone', options.fields, region) : undefined,
  );
  return { aside };
}

function languagesOf(
  service: HsdsService,
  location: HsdsLocation | undefined,
  change: Change,
): Json {
  const all = [...(service.languages ?? []), ...(location?.languages ?? [])];
  const codes = all.flatMap(
    ({ code, name }) => languageNamed(code ?? '') ?? languageNamed(name ?? '') ?? [],
  );
  if (codes.length < all.length) {
    const words = all.filter(
      ({ code, name }) => !languageNamed(code ?? '') && !languageNamed(name ?? ''),
    );
    change(
      'language',
      `is not known here: ${words.map(({ code, name }) => quote(name ?? code ?? '')).join(', ')}.`,
    );
  }
  return codes.length > 0 ? { languages: [...new Set(codes)] } : {};
}

/** The phones nearest to the service: of it at this place, of it, of the place, of the organization. */
function waysOf(
  service: HsdsService,
  site: HsdsServiceAtLocation | undefined,
  change: Change,
): readonly Json[] {
  const isOpen = (row: object | undefined): boolean => {
    const secrecy = keptField(row)?.secrecy;
    return secrecy !== 'private' && secrecy !== 'public';
  };
  const phones = [
    isOpen(site) ? site?.phones : undefined,
    service.phones,
    isOpen(site) && isOpen(site?.location) ? site?.location?.phones : undefined,
    service.organization?.phones,
  ].find((list) => list?.length);
  const numbers = (phones ?? []).flatMap((phone) => numbersOf(phone, change));
  const pages = [service.url ?? service.organization?.website].flatMap((written) => {
    if (!written || holdsNothing(written.trim(), 'web') === 'nothing') return [];
    const read = readWeb(written);
    if (!read) change('url', `is ${quote(written)}, which is not a web address, and is left out.`);
    else if (read.changed) change('url', `is ${quote(written)}, which ${read.changed}`);
    return read ? { type: 'web', value: read.value } : [];
  });
  const emails = [service.email ?? service.organization?.email].flatMap((written) => {
    const isNothing = !written || holdsNothing(written.trim(), 'email') === 'nothing';
    const value = isNothing ? undefined : readEmail(written);
    if (!isNothing && !value)
      change('email', `is ${quote(written)}, which is not an e-mail address.`);
    return value ? { type: 'email', value } : [];
  });
  return [...numbers, ...pages, ...emails];
}

/** Longer than this is a sentence: a word of it says little about the number. */
const LONGEST_LABEL = 40;
const SAYS_NOT_PUBLIC =
  /\b(?:not for (?:the )?public|do not (?:publish|give|share|list|release)|(?:internal|staff) (?:use|only|line)|unlisted)\b/i;

/** Whether the description of a number says that it is not for everybody. */
function isNotPublic(description: string): boolean {
  if (description.length > LONGEST_LABEL) return SAYS_NOT_PUBLIC.test(description);
  const words = description.replace(CONFIDENTIAL_HELP, '');
  return kindOfLabel(words) === 'refused' || saysNotPublic(words);
}

/** What is said to callers: a confidential line is one for everybody. */
const CONFIDENTIAL_HELP =
  /\b(?:confidential|private)(?=[\w ,/&-]*(?:line|help|support|counsel|call|text|crisis))/gi;

function numbersOf(phone: HsdsPhone, change: Change): readonly Json[] {
  const { number = '', extension, type = '', description } = phone;
  const kept = keptField(phone);
  if (kept) {
    change(`phone.${kept.field}`, 'says that a number is not for the public: it is left out.');
    return [];
  }
  if (NOT_FOR_CALLS.test(type) || /\bfax\b/i.test(description ?? '')) {
    // Whose cell it is, nobody knows: the number itself stays out of the report, too.
    const what = NOT_FOR_CALLS.test(type) ? type.toLowerCase() : 'fax';
    change('phone.type', `is "${what}", which is no line to call: the number is left out.`);
    return [];
  }
  if (phone.contact_id || isNotPublic(description ?? '')) {
    change('phone.description', 'says that a number is not for the public: it is left out.');
    return [];
  }
  const written = cleanText(String(number)).replace(/["“”]/g, '');
  if (holdsNothing(written, 'phone') === 'nothing') return [];
  const usual = /^(?:text|sms)$/i.test(type)
    ? 'sms'
    : /^(?:textphone|tty|tdd)$/i.test(type)
      ? 'tty'
      : 'phone';
  const { numbers, refused } = readPhones(written, usual, numberLabel);
  const label = numberLabel(description ?? '');
  for (const { found, why } of refused) {
    change('phone.number', ...sayRefused(quote(found), why));
  }
  const ask = String(extension ?? '')
    .replace(/\D/g, '')
    .slice(0, 6);
  return numbers.map((one) => ({
    ...(label && { label }),
    ...one,
    ...(ask && numbers.length === 1 && usual !== 'sms' && { extension: ask }),
  }));
}
