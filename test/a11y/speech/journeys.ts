/** What a person does on the page by keyboard, and the words that tell them to go on. */
import type { Heard, ScreenReader } from './screen-reader.js';

export interface Journey {
  /** The name of its recording, without `.txt`. */
  readonly name: string;
  readonly does: string;
  /** Of the page and of the screen reader. */
  readonly language: 'en' | 'fr' | 'es';
  readonly play: (person: Person) => Promise<void>;
}

/** Plays a journey and writes down what is done and heard. */
export interface Person {
  /** Lets the screen reader read from the top until these words. */
  readTo(words: RegExp): Promise<void>;
  /** Opens the page and silences it. */
  open(): Promise<void>;
  /** Presses a key as often as it takes to hear these words, at most thirty times. */
  seek(key: string, words: RegExp): Promise<void>;
  /** Presses a key once and hears these words. */
  press(key: string, words?: RegExp): Promise<void>;
  type(text: string, words?: RegExp): Promise<void>;
}

const MOST_PRESSES = 30;

/** What Orca says of the heading that stands first on each page. */
const TOP = /(heading level|niveau|nivel) 1/;

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'read-from-top',
    does: 'The page is read from its top to the end of the first services',
    language: 'en',
    play: (person) => person.readTo(/Across the United States/),
  },
  {
    name: 'strip',
    does: 'Hear the strip and reach 988',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('Down', /search/);
      await person.press('ctrl+Home');
      await person.seek('Tab', /988/);
    },
  },
  {
    name: 'need',
    does: 'Choose a need, hear the count, read the first card',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('b', /Get naloxone/);
      await person.press('space', /\bways? to get help/);
      await person.seek('h', /heading level 3/);
      for (let line = 0; line < 14; line += 1) await person.press('Down');
    },
  },
  {
    name: 'search',
    does: 'Search with a spelling mistake',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('Tab', /What do you need/);
      await person.type('nalaxone', /\bways? to get help/);
      await person.seek('Tab', /802/);
    },
  },
  {
    name: 'alarm',
    does: 'Type that somebody may be dying',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('Tab', /What do you need/);
      await person.type('he is not breathing', /\bways? to get help/);
      await person.seek('Tab', /Call 911/);
    },
  },
  {
    name: 'zip-and-open-now',
    does: 'Give a ZIP code, then only what is open now',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('b', /Filters/);
      await person.press('space', /expanded/);
      await person.seek('Tab', /ZIP/);
      await person.type('05401', /1 place found/);
      await person.seek('Tab', /[Oo]pen now/);
      await person.press('space', /\bways? to get help/);
    },
  },
  {
    name: 'map-and-back',
    does: 'Show the map, go through it, and back to the list',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('b', /Get naloxone/);
      await person.press('space', /\bways? to get help/);
      await person.seek('b', /Show the map/);
      await person.press('space');
      for (let at = 0; at < 4; at += 1) await person.press('Tab');
      await person.seek('shift+Tab', /Hide the map/);
      await person.press('space');
      await person.seek('Tab', /802/);
    },
  },
  {
    name: 'region',
    does: 'Choose a state with the keyboard',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('Tab', /Where/);
      for (let at = 0; at < 3; at += 1) await person.press('Up');
      await person.press('Tab');
    },
  },
  {
    name: 'spanish',
    does: 'Switch to Spanish on an English page',
    language: 'en',
    async play(person) {
      await person.open();
      await person.seek('b', /Español/);
      await person.press('space');
      await person.press('ctrl+Home');
      await person.seek('Tab', /Llam/);
      await person.seek('h', /level 3/);
      for (let line = 0; line < 8; line += 1) await person.press('Down');
    },
  },
  {
    name: 'quick-exit',
    does: 'Leave the page',
    language: 'en',
    async play(person) {
      await person.open();
      await person.press('Tab', /Leave this page/);
      await person.press('Return', /Weather/);
    },
  },
  {
    name: 'spanish-page',
    does: 'The page in Spanish is read from its top',
    language: 'es',
    play: (person) => person.readTo(/En todo/),
  },
  {
    name: 'french-page',
    does: 'The page in French is read from its top',
    language: 'fr',
    play: (person) => person.readTo(/Partout/),
  },
];

/** A person with this screen reader, on the page of this address. */
export function makePerson(
  reader: ScreenReader,
  address: string,
  write: (does: string, heard: readonly Heard[]) => void,
): Person {
  const hear = async (does: string, heard: Promise<readonly Heard[]>): Promise<boolean> => {
    write(does, await heard);
    return true;
  };
  return {
    async readTo(words) {
      await hear('The page opens', reader.read(address, words));
    },
    open: () => reader.open(address, TOP),
    async seek(key, words) {
      for (let at = 0; at < MOST_PRESSES; at += 1) {
        const heard = await reader.press(key);
        write(key, heard);
        if (words.test(heard.map((each) => each.words).join(' '))) return;
      }
      throw new Error(`${MOST_PRESSES} times ${key}, and never ${words}`);
    },
    async press(key, words) {
      await hear(key, reader.press(key, words));
    },
    async type(text, words) {
      await hear(`types ${text}`, reader.type(text, words));
    },
  };
}
