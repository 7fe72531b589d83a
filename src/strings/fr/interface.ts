// Canadian French. Awaits review by a native speaker.
import { pluralIn } from '../plural.js';
import type { ClockTime, Strings } from '../strings.js';
import { stripWords } from '../strip-words.js';

const plural = pluralIn('fr-CA');

const clock = ({ there, here }: ClockTime): string =>
  here ? `${there} là-bas (${here} chez vous)` : there;

const inYear = (year: string | undefined): string => (year ? `en ${year}` : 'sans date');

/** Canadian French. */
export const strings = {
  language: 'fr',
  locale: 'fr-CA',
  dates: {
    months: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.',
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    date: (year, month, day) => [day, month, year].filter(Boolean).join(' '),
    time: (hour, minute) => `${hour}\u00a0h\u00a0${minute}`,
  },

  emergency: {
    ...stripWords.fr,
    steps: [
      {
        title: 'Repérez les signes',
        text: 'Ne se réveille pas. Respire lentement ou plus du tout. Lèvres bleues ou grises. Gargouillis ou ronflements.',
      },
      {
        title: 'Appelez le 911',
        text: 'Dites que la personne ne respire pas ou ne se réveille pas, et où vous êtes.',
      },
      {
        title: 'Donnez de la naloxone (Narcan)',
        text: 'Une dose dans le nez, ou en injection. Aucun changement après 2 à 3 minutes\u00a0: donnez-en une autre.',
      },
      {
        title: 'Aidez la personne à respirer',
        text: 'Penchez la tête en arrière, levez le menton. Une insufflation toutes les 5 secondes, si vous le pouvez.',
      },
      {
        title: 'Tournez-la sur le côté',
        text: 'Si elle respire sans se réveiller, pour qu’elle ne s’étouffe pas.',
      },
      {
        title: 'Restez',
        text: 'L’effet de la naloxone s’estompe. Restez avec la personne jusqu’à l’arrivée des secours.',
      },
    ],
  },

  place: {
    where: 'Où',
    countries: { US: 'États-Unis', CA: 'Canada' },
    wholeCountry: { US: 'Tous les États-Unis', CA: 'Tout le Canada' },
    acrossCountry: { US: 'États-Unis', CA: 'Canada' },
    guessed: 'Deviné d’après l’horloge de votre appareil. Changez-le si c’est faux.',
  },

  search: {
    label: 'De quoi avez-vous besoin?',
    example: 'naloxone, désintox, parler',
  },

  needs: {
    title: 'Choisissez un besoin',
    filters: (count) => (count > 0 ? `Filtres (${count})` : 'Filtres'),
    labels: {
      talk: 'Parler à quelqu’un maintenant',
      text: 'Texter ou clavarder',
      stay: 'Restez avec moi pendant que je consomme',
      naloxone: 'Obtenir de la naloxone',
      safer: 'Consommer à moindre risque',
      treatment: 'Traitement',
      peers: 'Des gens comme moi',
      family: 'Je m’inquiète pour quelqu’un',
    },
    silent: 'Je ne peux pas parler maintenant',
    silentHint: 'Affiche seulement texto, clavardage, courriel, ATS et vidéo',
    deaf: 'Personne sourde ou malentendante',
    deafHint: 'Affiche texto, clavardage, courriel, ATS, vidéo et langue des signes',
  },

  results: {
    count: (count, place) =>
      plural(count, {
        one: `${count} façon d’obtenir de l’aide\u00a0: ${place}`,
        other: `${count} façons d’obtenir de l’aide\u00a0: ${place}`,
      }),
    said: (count) =>
      count > 0
        ? plural(count, {
            one: `${count} façon d’obtenir de l’aide`,
            other: `${count} façons d’obtenir de l’aide`,
          })
        : 'Aucun résultat',
    local: (place) => place,
    national: (place) => `Partout au pays\u00a0: ${place}`,
    places: (place) => `Lieux\u00a0: ${place}`,
    some: 'Pour certaines personnes',
    pages: 'Sites Web à lire',
    best: 'Meilleurs résultats',
    unsure: (place) => `${place}\u00a0: heures à vérifier`,
    older: 'Pas vérifiés depuis longtemps',
    more: (count) =>
      plural(count, { one: `En afficher ${count} de plus`, other: `En afficher ${count} de plus` }),
    none: (place) => `Aucun résultat\u00a0: ${place}`,
    noneHelp: 'Ces lignes peuvent vous aider ou vous orienter\u00a0:',
    reset: 'Tout afficher',
    loading: (place) => `Chargement de l’aide locale\u00a0: ${place}…`,
    failed: (place) => `L’aide locale ne s’est pas chargée\u00a0: ${place}.`,
    stillWorks: 'Les lignes ci-dessous fonctionnent.',
    retry: 'Réessayer',
    noLocal: (place) =>
      `Nous n’avons pas encore de service local vérifié pour cela\u00a0: ${place}. Ceux-ci desservent tout le pays\u00a0:`,
  },

  ways: {
    action: {
      phone: (name) => `Appeler ${name}`,
      sms: (name) => `Texter ${name}`,
      tty: (name) => `ATS\u00a0: ${name}`,
      videophone: (name) => `Vidéo en langue des signes\u00a0: ${name}`,
      chat: (name) => `Clavarder avec ${name}`,
      email: (name) => `Écrire à ${name}`,
      web: (name) => `Site Web de ${name}`,
    },
    press: (digit) => `puis faites le ${digit}`,
    extension: (digits) => `puis demandez le poste ${digits}`,
    through: (relay, number) => `Composez le ${relay}, puis demandez le ${number}`,
    keyword: (word) => `Envoyez le mot ${word}`,
    ownPostalCode: 'Envoyez votre code ZIP comme message',
    copy: (what = 'le numéro') => `Copier ${what}`,
    copied: 'Copié',
    copyFailed: (what) =>
      `Impossible de copier. Sélectionnez-le à la main${what && `\u00a0: ${what}`}`,
    onlyIn: (place) => `Fonctionne seulement ici\u00a0: ${place}`,
  },

  hours: {
    always: 'Ouvert maintenant, 24\u00a0h sur 24, 7 jours sur 7',
    openUntil: (time) => `Ouvert maintenant jusqu’à ${clock(time)}`,
    closedUntil: (time) => `Fermé. Ouvre à ${clock(time)}`,
    closed: 'Fermé maintenant',
    listedAlways: (year) => `Inscrit comme ouvert 24\u00a0h sur 24, 7 jours sur 7 ${inYear(year)}`,
    listed: (year, says) => `Heures inscrites ${inYear(year)}${says ? `\u00a0: ${says}` : ''}`,
    listedOpen: (time) => `ouvert jusqu’à ${clock(time)}`,
    listedClosed: (time) => `fermé jusqu’à ${clock(time)}`,
    callToCheck: 'appelez pour vérifier',
    mayHaveChanged: 'peut avoir changé',
    unknown: 'Heures inconnues',
    holiday: 'Jour férié\u00a0: les heures peuvent changer',
    meanwhile: (name) => `Ouvert jour et nuit d’ici là\u00a0: ${name}`,
  },

  card: {
    languageNames: {
      ase: 'langue des signes américaine',
      cr: 'cri',
      iu: 'inuktitut',
      oj: 'ojibwé',
      ojs: 'oji-cri',
    },
    fold: 'Autres moyens et détails',
    free: 'Gratuit',
    serves: (area) => `Territoire desservi\u00a0: ${area}`,
    audience: {
      youth: 'Pour les jeunes',
      students: 'Pour les étudiants',
      families: 'Pour la famille et les proches',
      veterans: 'Pour les vétérans',
      military: 'Pour les militaires',
      indigenous: 'Pour les personnes autochtones',
      lgbtq: 'Pour les personnes 2ELGBTQ+',
      transgender: 'Pour les personnes trans',
      women: 'Pour les femmes',
      men: 'Pour les hommes',
      postpartum: 'Pour les nouveaux et futurs parents',
      'older-adults': 'Pour les personnes aînées',
      deaf: 'Pour les personnes sourdes et malentendantes',
      farmers: 'Pour les agriculteurs et agricultrices',
      'first-responders': 'Pour les premiers répondants',
      newcomers: 'Pour les nouveaux arrivants',
      'health-workers': 'Pour le personnel de santé',
      organizations: 'Pour les organismes',
    },
    callFirst: 'Appelez avant de vous déplacer',
    mobile: 'Service mobile\u00a0: change d’endroit',
    ownClientsOnly: 'Pour sa propre clientèle seulement',
    instead: 'Voyez plutôt\u00a0:',
    checked: (date) => `Vérifié\u00a0: ${date}`,
    checkedUnknown: 'Date de vérification inconnue',
    source: (host) => `Source\u00a0: ${host}`,
  },
} satisfies Strings;
