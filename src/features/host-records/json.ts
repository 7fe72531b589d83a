/** A record of anybody's, in a copy of our own. */
export type Json = Record<string, unknown>;

/** Tells one problem: the field's path, and what was found and what to do. */
export type Note = (field: string, message: string) => void;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or number as text; empty for what is neither: an object or function may have a `toString` that throws. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** The first of several names of a field that is there; all of them go. */
export function take(json: Json, ...names: readonly string[]): unknown {
  let found: unknown;
  for (const name of names) {
    if (!(name in json)) continue;
    const value = json[name];
    if (value !== null && value !== '') found ??= value;
    delete json[name];
  }
  return found;
}
