import type { NearbyWords } from '../nearby-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('fr-CA');

/** The words of place and distance in Canadian French. */
export const nearby: NearbyWords = {
  label: 'Code postal ou ville',
  hint: 'Facultatif. Cela reste sur cette page.',
  told: 'Facultatif. Cela est envoyé au répertoire de ce site.',
  find: 'Trouver',
  useLocation: 'Utiliser ma position',
  staysHere: 'Votre position reste sur cet appareil.',
  locating: 'Votre appareil cherche sa position…',
  choices: (count) =>
    plural(count, { one: `${count} lieu trouvé`, other: `${count} lieux trouvés` }),
  didYouMean: 'Lequel voulez-vous dire?',
  none: 'Lieu introuvable. Essayez un code postal, ou choisissez une région ci-dessus.',
  notLoaded: 'La liste des lieux ne s’est pas chargée. Vérifiez votre connexion et réessayez.',
  near: (place) => `Près de\u00a0: ${place}`,
  approximate: (place) => `Quelque part ici\u00a0: ${place}`,
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
    abroad:
      'Nous répertorions l’aide offerte aux États-Unis et au Canada. Pour de l’aide ailleurs, voyez',
    elsewhere: 'findahelpline.com',
  },
  placesNear: (place) => `Lieux près de\u00a0: ${place}`,
  farNote: (place) =>
    `Nous ne connaissons aucun lieu de cette région à moins de 100\u00a0km\u00a0: ${place}.`,
  nearest: 'Voici les plus proches.',
  byMail: 'Aide par la poste',
  within: 'À moins de',
  anyDistance: 'N’importe quelle distance',
  distance: (value, unit) => (unit === 'mi' ? `${value} milles` : `${value}\u00a0km`),
  away: ({ value, unit, isAbout, isLess }) => {
    // As in English, thousands are not set apart.
    const number = String(value).replace('.', ',');
    const far = unit === 'mi' ? `${number} ${value < 2 ? 'mille' : 'milles'}` : `${number}\u00a0km`;
    if (isLess) return `à moins de ${far}`;
    return isAbout ? `à environ ${far}` : `à ${far}`;
  },
  inTown: (town) => `à ${town}`,
  unit: 'Distances en',
  units: { km: 'kilomètres', mi: 'milles' },
  credit:
    'Les lieux et distances viennent de données de GeoNames (CC BY 4.0) et de Statistique Canada (Licence du gouvernement ouvert – Canada).',
  openNow: 'Ouvert maintenant',
  helpIn: 'Aide en',
  anyLanguage: 'N’importe quelle langue',
  languages: 'Langue',
  directions: {
    apple: 'Itinéraire dans Plans d’Apple',
    app: 'Itinéraire dans votre application de cartes',
    osm: 'Voir sur OpenStreetMap',
  },
  ofPlace: (name) => `\u00a0: ${name}`,
  showMap: 'Afficher la carte',
  hideMap: 'Masquer la carte',
  mapLoading: 'La carte arrive…',
  mapFailed: 'La carte ne s’est pas chargée. La liste est complète sans elle.',
  retry: 'Réessayer',
};
