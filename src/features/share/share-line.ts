import { mainWays, type PlainListing } from '../../plain/plain-listing.js';
import type { KeepWords } from '../../strings/keep-words.js';

/** A service in words: its name, what the page warns of, its numbers with what to do, and the page if its owner lets it be shared. */
export function shareText(line: PlainListing, words: KeepWords, pageHref?: string): string {
  const ways = mainWays(line).map(({ type, number, hints }) =>
    [words.way(words.verbs[type], number), ...hints].join('. '),
  );
  return [line.name, ...line.notices, ...ways, pageHref].filter(Boolean).join('\n');
}

/**
 * Opens the system's own sheet, which sends nothing by itself; where there is none, or it refuses, copies.
 * A person who closes the sheet has said no: then nothing more happens.
 */
export async function shareLine(text: string, copy: (text: string) => void): Promise<void> {
  try {
    // Where there is none, this fails as well.
    await navigator.share({ text });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) copy(text);
  }
}
