import '/src/map/helpline-map.ts';
import { mapWords } from '/src/strings/map-words.ts';

const options = new URLSearchParams(location.search);
const map = document.querySelector('helpline-map');

/** Places at random spots of a box, always the same ones. */
function scatter(count, [west, south, east, north]) {
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const kinds = ['naloxone', 'harm-reduction', 'treatment', 'peer-support', 'talk', 'information'];
  return Array.from({ length: count }, (_, at) => ({
    id: `place-${at}`,
    name: `Place ${at}`,
    kinds: [kinds[at % kinds.length]],
    place: {
      city: 'Town',
      precision: 'postal',
      longitude: west + random() * (east - west),
      latitude: south + random() * (north - south),
    },
  }));
}

async function readRegions(names) {
  const modules = await Promise.all(
    names.map((name) => import(/* @vite-ignore */ `/src/generated/local/${name}.en.ts`)),
  );
  return modules.flatMap(({ listings }) => listings);
}

const box = options.get('box')?.split(',').map(Number) ?? [-124, 30, -70, 49];
map.words = mapWords[options.get('lang') ?? 'en'];
map.tileUrl = options.get('tiles') ?? '';
map.listings = options.has('pins')
  ? scatter(Number(options.get('pins')), box)
  : await readRegions((options.get('region') ?? 'us-il').split(','));
if (options.has('here')) {
  const [latitude, longitude] = options.get('here').split(',').map(Number);
  map.here = { latitude, longitude, approximate: options.has('about') };
}
if (options.has('focus')) map.focusId = options.get('focus');
document.body.dataset.ready = '';
