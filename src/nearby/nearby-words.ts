/** Every word about place and distance. They come after the first view, so that it does not carry them. */
import type { SaidDistance } from '../region/distance.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { pluralIn } from '../strings/plural.js';

export interface NearbyWords {
  readonly label: string;
  readonly hint: string;
  readonly find: string;
  readonly useLocation: string;
  readonly staysHere: string;
  readonly locating: string;
  readonly choices: (count: number) => string;
  readonly didYouMean: string;
  readonly none: string;
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
  readonly here: string;
  readonly farNote: (place: string) => string;
  readonly within: string;
  readonly anyDistance: string;
  readonly distance: (value: number, unit: 'km' | 'mi') => string;
  readonly away: (distance: SaidDistance) => string;
  readonly inTown: (town: string) => string;
  readonly unit: string;
  readonly units: { readonly km: string; readonly mi: string };
  readonly openNow: string;
  readonly directions: { readonly apple: string; readonly app: string; readonly osm: string };
  readonly directionsTo: (name: string) => string;
  readonly showMap: string;
  readonly hideMap: string;
  readonly mapLoading: string;
  readonly mapFailed: string;
  readonly retry: string;
}

const enPlural = pluralIn('en');
const en: NearbyWords = {
  label: 'ZIP, postal code or town',
  hint: 'Optional. It stays on this page.',
  find: 'Find',
  useLocation: 'Use my location',
  staysHere: 'Your location stays on this device.',
  locating: 'Asking your device…',
  choices: (count) => enPlural(count, { one: '1 place found', other: `${count} places found` }),
  didYouMean: 'Which one do you mean?',
  none: 'We could not find that place. Try a ZIP or postal code, or choose a region above.',
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
    abroad: 'We list help in the US and Canada. For elsewhere see',
    elsewhere: 'findahelpline.com',
  },
  placesNear: (place) => `Places near ${place}`,
  here: 'you',
  farNote: (place) =>
    `We list no place within 100 km (60 miles) of ${place}. These are the nearest. Naloxone can also come by mail: see the national lines below.`,
  within: 'Within',
  anyDistance: 'Any distance',
  distance: (value, unit) => (unit === 'mi' ? `${value} miles` : `${value} km`),
  away: ({ value, unit, isAbout, isLess }) => {
    const far =
      unit === 'mi'
        ? enPlural(value, { one: `${value} mile`, other: `${value} miles` })
        : `${value} km`;
    if (isLess) return `less than ${far} away`;
    return isAbout ? `about ${far} away` : `${far} away`;
  },
  inTown: (town) => `in ${town}`,
  unit: 'Distances in',
  units: { km: 'kilometres', mi: 'miles' },
  openNow: 'Open now',
  directions: {
    apple: 'Directions in Apple Maps',
    app: 'Directions in your map app',
    osm: 'See it on OpenStreetMap',
  },
  directionsTo: (name) => `to ${name}`,
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  mapLoading: 'The map is on its way…',
  mapFailed: 'The map did not load. The list is complete without it.',
  retry: 'Try again',
};

const fr: NearbyWords = {
  label: 'Code postal ou ville',
  hint: 'Facultatif. Cela reste sur cette page.',
  find: 'Trouver',
  useLocation: 'Utiliser ma position',
  staysHere: 'Votre position reste dans cet appareil.',
  locating: 'Demande à votre appareil…',
  choices: (count) =>
    pluralIn('fr-CA')(count, { one: `${count} lieu trouvé`, other: `${count} lieux trouvés` }),
  didYouMean: 'Lequel voulez-vous dire?',
  none: 'Lieu introuvable. Essayez un code postal, ou choisissez une région ci-dessus.',
  near: (place) => `Près de : ${place}`,
  approximate: (place) => `Quelque part ici : ${place}`,
  forget: 'Oublier ce lieu',
  countryOnly: 'Ce code n’indique que le pays. Choisissez une région ci-dessus pour l’aide locale.',
  located: {
    found: 'votre position',
    denied: 'Votre appareil n’a pas donné sa position. Écrivez plutôt un code postal ou une ville.',
    timeout: 'Votre appareil a mis trop de temps. Écrivez plutôt un code postal ou une ville.',
    unavailable:
      'Votre appareil ne sait pas où il est. Écrivez plutôt un code postal ou une ville.',
    inaccurate:
      'Votre appareil ne sait qu’à peu près où il est. Écrivez plutôt un code postal ou une ville.',
    abroad: 'Nous listons l’aide aux États-Unis et au Canada. Pour ailleurs, voyez',
    elsewhere: 'findahelpline.com',
  },
  placesNear: (place) => `Lieux près de : ${place}`,
  here: 'vous',
  farNote: (place) =>
    `Aucun lieu de notre liste à moins de 100 km : ${place}. Voici les plus proches. La naloxone peut aussi venir par la poste : voyez les lignes nationales ci-dessous.`,
  within: 'À moins de',
  anyDistance: 'N’importe quelle distance',
  distance: (value, unit) => (unit === 'mi' ? `${value} milles` : `${value} km`),
  away: ({ value, unit, isAbout, isLess }) => {
    const number = new Intl.NumberFormat('fr-CA').format(value);
    const far = unit === 'mi' ? `${number} ${value < 2 ? 'mille' : 'milles'}` : `${number} km`;
    if (isLess) return `à moins de ${far}`;
    return isAbout ? `à environ ${far}` : `à ${far}`;
  },
  inTown: (town) => `à ${town}`,
  unit: 'Distances en',
  units: { km: 'kilomètres', mi: 'milles' },
  openNow: 'Ouvert maintenant',
  directions: {
    apple: 'Itinéraire dans Plans d’Apple',
    app: 'Itinéraire dans votre application de cartes',
    osm: 'Voir sur OpenStreetMap',
  },
  directionsTo: (name) => `vers ${name}`,
  showMap: 'Montrer la carte',
  hideMap: 'Cacher la carte',
  mapLoading: 'La carte arrive…',
  mapFailed: 'La carte ne s’est pas chargée. La liste est complète sans elle.',
  retry: 'Réessayer',
};

