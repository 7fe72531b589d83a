import type { Listing } from './listing.js';

/** What a pin shows by its shape: one for a place, though a place may do several things. */
export const PIN_KINDS = [
  'treatment',
  'harm-reduction',
  'naloxone',
  'peer-support',
  'line',
  'other',
] as const;
export type PinKind = (typeof PIN_KINDS)[number];

const LINE_KINDS = ['talk', 'crisis', 'text-chat', 'use-with-me', 'family'] as const;

/** The kind that says most about a place: treatment and safer-use services also hand out naloxone, boxes do nothing else. */
export function pinKind({ kinds }: Pick<Listing, 'kinds'>): PinKind {
  for (const kind of ['treatment', 'harm-reduction', 'naloxone', 'peer-support'] as const) {
    if (kinds.includes(kind)) return kind;
  }
  return LINE_KINDS.some((kind) => kinds.includes(kind)) ? 'line' : 'other';
}
