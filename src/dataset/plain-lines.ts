import type { Listing } from '../schema/listing.js';

/**
 * Which lines may stand as plain links on a page without script, where nothing says whom a line is for: not one for a group of
 * people or members, in one county only, or that ends soon.
 */
export function answersAnybody(listing: Listing): boolean {
  const { audiences, eligibility, area, mistakenFor, endsOn } = listing;
  const isOpen = !audiences || audiences.includes('general');
  return isOpen && !eligibility && !area && !mistakenFor && !endsOn;
}

/** 988 and 9-8-8 stand above every such list, beside 911. */
export function standsAbove({ channels }: Listing): boolean {
  return channels.some(({ value }) => value === '988');
}