const es: NearbyWords = {
  label: 'Código postal o ciudad',
  hint: 'Opcional. No sale de esta página.',
  find: 'Buscar',
  useLocation: 'Usar mi ubicación',
  staysHere: 'Su ubicación no sale de este aparato.',
  locating: 'Preguntando a su aparato…',
  choices: (count) =>
    pluralIn('es-US')(count, { one: '1 lugar encontrado', other: `${count} lugares encontrados` }),
  didYouMean: '¿Cuál de estos?',
  none: 'No encontramos ese lugar. Pruebe con un código postal, o elija una región arriba.',
  near: (place) => `Cerca de ${place}`,
  approximate: (place) => `En algún lugar de ${place}`,
  forget: 'Olvidar este lugar',
  countryOnly: 'Ese código solo indica el país. Elija una región arriba para la ayuda local.',
  located: {
    found: 'su ubicación',
    denied: 'Su aparato no dio su ubicación. Escriba mejor un código postal o una ciudad.',
    timeout: 'Su aparato tardó demasiado. Escriba mejor un código postal o una ciudad.',
    unavailable: 'Su aparato no sabe dónde está. Escriba mejor un código postal o una ciudad.',
    inaccurate:
      'Su aparato solo sabe más o menos dónde está. Escriba mejor un código postal o una ciudad.',
    abroad: 'Mostramos ayuda en Estados Unidos y Canadá. Para otros lugares vea',
    elsewhere: 'findahelpline.com',
  },
  placesNear: (place) => `Lugares cerca de ${place}`,
  here: 'usted',
  farNote: (place) =>
    `No tenemos ningún lugar a menos de 100 km (60 millas) de ${place}. Estos son los más cercanos. La naloxona también puede llegar por correo: vea las líneas nacionales abajo.`,
  within: 'A menos de',
  anyDistance: 'Cualquier distancia',
  distance: (value, unit) => (unit === 'mi' ? `${value} millas` : `${value} km`),
  away: ({ value, unit, isAbout, isLess }) => {
    const far =
      unit === 'mi'
        ? pluralIn('es-US')(value, { one: `${value} milla`, other: `${value} millas` })
        : `${value} km`;
    if (isLess) return `a menos de ${far}`;
    return isAbout
      ? `a unas ${far}`.replace('unas 1 ', 'una ').replace(/unas (\S+ km)/, 'unos $1')
      : `a ${far}`;
  },
  inTown: (town) => `en ${town}`,
  unit: 'Distancias en',
  units: { km: 'kilómetros', mi: 'millas' },
  openNow: 'Abierto ahora',
  directions: {
    apple: 'Cómo llegar, en Mapas de Apple',
    app: 'Cómo llegar, en su aplicación de mapas',
    osm: 'Ver en OpenStreetMap',
  },
  directionsTo: (name) => `a ${name}`,
  showMap: 'Mostrar el mapa',
  hideMap: 'Ocultar el mapa',
  mapLoading: 'El mapa está en camino…',
  mapFailed: 'El mapa no se cargó. La lista está completa sin él.',
  retry: 'Intentar de nuevo',
};

/** The words of each interface language. */
export const nearbyWords: { readonly [L in InterfaceLanguage]: NearbyWords } = { en, fr, es };
