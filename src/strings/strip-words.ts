import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { Strings } from './strings.js';

type LaterLanguage = Exclude<InterfaceLanguage, 'en'>;
type StripWords = Omit<Strings['emergency'], 'steps'>;

/**
 * The emergency strip in the languages that load after the entry: it speaks the page's language from the first frame on, and does
 * not move when the rest of that language comes.
 */
export const stripWords: { readonly [L in LaterLanguage]: StripWords } = {
  // Canadian French. Awaits review by a native speaker.
  fr: {
    title: 'En cas d’urgence',
    overdose: 'Surdose ou danger',
    call911: 'Appeler le 911',
    crisis: 'Suicide ou crise',
    call988: 'Appeler le 988',
    text988: 'Texter le 988',
    whatToDo: 'Que faire en cas de surdose',
  },
  // Awaits review by a native speaker.
  es: {
    title: 'En una emergencia',
    overdose: 'Sobredosis o peligro',
    call911: 'Llamar al 911',
    crisis: 'Suicidio o crisis',
    call988: 'Llamar al 988',
    text988: 'Mensaje al 988',
    whatToDo: 'Qué hacer en una sobredosis',
  },
};
