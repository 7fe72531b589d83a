import type { Need } from '../schema/needs.js';
import type { Audience, ChannelType, InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { DateWords } from './date-words.js';
import type { LaterStrings } from './later-strings.js';

/** A step of first aid in an overdose: a few words to act on, and a sentence. */
export interface OverdoseStep {
  readonly title: string;
  readonly text: string;
}

/** A moment in the service's clock and, where it differs, in the person's. */
export interface ClockTime {
  readonly there: string;
  readonly here?: string;
}

/**
 * Every word the finder says. A language is one object of this type: it compiles or it does not ship.
 * Values whose words depend on something are functions.
 */
export interface Strings {
  readonly language: InterfaceLanguage;
  /** BCP 47 tag with region, for lists and names. */
  readonly locale: string;
  readonly dates: DateWords;
  /** What is said after the first view. */
  readonly later?: LaterStrings;

  readonly emergency: {
    readonly title: string;
    readonly overdose: string;
    readonly call911: string;
    readonly crisis: string;
    readonly call988: string;
    readonly text988: string;
    readonly whatToDo: string;
    readonly steps: readonly OverdoseStep[];
  };

  readonly place: {
    /** Label of the list of regions, short: it stands beside it. */
    readonly where: string;
    readonly countries: { readonly US: string; readonly CA: string };
    readonly wholeCountry: { readonly US: string; readonly CA: string };
    /** "the United States", as it stands after "across". */
    readonly acrossCountry: { readonly US: string; readonly CA: string };
    readonly guessed: string;
  };

  readonly search: {
    readonly label: string;
    readonly example: string;
  };

  readonly needs: {
    readonly title: string;
    /** The button of what narrows the list, with how many are on. */
    readonly filters: (count: number) => string;
    readonly labels: { readonly [N in Need]: string };
    readonly silent: string;
    readonly silentHint: string;
    readonly deaf: string;
    readonly deafHint: string;
  };

  readonly results: {
    readonly count: (count: number, place: string) => string;
    /** The count for a screen reader, without the place: the page can read it. */
    readonly said: (count: number) => string;
    readonly local: (place: string) => string;
    readonly national: (place: string) => string;
    /** Title of the places of a region. */
    readonly places: (place: string) => string;
    /** Title of what is for some people only. */
    readonly some: string;
    /** Title of what only tells where help is. */
    readonly pages: string;
    readonly best: string;
    /** Title of a region's urgent lines of which nobody knows for sure when they answer. */
    readonly unsure: (place: string) => string;
    /** Title of the urgent lines that were last seen long ago, or nobody knows when. */
    readonly older: string;
    readonly more: (count: number) => string;
    readonly none: (place: string) => string;
    readonly noneHelp: string;
    readonly reset: string;
    readonly loading: (place: string) => string;
    readonly failed: (place: string) => string;
    readonly stillWorks: string;
    readonly retry: string;
    readonly noLocal: (place: string) => string;
  };

  readonly ways: {
    /** What a way is called before the name of the service: "Call", "Text". */
    readonly action: { readonly [Type in ChannelType]: (name: string) => string };
    readonly press: (digit: string) => string;
    readonly extension: (digits: string) => string;
    readonly through: (relay: string, number: string) => string;
    readonly keyword: (word: string) => string;
    readonly ownPostalCode: string;
    /** Without words: the number that the link beside says. */
    readonly copy: (what?: string) => string;
    readonly copied: string;
    /** With an empty text for a screen reader: the page can read that. */
    readonly copyFailed: (what: string) => string;
    readonly onlyIn: (place: string) => string;
  };

  readonly hours: {
    readonly always: string;
    readonly openUntil: (time: ClockTime) => string;
    readonly closedUntil: (time: ClockTime) => string;
    readonly closed: string;
    /** What 24/7 becomes where it was last seen in that year, or at no known date. */
    readonly listedAlways: (year: string | undefined) => string;
    /** The same of other hours; with what they say of this moment, if that is to be told. */
    readonly listed: (year: string | undefined, says?: string) => string;
    readonly listedOpen: (time: ClockTime) => string;
    readonly listedClosed: (time: ClockTime) => string;
    /** What to do about what is old: where there is a number to call. */
    readonly callToCheck: string;
    /** The same where there is none, and of a number itself. */
    readonly mayHaveChanged: string;
    readonly unknown: string;
    readonly holiday: string;
    readonly meanwhile: (name: string) => string;
  };

  readonly card: {
    /** What unfolds a card on a phone. */
    readonly fold: string;
    readonly free: string;
    /** Languages that browsers have no name for, by BCP 47 code. */
    readonly languageNames: Readonly<Record<string, string>>;
    readonly serves: (area: string) => string;
    readonly audience: { readonly [A in Exclude<Audience, 'general'>]: string };
    readonly callFirst: string;
    readonly mobile: string;
    readonly ownClientsOnly: string;
    readonly instead: string;
    readonly checked: (date: string) => string;
    readonly checkedUnknown: string;
    readonly source: (host: string) => string;
  };
}
