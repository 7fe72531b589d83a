import type { Channel, Resource, Words } from '../../schema/resource.js';
import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';
import { numberLabel } from '../import/number-label.js';
import type { Target } from '../import/targets.js';

/** The columns of an export, by the names under which an import knows them. */
const COLUMNS: readonly (readonly [Target, (record: Resource) => string | undefined])[] = [
  ['id', ({ id }) => id],
  ...INTERFACE_LANGUAGES.map(
    (code) => [`name.${code}`, ({ name }: Resource) => name[code]] as const,
  ),
  ['operator', ({ operator }) => operator],
  ...INTERFACE_LANGUAGES.map(
    (code) => [`description.${code}`, ({ description }: Resource) => description[code]] as const,
  ),
  ['phone', ({ channels }) => waysOf(channels, 'phone')],
  ['text', ({ channels }) => waysOf(channels, 'sms')],
  ['tty', ({ channels }) => waysOf(channels, 'tty')],
  ['web', ({ channels }) => waysOf(channels, 'web')],
  ['chat', ({ channels }) => waysOf(channels, 'chat')],
  ['email', ({ channels }) => waysOf(channels, 'email')],
  ['address', ({ place }) => place?.address],
  ['city', ({ place }) => place?.city],
  ['region', ({ place, regions }) => place?.region ?? regions[0]],
  ['regions', ({ regions }) => regions.join('; ')],
  ['postalCode', ({ place }) => place?.postalCode],
  ['latitude', ({ place }) => place?.latitude?.toString()],
  ['longitude', ({ place }) => place?.longitude?.toString()],
  ['hours', ({ hours }) => (hours?.text === 'unknown' ? undefined : hours?.text)],
  ['timezone', ({ hours }) => hours?.timezone],
  ['kinds', ({ kinds }) => kinds.join('; ')],
  ['services', ({ services }) => services.join('; ')],
  ['audiences', ({ audiences }) => audiences.join('; ')],
  ['languages', ({ languages }) => languages?.join('; ')],
  ['area', ({ area }) => firstOf(area)],
  ['county', ({ areas }) => areas?.join('; ')],
  ['eligibility', ({ eligibility }) => firstOf(eligibility)],
  ['cost', ({ cost }) => cost],
  ['checked', ({ channels, sources }) => channels[0]?.checked ?? sources[0]?.seen ?? undefined],
  ['listedBy', ({ listedBy }) => listedBy],
  ['endsOn', ({ endsOn }) => endsOn],
];

/** Records as CSV (RFC 4180, UTF-8 with its mark, so that Excel reads the accents), line by line. */
export function* toCsv(records: Iterable<Resource>): Iterable<string> {
  yield `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`;
  for (const record of records) {
    yield `${COLUMNS.map(([, of]) => writeCell(of(record) ?? '')).join(',')}\r\n`;
  }
}

/**
 * A cell that no spreadsheet works out: what could begin a formula has an apostrophe before it (OWASP, "CSV Injection"), plain
 * numbers aside.
 */
export function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function waysOf(channels: readonly Channel[], type: Channel['type']): string {
  return channels
    .filter((channel) => channel.type === type)
    .map((channel) => (/^(?:phone|sms|tty)$/.test(type) ? writeNumber(channel) : channel.value))
    .join('; ');
}

/** A number as an import reads it again: "Spanish: 503-555-0142 x12, option 2". */
function writeNumber({ display, extension, press, keyword, label }: Channel): string {
  const number = [
    keyword && ('word' in keyword ? `Text ${keyword.word} to` : 'Text your ZIP code to'),
    display,
    extension && `x${extension}`,
    press && `option ${press}`,
  ];
  const written = number.filter(Boolean).join(' ');
  return isKnownLabel(label) ? `${label?.en}: ${written}` : written;
}

/** Whether an import knows the words of a label again, so that they can stand beside the number. */
export function isKnownLabel(label: Channel['label']): boolean {
  const known = label && numberLabel(label.en);
  return known !== undefined && INTERFACE_LANGUAGES.every((code) => known[code] === label?.[code]);
}

function firstOf(words: Words | undefined): string | undefined {
  return words && Object.values(words)[0];
}
