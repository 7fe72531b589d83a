import type { ChannelType } from '../schema/vocabulary-terms.js';

/** What is said of the things that a person takes away, and of who may see a call. None of it is in the first load. */
export interface KeepWords {
  /** What a way is called in a list: "Call", "Text". */
  readonly verbs: { readonly [Type in ChannelType]: string };
  /** "Call: 1-800-555-0100", as it stands in a text to send on. */
  readonly way: (verb: string, rest: string) => string;
  readonly billing: string;
  readonly relay: string;
  readonly code: {
    readonly open: (what: string) => string;
    readonly picture: (what: string) => string;
    readonly how: string;
    readonly failed: string;
    /** "call 988", as it stands after "to". */
    readonly call: (number: string) => string;
    readonly text: (number: string) => string;
  };
  readonly save: string;
  readonly saveName: (name: string) => string;
  readonly share: string;
  readonly shareName: (name: string) => string;
  readonly copyCard: string;
  readonly copyCardName: (name: string) => string;
  /** Title of what follows. */
  readonly familyTitle: string;
  /** What a person who worries about somebody can say and do: a thought a line. */
  readonly family: readonly string[];
  /** Nothing fits both what was typed and the need of this name. */
  readonly wider: (need: string) => string;
  readonly print: {
    readonly open: string;
    readonly list: string;
    readonly cards: string;
    readonly poster: string;
    readonly paper: string;
    readonly letter: string;
    readonly a4: string;
    readonly failed: string;
    readonly asOf: (date: string) => string;
  };
  /** What the six pictures of the overdose steps show. */
  readonly stepPictures: readonly [string, string, string, string, string, string];
  /** What Health Canada adds to 911. */
  readonly localEmergency: string;
}
