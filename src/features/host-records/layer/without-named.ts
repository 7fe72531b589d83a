import { foldText } from '../../../base/fold-text.js';
import type { RegionNote } from '../../../schema/listing.js';
import { namesGoneNumber } from './without-gone.js';

/** A shorter name ("AA") stands in other words, too. */
const SHORTEST_NAME = 4;

/**
 * What is said of a region, without the notes that name a service which the page hides or one of its numbers, and without links to
 * its pages: whoever hides a service does not want people to look for it.
 */
export function withoutNamed(
  notes: readonly RegionNote[],
  gone: ReadonlySet<string>,
): readonly RegionNote[] {
  const names = [...gone].flatMap((one) => {
    const name = plain(one.replace(/\s*\([^)]*\)/g, ''));
    return name.trim().length < SHORTEST_NAME || /^[\s\d]*$/.test(name) ? [] : [name];
  });
  // "SAMHSA National Helpline" is "SAMHSA" to whoever writes a note.
  const short = [...gone].flatMap((one) => one.match(/\b[A-Z]{5,}\b/g) ?? []);
  const pages = new Set([...gone].filter((one) => one.startsWith('https:')).map(pageOf));
  return notes
    .filter(({ note }) => {
      const said = plain(note);
      const isNamed =
        names.some((name) => said.includes(name)) || short.some((name) => note.includes(name));
      return !isNamed && !namesGoneNumber(note, gone);
    })
    .map((note) =>
      note.sources?.some(({ url }) => url && pages.has(pageOf(url)))
        ? { ...note, sources: note.sources.filter(({ url }) => !url || !pages.has(pageOf(url))) }
        : note,
    );
}

/** Words between single spaces, with one before and behind. */
function plain(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function pageOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}
