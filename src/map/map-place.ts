import type { Listing } from '../schema/listing.js';
import { type PinKind, pinKind } from '../schema/place-kind.js';

/** A listing that has a point. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly nameLanguage?: string;
  readonly kind: PinKind;
  readonly town: string;
  readonly precision: 'exact' | 'postal' | 'city';
  /** West of 180° it goes on below -180, so that Guam and the western Aleutians are on the same side as the rest. */
  readonly longitude: number;
  readonly latitude: number;
}

/** Degrees on one side of the world without a seam: the east of it has neither a state nor a province. */
export function unwrapLongitude(longitude: number): number {
  return longitude > 0 ? longitude - 360 : longitude;
}

function isOnMap(latitude: number | undefined, longitude: number | undefined): boolean {
  return (
    Number.isFinite(latitude) &&
    Number.isFinite(longitude) &&
    Math.abs(latitude as number) <= 85 &&
    Math.abs(longitude as number) <= 180
  );
}

/** The listings with a point, in the order of the list. */
export function toMapPlaces(listings: readonly Listing[]): MapPlace[] {
  return listings.flatMap((listing) => {
    const { place } = listing;
    if (!place || !isOnMap(place.latitude, place.longitude)) return [];
    return [
      {
        id: listing.id,
        name: listing.name,
        ...(listing.nameLanguage && { nameLanguage: listing.nameLanguage }),
        kind: pinKind(listing),
        town: place.city,
        precision: place.precision ?? 'city',
        longitude: unwrapLongitude(place.longitude as number),
        latitude: place.latitude as number,
      },
    ];
  });
}
