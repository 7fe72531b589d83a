import type { FoldOutWords } from '../fold-out-words.js';

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

/** The words inside a fold-out in French. */
export const foldOut: FoldOutWords = {
  emergency: {
    source: (name, date) => `Source\u00a0: ${name}, ${date}`,
  },
  hours: {
    dayOff: 'fermé',
    allDay: 'toute la journée',
    publicHolidays: 'Jours fériés',
    weekday: (day) => WEEKDAYS[day - 1] ?? '',
    nth: (nth, day) =>
      nth < 0
        ? `Dernier ${day} du mois`
        : `${['Premier', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième'][nth - 1] ?? `${nth}e`} ${day} du mois`,
  },
  card: {
    claims: { place: 'lieu', number: 'numéro', hours: 'heures', languages: 'langues' },
    runBy: (operator) => `Offert par ${operator}`,
    more: 'Plus de détails',
    aboutMore: (name) => `Plus de détails sur ${name}`,
    report: 'Signaler un mauvais numéro',
    reportFor: (name) => `Signaler un mauvais numéro pour ${name}`,
    reportHow: 'Dites-le aux responsables de cette page et donnez-leur ceci\u00a0:',
    listed: (by, date) =>
      `Inscrit dans une liste${by && ` (${by})`}, non vérifié. ${date ? `Date\u00a0: ${date}` : 'Date inconnue'}`,
  },
};
