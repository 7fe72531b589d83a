import type { HsdsService } from './hsds-types.js';

/** What belongs where, by field: a list of objects, one object; any other field is a text. */
interface Shape {
  readonly lists?: Readonly<Record<string, Shape>>;
  readonly objects?: Readonly<Record<string, Shape>>;
}

const TEXTS: Shape = {};
const PLACE: Shape = {
  lists: { addresses: TEXTS, phones: TEXTS, schedules: TEXTS, languages: TEXTS },
};
const SITE: Shape = {
  lists: { phones: TEXTS, schedules: TEXTS, service_areas: TEXTS },
  objects: { location: PLACE },
};
const SERVICE: Shape = {
  lists: {
    phones: TEXTS,
    schedules: TEXTS,
    languages: TEXTS,
    service_areas: TEXTS,
    cost_options: TEXTS,
    service_at_locations: SITE,
    attributes: { objects: { taxonomy_term: TEXTS } },
  },
  objects: { organization: { lists: { phones: TEXTS } } },
};

/** A service in the shape of HSDS, and what of it was in none and is left out. */
export interface ShapedService {
  readonly service: HsdsService;
  readonly problems: readonly { readonly field: string; readonly reason: string }[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Takes what is not in the shape of HSDS out of a service, so that one wrong field costs that field. One object where a list belongs is a
 * list of one, as programs write it that make JSON from XML.
 */
export function shapeService(service: object): ShapedService {
  const problems = new Map<string, string>();
  const shaped = shapeObject(service as Json, SERVICE, '', problems) as HsdsService;
  return { service: shaped, problems: [...problems].map(([field, reason]) => ({ field, reason })) };
}

function shapeObject(
  value: Json,
  { lists = {}, objects = {} }: Shape,
  path: string,
  problems: Map<string, string>,
): Json {
  const shaped: Record<string, unknown> = {};
  for (const [field, found] of Object.entries(value)) {
    const at = path ? `${path}.${field}` : field;
    const put = (fitting: unknown): void => {
      if (fitting !== undefined) set(shaped, field, fitting);
    };
    const [list, object] = [own(lists, field), own(objects, field)];
    if (list) put(shapeList(found, list, at, problems));
    else if (object) {
      const one = Array.isArray(found) && found.length === 1 ? found[0] : found;
      if (isObject(one)) put(shapeObject(one, object, at, problems));
      else if (!isNothing(one))
        problems.set(at, `is ${kindOf(one)} where an object belongs, and is left out.`);
    } else put(shapeText(found, at, problems));
  }
  return shaped;
}

function shapeList(
  value: unknown,
  shape: Shape,
  path: string,
  problems: Map<string, string>,
): readonly Json[] | undefined {
  if (isNothing(value)) return undefined;
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (isObject(item)) return [shapeObject(item, shape, path, problems)];
    if (!isNothing(item)) {
      problems.set(path, `holds ${kindOf(item)} where an object belongs: it is left out.`);
    }
    return [];
  });
}

/** What is no text stays where only its presence counts: a mark that keeps something is one in any shape. */
function shapeText(value: unknown, path: string, problems: Map<string, string>): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') return value[0];
  if (isNothing(value)) return undefined;
  if (TOLD.has(path.slice(path.lastIndexOf('.') + 1))) {
    problems.set(path, `is ${kindOf(value)} where a text belongs, and is left out.`);
    return undefined;
  }
  return value;
}

/** Texts that are read. Others are no loss: HSDS has many fields that a card does not show. */
const TOLD = new Set(
  'id name description url email website alert eligibility_description minimum_age maximum_age assured_date last_modified number extension type address_1 address_2 city state_province region postal_code country address_type location_type latitude longitude code amount freq interval byday bymonthday byweekno byyearday opens_at closes_at valid_from valid_to dtstart until count'.split(
    ' ',
  ),
);

function own(shapes: Readonly<Record<string, Shape>>, field: string): Shape | undefined {
  return Object.hasOwn(shapes, field) ? shapes[field] : undefined;
}

/** `__proto__` is a field like any other. */
function set(target: object, field: string, value: unknown): void {
  Object.defineProperty(target, field, {
    ...{ value, enumerable: true, configurable: true, writable: true },
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : 'a text';
}
