import type { NearbyWords } from '../nearby-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('es-US');

/** The words of place and distance in US Spanish. */
export const nearby: NearbyWords = {
  label: 'Código postal o ciudad',
  hint: 'Opcional. No sale de esta página.',
  told: 'Opcional. Se envía al directorio de este sitio.',
  find: 'Buscar',
  useLocation: 'Usar mi ubicación',
  staysHere: 'Su ubicación no sale de este dispositivo.',
  locating: 'Su dispositivo busca su ubicación…',
  choices: (count) =>
    plural(count, { one: '1 lugar encontrado', other: `${count} lugares encontrados` }),
  didYouMean: '¿Cuál de estos?',
  none: 'No encontramos ese lugar. Pruebe con un código postal, o elija una región arriba.',
  notLoaded: 'La lista de lugares no se cargó. Revise su conexión e intente de nuevo.',
  near: (place) => `Cerca de ${place}`,
  approximate: (place) => `En algún lugar de ${place}`,
  forget: 'Olvidar este lugar',
  countryOnly: 'Ese código solo indica el país. Elija una región arriba para la ayuda local.',
  located: {
    found: 'su ubicación',
    denied: 'Su dispositivo no dio su ubicación. Escriba mejor un código postal o una ciudad.',
    timeout: 'Su dispositivo tardó demasiado. Escriba mejor un código postal o una ciudad.',
    unavailable: 'Su dispositivo no sabe dónde está. Escriba mejor un código postal o una ciudad.',
    inaccurate:
      'Su dispositivo solo sabe más o menos dónde está. Escriba mejor un código postal o una ciudad.',
    abroad: 'Mostramos ayuda en Estados Unidos y Canadá. Para recibir ayuda en otros lugares, vea',
    elsewhere: 'findahelpline.com',
  },
  placesNear: (place) => `Lugares cerca de ${place}`,
  farNote: (place) =>
    `No conocemos ningún lugar de esta región a menos de 100 km (60 millas) de ${place}.`,
  nearest: 'Estos son los más cercanos.',
  byMail: 'Ayuda por correo',
  within: 'A menos de',
  anyDistance: 'Cualquier distancia',
  distance: (value, unit) => (unit === 'mi' ? `${value} millas` : `${value} km`),
  away: ({ value, unit, isAbout, isLess }) => {
    const far =
      unit === 'mi'
        ? plural(value, { one: `${value} milla`, other: `${value} millas` })
        : `${value} km`;
    if (isLess) return `a menos de ${far}`;
    return isAbout
      ? `a unas ${far}`.replace('unas 1 ', 'una ').replace(/unas (\S+ km)/, 'unos $1')
      : `a ${far}`;
  },
  inTown: (town) => `en ${town}`,
  unit: 'Distancias en',
  units: { km: 'kilómetros', mi: 'millas' },
  credit:
    'Los lugares y distancias usan datos de GeoNames (CC BY 4.0) y de Statistics Canada (Open Government Licence – Canada).',
  openNow: 'Abierto ahora',
  helpIn: 'Ayuda en',
  anyLanguage: 'Cualquier idioma',
  languages: 'Idioma',
  directions: {
    apple: 'Cómo llegar, en Mapas de Apple',
    app: 'Cómo llegar, en su aplicación de mapas',
    osm: 'Ver en OpenStreetMap',
  },
  ofPlace: (name) => `: ${name}`,
  showMap: 'Mostrar el mapa',
  hideMap: 'Ocultar el mapa',
  mapLoading: 'El mapa está en camino…',
  mapFailed: 'El mapa no se cargó. La lista está completa sin él.',
  retry: 'Intentar de nuevo',
};
