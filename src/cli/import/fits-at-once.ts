import { AUDIENCES, CHANNEL_TYPES, CLAIMS } from '../../schema/record-terms.js';
import { SERVICES } from '../../schema/service-terms.js';
import { INTERFACE_LANGUAGES, KINDS } from '../../schema/vocabulary-terms.js';

type Test = (value: unknown) => boolean;

/** Not `Object.hasOwn`, which Chrome 92 has not: a page reads a file, too. */
const hasOwn = (object: object, key: string): boolean =>
  ({}).propertyIsEnumerable.call(object, key);
/** Tests by key. */
type Shape = Readonly<Record<string, Test>>;

const matches =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const text = matches(/./s);
const anyText: Test = (value) => typeof value === 'string';
const oneOf = (terms: readonly string[]): Test => {
  const known = new Set<unknown>(terms);
  return (value) => known.has(value);
};
const listOf =
  (fits: Test, least = 0): Test =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(fits);
const orNull =
  (fits: Test): Test =>
  (value) =>
    value === null || fits(value);
const within =
  (least: number, most: number): Test =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

/** An object with the keys of a shape and no others. `optional` names those that may be missing. */
function shapeOf(shape: Shape, optional: readonly string[] = []): Test {
  const needed = Object.keys(shape).filter((key) => !optional.includes(key));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(record)) {
      if (!hasOwn(shape, key) || !shape[key]?.(record[key])) return false;
    }
    return needed.every((key) => hasOwn(record, key));
  };
}

const region = matches(/^(US|CA)(-[A-Z]{2})?$/);
const language = matches(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
const date = matches(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const words = shapeOf(Object.fromEntries(INTERFACE_LANGUAGES.map((code) => [code, text])));
const someWords = shapeOf(
  Object.fromEntries(INTERFACE_LANGUAGES.map((code) => [code, text])),
  INTERFACE_LANGUAGES,
);
const name: Test = (value) => someWords(value) && Object.keys(value as object).length > 0;

const channel = shapeOf(
  {
    type: oneOf(CHANNEL_TYPES),
    value: matches(/^.{2,}$/s),
    display: matches(/^.{2,}$/s),
    label: words,
    press: matches(/^[0-9*#]{1,3}$/),
    extension: matches(/^[0-9]{1,6}$/),
    checked: orNull(date),
    sources: listOf(anyText, 1),
    confidence: oneOf(['official', 'corroborated', 'single', 'listed']),
  },
  ['label', 'press', 'extension'],
);
const place = shapeOf(
  {
    address: anyText,
    city: anyText,
    region,
    postalCode: anyText,
    latitude: within(-15, 84),
    longitude: within(-180, 180),
    precision: oneOf(['exact', 'postal', 'city']),
  },
  ['address', 'postalCode', 'latitude', 'longitude', 'precision'],
);
const source = shapeOf({
  id: matches(/^[a-z0-9][a-z0-9.-]*$/),
  url: (value) => value === null,
  kind: oneOf(['official', 'secondary']),
  seen: orNull(date),
  supports: listOf(oneOf(CLAIMS)),
});

/**
 * Whether a record is surely in the shape of the schema, told in a tenth of the time. It knows only what imports make: what it
 * does not know, the schema itself is asked about.
 */
export const fitsAtOnce: Test = shapeOf(
  {
    id: matches(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name,
    operator: anyText,
    description: words,
    kinds: listOf(oneOf(KINDS), 1),
    services: listOf(oneOf(SERVICES)),
    regions: listOf(region, 1),
    area: words,
    areas: listOf(matches(/^.{1,100}$/s)),
    audiences: listOf(oneOf(AUDIENCES), 1),
    eligibility: words,
    cost: (value) => value === 'free',
    languages: listOf(language),
    channels: listOf(channel),
    hours: shapeOf({ text, timezone: text }, ['timezone']),
    place,
    status: (value) => value === 'active',
    endsOn: date,
    sources: listOf(source, 1),
    listedBy: anyText,
  },
  [
    'operator',
    'area',
    'areas',
    'eligibility',
    'cost',
    'languages',
    'hours',
    'place',
    'endsOn',
    'listedBy',
  ],
);
