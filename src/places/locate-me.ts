import type { Locality } from '../region/region-code.js';
import { countryOf } from './found-place.js';
import { loadOnce } from './load-once.js';

/** Where a person is, or why we cannot tell. */
export type Located =
  | {
      readonly status: 'found';
      readonly locality: Locality;
      /** To a tenth of a degree. */
      readonly point: { readonly latitude: number; readonly longitude: number };
      /** Metres, as the device says. */
      readonly accuracy: number;
      /** Regions whose border is near, which may be meant as well. */
      readonly alsoNear?: readonly string[];
    }
  | {
      readonly status:
        | 'denied'
        | 'timeout'
        | 'unavailable'
        | 'inaccurate'
        | 'abroad'
        /** What knows the borders did not arrive. */
        | 'notLoaded';
    };

const loadRegionAt = () => import('./region-at.js');

const STATUSES = ['unavailable', 'denied', 'unavailable', 'timeout'] as const;
const LONGEST_WAIT = 20_000;
// A question that is put aside is never answered in some browsers; the person may well take their time over it.
const LONGEST_QUESTION = 90_000;
const WORST_ACCURACY = 50_000;

/**
 * Asks the device where it is and tells the region from that, all on the device. To be called only when a person has
 * tapped for it. Never rejects.
 */
export async function locateMe(
  geolocation: Geolocation | undefined = deviceGeolocation(),
  longestQuestion = LONGEST_QUESTION,
): Promise<Located> {
  const answer = await askDevice(geolocation, longestQuestion);
  if ('status' in answer) return answer;
  const { latitude, longitude, accuracy } = answer;
  if (!(accuracy <= WORST_ACCURACY)) return { status: 'inaccurate' };
  try {
    const { regionAt } = await loadOnce(loadRegionAt);
    const { region, alsoNear } = await regionAt(latitude, longitude);
    if (!region) return { status: 'abroad' };
    const found = {
      status: 'found',
      locality: { country: countryOf(region), region },
      // Rounded to 0.1 degree: near enough to sort places by, too coarse to find a home.
      point: { latitude: tenth(latitude), longitude: tenth(longitude) },
      accuracy,
    } as const;
    return alsoNear.length > 0 ? { ...found, alsoNear } : found;
  } catch {
    return { status: 'notLoaded' };
  }
}

function deviceGeolocation(): Geolocation | undefined {
  try {
    return globalThis.navigator?.geolocation;
  } catch {
    // Some who guard a person's privacy let it throw.
    return undefined;
  }
}

function tenth(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}

function askDevice(
  geolocation: Geolocation | undefined,
  longestQuestion: number,
): Promise<GeolocationCoordinates | { readonly status: (typeof STATUSES)[number] }> {
  return new Promise((resolve) => {
    if (!geolocation) {
      resolve({ status: 'unavailable' });
      return;
    }
    const timer = setTimeout(() => resolve({ status: 'timeout' }), longestQuestion);
    const settle: typeof resolve = (value) => {
      clearTimeout(timer);
      resolve(value);
    };
    try {
      geolocation.getCurrentPosition(
        ({ coords }) => settle(coords),
        ({ code }) => settle({ status: STATUSES[code] ?? 'unavailable' }),
        { enableHighAccuracy: false, timeout: LONGEST_WAIT, maximumAge: 300_000 },
      );
    } catch {
      settle({ status: 'unavailable' });
    }
  });
}
