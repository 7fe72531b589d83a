import type { NearbyWords } from '../nearby-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** The words of place and distance in English. */
export const nearby: NearbyWords = {
  label: 'ZIP, postal code or town',
  hint: 'Optional. It stays on this page.',
  told: 'Optional. It is sent to this site’s directory.',
  find: 'Find',
  useLocation: 'Use my location',
  staysHere: 'Your location stays on this device.',
  locating: 'Asking your device…',
  choices: (count) => plural(count, { one: '1 place found', other: `${count} places found` }),
  didYouMean: 'Which one do you mean?',
  none: 'We could not find that place. Try a ZIP or postal code, or choose a region above.',
  notLoaded: 'The list of places did not load. Check your connection and try again.',
  near: (place) => `Near ${place}`,
  approximate: (place) => `Somewhere in ${place}`,
  forget: 'Forget this place',
  countryOnly: 'That code tells only the country. Choose a region above for local help.',
  located: {
    found: 'your location',
    denied: 'Your device did not share its location. Type a ZIP code or a town instead.',
    timeout: 'Your device took too long. Type a ZIP code or a town instead.',
    unavailable: 'Your device does not know where it is. Type a ZIP code or a town instead.',
    inaccurate: 'Your device knows only roughly where it is. Type a ZIP code or a town instead.',
    abroad: 'We list help in the US and Canada. For help elsewhere, see',
    elsewhere: 'findahelpline.com',
  },
  placesNear: (place) => `Places near ${place}`,
  farNote: (place) => `We know of no place in this region within 100 km (60 miles) of ${place}.`,
  nearest: 'These are the nearest.',
  byMail: 'Help by mail',
  within: 'Within',
  anyDistance: 'Any distance',
  distance: (value, unit) => (unit === 'mi' ? `${value} miles` : `${value} km`),
  away: ({ value, unit, isAbout, isLess }) => {
    const far =
      unit === 'mi'
        ? plural(value, { one: `${value} mile`, other: `${value} miles` })
        : `${value} km`;
    if (isLess) return `less than ${far} away`;
    return isAbout ? `about ${far} away` : `${far} away`;
  },
  inTown: (town) => `in ${town}`,
  unit: 'Distances in',
  units: { km: 'kilometres', mi: 'miles' },
  credit:
    'Places and distances use data of GeoNames (CC BY 4.0) and Statistics Canada (Open Government Licence – Canada).',
  openNow: 'Open now',
  helpIn: 'Help in',
  anyLanguage: 'Any language',
  languages: 'Language',
  directions: {
    apple: 'Directions in Apple Maps',
    app: 'Directions in your map app',
    osm: 'See it on OpenStreetMap',
  },
  ofPlace: (name) => `: ${name}`,
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  mapLoading: 'The map is on its way…',
  mapFailed: 'The map did not load. The list is complete without it.',
  retry: 'Try again',
};
