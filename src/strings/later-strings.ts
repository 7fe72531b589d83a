import type { DirectoryWords } from './directory-words.js';
import type { ExitWords } from './exit-words.js';
import type { FoldOutWords } from './fold-out-words.js';
import type { KeepWords } from './keep-words.js';
import type { MapWords } from './map-words.js';
import type { NearbyWords } from './nearby-words.js';
import type { PrintWords } from './print-words.js';
import type { TypedPlaceWords } from './typed-place-words.js';

/** Everything said after the first view, a file a part in the folder of a language. */
export interface LaterStrings extends FoldOutWords {
  readonly nearby: NearbyWords;
  readonly typed: TypedPlaceWords;
  readonly keep: KeepWords;
  readonly print: PrintWords;
  readonly map: MapWords;
  readonly exit: ExitWords;
  readonly directory: DirectoryWords;
}

/** The strings of what comes after the first view, a host's own among them. Throws where they have not loaded. */
export function laterStrings({
  later,
}: {
  readonly later?: LaterStrings | undefined;
}): LaterStrings {
  if (!later) throw new Error('The words of what comes after the first view have not loaded.');
  return later;
}
