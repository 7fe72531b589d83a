import type { Country } from './region-code.js';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export type DistanceUnit = 'km' | 'mi';

/** How exactly a place is known: as in the record's `place.precision`. */
export type Precision = 'exact' | 'postal' | 'city';

/** A distance to be said: "3 miles", "about 5 km". */
export interface SaidDistance {
  readonly value: number;
  readonly unit: DistanceUnit;
  /** Say "about". */
  readonly isAbout: boolean;
  /** Nearer than one unit can tell: say "less than 1". */
  readonly isLess: boolean;
}

const EARTH_RADIUS = 6371;
const KILOMETRES_A_MILE = 1.609344;

/** Kilometres between two points as the crow flies, which is never longer than the road. */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const chord =
    half(b.latitude - a.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * A distance in the units of a country or in those asked for, no more exact than what is known: one decimal under 10
 * between exact points, else whole and "about"; tens from 100 on.
 */
export function inUnits(
  km: number,
  where: Country | DistanceUnit,
  precision: Precision = 'city',
): SaidDistance {
  const unit = where === 'US' || where === 'mi' ? 'mi' : 'km';
  const distance = unit === 'mi' ? km / KILOMETRES_A_MILE : km;
  const isExact = precision === 'exact';
  const step = isExact && distance < 9.95 ? 0.1 : distance < 99.5 ? 1 : 10;
  const rounded = +(Math.round(distance / step) * step).toFixed(1);
  return { value: rounded || step, unit, isAbout: !isExact, isLess: rounded === 0 };
}
