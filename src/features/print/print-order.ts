import type { PlainGroup } from '../../plain/plain-listing.js';
import type { KeepWords } from '../../strings/keep-words.js';
import type { Strings } from '../../strings/strings.js';

/** What a person can print. */
export type Sheet = 'list' | 'cards' | 'poster';
export type Paper = 'letter' | 'a4';

/** All that a sheet says: what the person sees, in their language. */
export interface PrintOrder {
  readonly sheet: Sheet;
  readonly paper: Paper;
  readonly strings: Strings;
  readonly words: KeepWords;
  readonly placeName: string;
  /** The need that was chosen, in words. */
  readonly need?: string;
  /** For the list: by region, and by need below it. */
  readonly groups: readonly { readonly title: string; readonly parts: readonly PlainGroup[] }[];
  /** The day on which a number of the data was last seen, in words. */
  readonly asOf: string;
  /** The page's own address, to scan and to read, if its owner gave one. */
  readonly page?: { readonly href: string; readonly shown: string };
}
