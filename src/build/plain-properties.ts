import type { Plugin } from 'vite';

/** A decorated field, as the compiler writes it: `__decorate([property({…})], Name.prototype, "field", void 0);` */
const FIELD =
  /\w*decorate\(\[\s*(property|state)\(((?:\{[^{}]*\})?)\)\s*\],\s*(\w+)\.prototype,\s*"(\w+)",\s*(?:void 0|null)\);?/g;

/** What Lit's table can say and, after our cuts, does not do. */
const CUT = /\b(?:reflect|type|useDefault|noAccessor|fromAttribute|toAttribute)\b/;

/**
 * Code with Lit's own table of properties in place of a call for each: half a kilobyte less, helper and decorators
 * included. In the source the decorators stay, since editors and the manifest read them.
 */
export function plainProperties(code: string): string {
  const tables = new Map<string, string[]>();
  const bare = code.replace(
    FIELD,
    (_, kind: string, options: string, element: string, name: string) => {
      if (CUT.test(options))
        throw new Error(`${name} has an option that lit-cuts.ts took out of Lit: ${options}`);
      const own = kind === 'state' ? '{ state: true }' : options || '{}';
      const known = tables.get(element);
      tables.set(element, [...(known ?? []), `${name}: ${own}`]);
      // Where the first call was: what follows may define the element, which reads the table.
      return known ? '' : placeOf(element);
    },
  );
  if (/decorate\(\[/.test(bare))
    throw new Error(
      'A decorator is left. Look what the compiler writes and adapt plain-properties.',
    );
  return [...tables].reduce(
    (text, [element, fields]) =>
      text.replace(placeOf(element), `${element}.properties = { ${fields.join(', ')} };`),
    bare,
  );
}

const placeOf = (element: string): string => `/* table of ${element} */`;

/** Runs after the compiler, which turns decorators into calls. */
export const plainPropertiesPlugin: Plugin = {
  name: 'plain-properties',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('decorate(')) return undefined;
    return { code: plainProperties(code), map: null };
  },
};
