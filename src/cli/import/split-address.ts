import { readRegion } from '../../reading/read-region.js';

/** The parts of an address that stands in one cell; what cannot be told for certain stays in the street. */
export interface AddressParts {
  readonly address: string;
  readonly city?: string;
  readonly region: string;
  readonly postalCode?: string;
}

const TAIL =
  /^(.+?)[,\s]+\(?([A-Z]{2})\)?\.?(?:,?\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?(?:,?\s+(?:USA?|Canada))?$/i;

/** "100 Main St, Albany, OR 97321" in its parts; undefined where no state or province stands at the end. */
export function splitAddress(text: string): AddressParts | undefined {
  const [, before = '', state = '', postalCode] = TAIL.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  // "Calle La" ends in two letters, too.
  const isSure =
    postalCode !== undefined || (state === state.toUpperCase() && before.includes(','));
  const region = isSure ? readRegion(state, { isState: true }) : undefined;
  if (!region) return undefined;
  const comma = before.lastIndexOf(',');
  const last = before.slice(comma + 1).trim();
  const hasCity =
    comma > 0 && /^[\p{L}'’. -]+$/u.test(last) && !/^(?:suite|ste|unit|apt)\b/i.test(last);
  return {
    address: hasCity ? before.slice(0, comma).trim() : before.trim(),
    ...(hasCity && { city: last }),
    region,
    ...(postalCode && { postalCode }),
  };
}
