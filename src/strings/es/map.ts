import type { MapWords } from '../map-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('es-US');

/** The words of the map in US Spanish. */
export const map: MapWords = {
  language: 'es',
  title: (count) => plural(count, { one: 'Mapa con 1 lugar', other: `Mapa con ${count} lugares` }),
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
  group: (count) => plural(count, { one: '1 lugar, acercar', other: `${count} lugares, acercar` }),
  groupHere: (count) =>
    plural(count, { one: '1 lugar en este punto', other: `${count} lugares en este punto` }),
  opened: (count) =>
    plural(count, { one: 'Acercado a 1 lugar', other: `Acercado a ${count} lugares` }),
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
};
