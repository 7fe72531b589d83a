import type { MapWords } from '../map-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('fr-CA');

/** The words of the map in Canadian French. */
export const map: MapWords = {
  language: 'fr',
  title: (count) =>
    plural(count, { one: `Carte avec ${count} lieu`, other: `Carte avec ${count} lieux` }),
  keys: 'Les flèches déplacent la carte, plus et moins changent l’échelle. Tab mène aux lieux; là, les flèches passent de l’un à l’autre et Entrée choisit.',
  skip: 'Passer la carte',
  end: 'Fin de la carte',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  showAll: 'Afficher tous les lieux',
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
    plural(count, { one: `${count} lieu, agrandir`, other: `${count} lieux, agrandir` }),
  groupHere: (count) =>
    plural(count, { one: `${count} lieu à cet endroit`, other: `${count} lieux à cet endroit` }),
  opened: (count) =>
    plural(count, { one: `Agrandi sur ${count} lieu`, other: `Agrandi sur ${count} lieux` }),
  postal: 'Placé au milieu de son code postal.',
  city: 'Placé au milieu de sa ville.',
  here: 'Vous êtes ici',
  hereAbout: 'Vous êtes à peu près ici',
  close: 'Fermer',
  empty: 'Rien de ceci n’a de lieu sur la carte. Tout est dans la liste.',
  loading: 'Chargement de la carte…',
  failed: 'La carte ne s’est pas chargée. Tout est dans la liste.',
  retry: 'Réessayer',
  credit: 'Fond de carte\u00a0: Natural Earth, US Census Bureau, GeoNames (CC BY 4.0)',
  streets: {
    show: 'Afficher les rues',
    hide: 'Masquer les rues',
    notice: (host) =>
      `${host} verra que quelqu’un à votre adresse Internet a regardé cette région.`,
    accept: (host) => `Afficher les rues de ${host}`,
    decline: 'Sans les rues',
    loading: 'Chargement des rues…',
    failed: 'Les rues ne se sont pas chargées. La carte simple fonctionne toujours.',
    shown: 'Les rues sont affichées.',
  },
};
