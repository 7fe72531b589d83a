import type { TileListing } from '../../directory/directory-files.js';

/** Longer descriptions are for those who ask for them. */
const MOST_LETTERS = 300;

/** A listing as it stands in its tile; and all of its description, where that is cut there. */
export function cutText(listing: TileListing): {
  readonly short: TileListing;
  readonly whole?: string;
} {
  const { description } = listing;
  if (description.length <= MOST_LETTERS) return { short: listing };
  const begin = description.slice(0, MOST_LETTERS);
  const sentence = /^.{80,}[.!?](?=\s)/su.exec(begin)?.[0];
  const cut = sentence ?? `${begin.replace(/\s+\S*$/u, '')}…`;
  return { short: { ...listing, description: cut, isCut: true }, whole: description };
}
