import { pluralIn } from '../plural.js';
import type { ClockTime, Strings } from '../strings.js';

const plural = pluralIn('en');

/** What the list comes to, wherever it is about. */
const said = (count: number): string =>
  count > 0
    ? plural(count, { one: `${count} way to get help`, other: `${count} ways to get help` })
    : 'Nothing matches';

const clock = ({ there, here }: ClockTime): string =>
  here ? `${there} there (${here} your time)` : there;

const inYear = (year: string | undefined): string => (year ? `in ${year}` : 'without a date');

/** English, the language in the first load. */
export const strings = {
  language: 'en',
  locale: 'en-US',
  dates: {
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    date: (year, month, day) => (month ? `${month} ${day ? `${day}, ` : ''}${year}` : year),
    time: (hour, minute) => `${hour % 12 || 12}:${minute}\u00a0${hour < 12 ? 'AM' : 'PM'}`,
  },

  emergency: {
    title: 'In an emergency',
    overdose: 'Overdose or danger',
    call911: 'Call 911',
    crisis: 'Suicide or crisis',
    call988: 'Call 988',
    text988: 'Text 988',
    whatToDo: 'What to do in an overdose',
    steps: [
      {
        title: 'Look for the signs',
        text: 'Won’t wake up. Slow breaths or none. Blue or gray lips. Gurgling or snoring sounds.',
      },
      {
        title: 'Call 911',
        text: 'Say someone is not breathing or won’t wake up, and where you are.',
      },
      {
        title: 'Give naloxone (Narcan)',
        text: 'Spray one dose in the nose, or inject. No change after 2 to 3 minutes: give another.',
      },
      {
        title: 'Help them breathe',
        text: 'Tilt the head back, lift the chin. Give one breath every 5 seconds, if you can.',
      },
      {
        title: 'Turn them on their side',
        text: 'If they breathe but won’t wake up, so they can’t choke.',
      },
      { title: 'Stay', text: 'Naloxone wears off. Stay with them until help arrives.' },
    ],
  },

  place: {
    where: 'Where',
    countries: { US: 'United States', CA: 'Canada' },
    wholeCountry: { US: 'All of the US', CA: 'All of Canada' },
    acrossCountry: { US: 'the United States', CA: 'Canada' },
    guessed: 'Guessed from your clock. Change it if it’s wrong.',
  },

  search: {
    label: 'What do you need?',
    example: 'naloxone, detox, talk',
  },

  needs: {
    title: 'Choose a need',
    filters: (count) => (count > 0 ? `Filters (${count})` : 'Filters'),
    labels: {
      talk: 'Talk to someone now',
      text: 'Text or chat',
      stay: 'Stay with me while I use',
      naloxone: 'Get naloxone',
      safer: 'Safer use',
      treatment: 'Treatment',
      peers: 'People like me',
      family: 'I worry about someone',
    },
    silent: 'I can’t talk right now',
    silentHint: 'Shows only text, chat, email, TTY and video',
    deaf: 'Deaf or hard of hearing',
    deafHint: 'Shows text, chat, email, TTY, video and sign language',
  },

  results: {
    count: (count, place) => `${said(count)} in ${place}`,
    said,
    local: (place) => `In ${place}`,
    national: (place) => `Across ${place}`,
    places: (place) => `Places in ${place}`,
    some: 'For some people',
    pages: 'Websites to read',
    best: 'Best matches',
    unsure: (place) => `In ${place}, hours unclear`,
    older: 'Not checked for a long time',
    more: (count) => plural(count, { one: 'Show 1 more', other: `Show ${count} more` }),
    none: (place) => `${said(0)} in ${place}`,
    noneHelp: 'These lines can help or refer you:',
    reset: 'Show everything',
    loading: (place) => `Loading local help for ${place}…`,
    failed: (place) => `Local help for ${place} did not load.`,
    stillWorks: 'The lines below work.',
    retry: 'Try again',
    noLocal: (place) =>
      `No checked local service for this in ${place} yet. These serve the whole country:`,
  },

  ways: {
    action: {
      phone: (name) => `Call ${name}`,
      sms: (name) => `Text ${name}`,
      tty: (name) => `TTY: ${name}`,
      videophone: (name) => `Sign-language video: ${name}`,
      chat: (name) => `Chat with ${name}`,
      email: (name) => `Email ${name}`,
      web: (name) => `Website of ${name}`,
    },
    press: (digit) => `then press ${digit}`,
    extension: (digits) => `then ask for extension ${digits}`,
    through: (relay, number) => `Dial ${relay}, then ask for ${number}`,
    keyword: (word) => `Send the word ${word}`,
    ownPostalCode: 'Send your ZIP code as the message',
    copy: (what = 'the number') => `Copy ${what}`,
    copied: 'Copied',
    copyFailed: (what) => `Could not copy. Select it by hand${what && `: ${what}`}`,
    onlyIn: (place) => `Works only in ${place}`,
  },

  hours: {
    always: 'Open now, 24/7',
    openUntil: (time) => `Open now until ${clock(time)}`,
    closedUntil: (time) => `Closed. Opens ${clock(time)}`,
    closed: 'Closed now',
    listedAlways: (year) => `Listed as 24/7 ${inYear(year)}`,
    listed: (year, says) => `Hours listed ${inYear(year)}${says ? `: ${says}` : ''}`,
    listedOpen: (time) => `open until ${clock(time)}`,
    listedClosed: (time) => `closed until ${clock(time)}`,
    callToCheck: 'call to check',
    mayHaveChanged: 'may have changed',
    unknown: 'Hours not known',
    holiday: 'Holiday today: hours may differ',
    meanwhile: (name) => `Open 24/7 meanwhile: ${name}`,
  },

  card: {
    languageNames: {
      ase: 'American Sign Language',
      cr: 'Cree',
      iu: 'Inuktitut',
      oj: 'Ojibwe',
      ojs: 'Oji-Cree',
    },
    fold: 'More ways and details',
    free: 'Free',
    serves: (area) => `Serves ${area}`,
    audience: {
      youth: 'For young people',
      students: 'For students',
      families: 'For family and friends',
      veterans: 'For veterans',
      military: 'For the military',
      indigenous: 'For Indigenous people',
      lgbtq: 'For LGBTQ+ people',
      transgender: 'For trans people',
      women: 'For women',
      men: 'For men',
      postpartum: 'For new and expecting parents',
      'older-adults': 'For older adults',
      deaf: 'For Deaf and hard-of-hearing people',
      farmers: 'For farmers',
      'first-responders': 'For first responders',
      newcomers: 'For newcomers',
      'health-workers': 'For health workers',
      organizations: 'For organizations',
    },
    callFirst: 'Call before you go',
    mobile: 'Mobile: moves from place to place',
    ownClientsOnly: 'For its own clients only',
    instead: 'See instead:',
    checked: (date) => `Checked ${date}`,
    checkedUnknown: 'Date of last check unknown',
    source: (host) => `Source: ${host}`,
  },
} satisfies Strings;
