import type { MapWords } from '../map-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** The words of the map in English. */
export const map: MapWords = {
  language: 'en',
  title: (count) => plural(count, { one: 'Map with 1 place', other: `Map with ${count} places` }),
  keys: 'Arrow keys move the map, plus and minus zoom. Tab goes to the places; there, arrow keys go from one to the next and Enter chooses.',
  skip: 'Skip the map',
  end: 'End of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all places',
  twoFingers: 'Use two fingers to move the map',
  wheel: (key) => `Hold ${key} and scroll to zoom`,
  kinds: {
    naloxone: 'Naloxone',
    'harm-reduction': 'Safer use',
    treatment: 'Treatment',
    'peer-support': 'Peer support',
    line: 'Talk or text',
    other: 'Other help',
  },
  shapes: 'What the shapes mean',
  pin: (name, kind, town) => `${name}, ${kind}, ${town}`,
  group: (count) => plural(count, { one: '1 place, zoom in', other: `${count} places, zoom in` }),
  groupHere: (count) =>
    plural(count, { one: '1 place at this spot', other: `${count} places at this spot` }),
  opened: (count) =>
    plural(count, { one: 'Zoomed in to 1 place', other: `Zoomed in to ${count} places` }),
  postal: 'Shown at the middle of its postal code.',
  city: 'Shown at the middle of its town.',
  here: 'You are here',
  hereAbout: 'You are about here',
  close: 'Close',
  empty: 'None of these has a place on the map. They are in the list.',
  loading: 'Loading the map…',
  failed: 'The map did not load. Everything is in the list.',
  retry: 'Try again',
  credit: 'Outline map: Natural Earth, US Census Bureau, GeoNames (CC BY 4.0)',
  streets: {
    show: 'Show streets',
    hide: 'Hide streets',
    notice: (host) => `${host} will see that someone at your internet address looked at this area.`,
    accept: (host) => `Show streets from ${host}`,
    decline: 'No streets',
    loading: 'Loading streets…',
    failed: 'The streets did not load. The outline map still works.',
    shown: 'Streets are shown.',
  },
};
