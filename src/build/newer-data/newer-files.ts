import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';

type InEachLanguage = Readonly<Record<InterfaceLanguage, string>>;

/** What a data package has in place of files of the release: the address of each from the folder. */
export interface NewerFiles {
  /** The build of the release that it is for. */
  readonly build: string;
  /** The data's own version. */
  readonly version: string;
  /** By region code; null for a region that has nothing any more. */
  readonly regions: Readonly<Record<string, InEachLanguage | null>>;
  /** All records of both countries. */
  readonly national?: InEachLanguage;
  readonly retired?: InEachLanguage;
}
