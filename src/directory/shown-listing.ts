import type { Listing, ListingChannel } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { TileListing } from './directory-files.js';

/** A record that has loaded. */
export interface LoadedListing {
  readonly listing: TileListing;
  /** Of its words. */
  readonly language: InterfaceLanguage;
}

/** Tells a number that ended since the directory was made; anything but undefined is a yes. */
export type IsRetired = (way: never, regions: readonly string[]) => unknown;

/** That a list carries a record and nobody verified it, in words; who keeps the list, and of when it is. */
export type SayListed = (by: string, date: string) => string;

/** A record as a person may see it: its words marked where they are in another language, without numbers that ended since. */
export function shownListing(
  { listing, language }: LoadedListing,
  shownIn: InterfaceLanguage,
  isRetired: IsRetired,
  sayListed: SayListed,
): Listing | undefined {
  const { by, ...rest } = listing;
  const channels = rest.channels.filter(
    (way: ListingChannel) => isRetired(way as never, rest.regions) === undefined,
  );
  if (channels.length === 0 && !rest.place) return undefined;
  const dates = channels.flatMap(({ checked }) => checked ?? []).sort();
  return {
    ...(language !== shownIn && { nameLanguage: language, wordsLanguage: language }),
    ...rest,
    channels,
    ...(by !== undefined && { listed: sayListed(by, dates.at(-1) ?? '') }),
  };
}
