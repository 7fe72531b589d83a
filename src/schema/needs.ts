import type { Kind } from './vocabulary-terms.js';

/** The eight needs that a person can choose with one tap. */
export const NEEDS = [
  'talk',
  'text',
  'stay',
  'naloxone',
  'safer',
  'treatment',
  'peers',
  'family',
] as const;
export type Need = (typeof NEEDS)[number];

/** The kinds of service that answer each need. */
const KINDS_OF_NEED: { readonly [N in Need]: readonly Kind[] } = {
  talk: ['talk', 'crisis'],
  text: ['text-chat'],
  stay: ['use-with-me'],
  naloxone: ['naloxone'],
  safer: ['harm-reduction'],
  treatment: ['treatment'],
  peers: ['peer-support'],
  family: ['family'],
};

/** The kinds to look for: those of the need, but never more than the host lists. */
export function kindsFor(need: Need | undefined, listed: readonly Kind[]): readonly Kind[] {
  const wanted = need ? KINDS_OF_NEED[need] : [];
  if (listed.length === 0) return wanted;
  const both = wanted.filter((kind) => listed.includes(kind));
  return both.length > 0 ? both : listed;
}

/** The needs that make sense where a host lists only some kinds; all of them where it lists everything. */
export function needsWithin(kinds: readonly Kind[]): readonly Need[] {
  if (kinds.length === 0) return NEEDS;
  return NEEDS.filter((need) => KINDS_OF_NEED[need].some((kind) => kinds.includes(kind)));
}
