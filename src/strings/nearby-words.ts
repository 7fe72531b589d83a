/** Every word about place, distance and language. They come after the first view, so that it does not carry them. */
import type { SaidDistance } from '../region/distance.js';

export interface NearbyWords {
  readonly label: string;
  readonly hint: string;
  /** In its place on a page whose own source is told where a person is. */
  readonly told: string;
  readonly find: string;
  readonly useLocation: string;
  readonly staysHere: string;
  readonly locating: string;
  readonly choices: (count: number) => string;
  readonly didYouMean: string;
  readonly none: string;
  /** What knows places did not arrive. */
  readonly notLoaded: string;
  readonly near: (place: string) => string;
  readonly approximate: (place: string) => string;
  readonly forget: string;
  readonly countryOnly: string;
  readonly located: {
    readonly found: string;
    readonly denied: string;
    readonly timeout: string;
    readonly unavailable: string;
    readonly inaccurate: string;
    readonly abroad: string;
    readonly elsewhere: string;
  };
  readonly placesNear: (place: string) => string;
  /** Nothing near is known. */
  readonly farNote: (place: string) => string;
  /** Follows it where there are places further away. */
  readonly nearest: string;
  /** Heading of what is sent to a person. */
  readonly byMail: string;
  readonly within: string;
  readonly anyDistance: string;
  readonly distance: (value: number, unit: 'km' | 'mi') => string;
  readonly away: (distance: SaidDistance) => string;
  readonly inTown: (town: string) => string;
  readonly unit: string;
  readonly units: { readonly km: string; readonly mi: string };
  /** Whose data tells places and distances, as their licences ask. */
  readonly credit: string;
  readonly openNow: string;
  /** In which language a service helps. */
  readonly helpIn: string;
  readonly anyLanguage: string;
  /** Name of the language switch. */
  readonly languages: string;
  readonly directions: { readonly apple: string; readonly app: string; readonly osm: string };
  /** After the words above, for whoever hears many of these links. */
  readonly ofPlace: (name: string) => string;
  readonly showMap: string;
  readonly hideMap: string;
  readonly mapLoading: string;
  readonly mapFailed: string;
  readonly retry: string;
}
