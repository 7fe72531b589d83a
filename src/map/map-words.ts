/** Every word of the map. They come with the map, so that the first load does not carry them. */
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { pluralIn } from '../strings/plural.js';
import type { PinKind } from './pin-kind.js';

export interface MapWords {
  readonly language: InterfaceLanguage;
  /** Name of the whole map, with how many places it shows. */
  readonly title: (count: number) => string;
  /** How to use it without a mouse. */
  readonly keys: string;
  readonly skip: string;
  readonly end: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly twoFingers: string;
  readonly wheel: (key: string) => string;
  readonly kinds: { readonly [Kind in PinKind]: string };
  readonly shapes: string;
  /** A pin as it is said: name, kind and town. */
  readonly pin: (name: string, kind: string, town: string) => string;
  readonly group: (count: number) => string;
  readonly groupHere: (count: number) => string;
  readonly opened: (count: number) => string;
  readonly postal: string;
  readonly city: string;
  readonly here: string;
  readonly hereAbout: string;
  readonly close: string;
  readonly empty: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly credit: string;
  readonly streets: {
    readonly show: string;
    readonly hide: string;
    readonly notice: (host: string) => string;
    readonly accept: (host: string) => string;
    readonly decline: string;
    readonly loading: string;
    readonly failed: string;
    readonly shown: string;
  };
}

const english = pluralIn('en');
const en = {
  language: 'en',
  title: (count) => english(count, { one: 'Map with 1 place', other: `Map with ${count} places` }),
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
  group: (count) => english(count, { one: '1 place, zoom in', other: `${count} places, zoom in` }),
  groupHere: (count) =>
    english(count, { one: '1 place at this spot', other: `${count} places at this spot` }),
  opened: (count) =>
    english(count, { one: 'Zoomed in to 1 place', other: `Zoomed in to ${count} places` }),
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
} satisfies MapWords as MapWords;

const french = pluralIn('fr');
const fr = {
  language: 'fr',
  title: (count) =>
    french(count, { one: `Carte avec ${count} lieu`, other: `Carte avec ${count} lieux` }),
  keys: 'Les flèches déplacent la carte, plus et moins changent l’échelle. Tab mène aux lieux; là, les flèches passent de l’un à l’autre et Entrée choisit.',
  skip: 'Passer la carte',
  end: 'Fin de la carte',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  showAll: 'Montrer tous les lieux',
  twoFingers: 'Déplacez la carte avec deux doigts',
  wheel: (key) => `Maintenez ${key} et faites défiler pour changer l’échelle`,
  kinds: {
    naloxone: 'Naloxone',
    'harm-reduction': 'Consommation plus sûre',
    treatment: 'Traitement',
    'peer-support': 'Soutien par les pairs',
    line: 'Parler ou texter',
    other: 'Autre aide',
  },
  shapes: 'Ce que veulent dire les formes',
  pin: (name, kind, town) => `${name}, ${kind}, ${town}`,
  group: (count) =>
    french(count, { one: `${count} lieu, agrandir`, other: `${count} lieux, agrandir` }),
  groupHere: (count) =>
    french(count, { one: `${count} lieu à cet endroit`, other: `${count} lieux à cet endroit` }),
  opened: (count) =>
    french(count, { one: `Agrandi sur ${count} lieu`, other: `Agrandi sur ${count} lieux` }),
  postal: 'Placé au milieu de son code postal.',
  city: 'Placé au milieu de sa ville.',
  here: 'Vous êtes ici',
  hereAbout: 'Vous êtes à peu près ici',
  close: 'Fermer',
  empty: 'Rien de ceci n’a de lieu sur la carte. Tout est dans la liste.',
  loading: 'Chargement de la carte…',
  failed: 'La carte ne s’est pas chargée. Tout est dans la liste.',
  retry: 'Réessayer',
  credit: 'Fond de carte : Natural Earth, US Census Bureau, GeoNames (CC BY 4.0)',
  streets: {
    show: 'Montrer les rues',
    hide: 'Cacher les rues',
    notice: (host) =>
      `${host} verra que quelqu’un à votre adresse Internet a regardé cette région.`,
    accept: (host) => `Montrer les rues de ${host}`,
    decline: 'Sans les rues',
    loading: 'Chargement des rues…',
    failed: 'Les rues ne se sont pas chargées. La carte simple fonctionne toujours.',
    shown: 'Les rues sont affichées.',
  },
} satisfies MapWords as MapWords;

const spanish = pluralIn('es');
const es = {
  language: 'es',
  title: (count) => spanish(count, { one: 'Mapa con 1 lugar', other: `Mapa con ${count} lugares` }),
  keys: 'Las flechas mueven el mapa; más y menos cambian la escala. Tab lleva a los lugares; allí, las flechas pasan de uno a otro y Entrar elige.',
  skip: 'Saltar el mapa',
  end: 'Fin del mapa',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showAll: 'Mostrar todos los lugares',
  twoFingers: 'Mueva el mapa con dos dedos',
  wheel: (key) => `Mantenga ${key} y desplace para cambiar la escala`,
  kinds: {
    naloxone: 'Naloxona',
    'harm-reduction': 'Consumo más seguro',
    treatment: 'Tratamiento',
    'peer-support': 'Apoyo entre pares',
    line: 'Hablar o escribir',
    other: 'Otra ayuda',
  },
  shapes: 'Qué significan las formas',
  pin: (name, kind, town) => `${name}, ${kind}, ${town}`,
  group: (count) => spanish(count, { one: '1 lugar, acercar', other: `${count} lugares, acercar` }),
  groupHere: (count) =>
    spanish(count, { one: '1 lugar en este punto', other: `${count} lugares en este punto` }),
  opened: (count) =>
    spanish(count, { one: 'Acercado a 1 lugar', other: `Acercado a ${count} lugares` }),
  postal: 'Se muestra en el centro de su código postal.',
  city: 'Se muestra en el centro de su ciudad.',
  here: 'Usted está aquí',
  hereAbout: 'Usted está cerca de aquí',
  close: 'Cerrar',
  empty: 'Ninguno de estos tiene un lugar en el mapa. Están en la lista.',
  loading: 'Cargando el mapa…',
  failed: 'El mapa no se cargó. Todo está en la lista.',
  retry: 'Intentar de nuevo',
  credit: 'Mapa de contornos: Natural Earth, US Census Bureau, GeoNames (CC BY 4.0)',
  streets: {
    show: 'Mostrar calles',
    hide: 'Ocultar calles',
    notice: (host) => `${host} verá que alguien en su dirección de internet miró esta zona.`,
    accept: (host) => `Mostrar calles de ${host}`,
    decline: 'Sin calles',
    loading: 'Cargando calles…',
    failed: 'Las calles no se cargaron. El mapa de contornos sigue funcionando.',
    shown: 'Se muestran las calles.',
  },
} satisfies MapWords as MapWords;

/** The map's words by language of the finder. */
export const mapWords: { readonly [Language in InterfaceLanguage]: MapWords } = { en, fr, es };
