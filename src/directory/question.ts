import type { FinderState } from '../finder/finder-state.js';
import type { Point } from '../region/distance.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

/** What the person looks for, as far as it decides which files are needed. */
export interface DirectoryQuestion {
  readonly language: InterfaceLanguage;
  readonly country: string;
  readonly region?: string | undefined;
  readonly point?: Point | undefined;
  readonly text: string;
  /** Words of the text that name a place. */
  readonly place?: string | undefined;
  /** Needs: any of these kinds. */
  readonly kinds: readonly string[];
}

/** What all that a person chose comes to. */
export function questionOf({ locality, near, pack, query }: FinderState): DirectoryQuestion {
  return {
    ...locality,
    language: pack.strings.language,
    point: near?.point,
    text: query.text,
    place: query.place,
    kinds: query.kinds ?? [],
  };
}

/** All of a question but its words and needs. */
export function placeOf({ language, country, region, point }: DirectoryQuestion): string {
  return JSON.stringify([language, country, region, point]);
}
