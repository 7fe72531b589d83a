/** Every word of the map. They come with the map, so that the first load does not carry them. */
import type { PinKind } from '../schema/place-kind.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

export interface MapWords {
  readonly language: InterfaceLanguage;
  /** Name of the whole map, with how many places it shows. */
  readonly title: (count: number) => string;
  /** How to use it without a mouse. */
  readonly keys: string;
  readonly skip: string;
  readonly end: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly twoFingers: string;
  readonly wheel: (key: string) => string;
  readonly kinds: { readonly [Kind in PinKind]: string };
  readonly shapes: string;
  /** A pin as it is said: name, kind and town. */
  readonly pin: (name: string, kind: string, town: string) => string;
  readonly group: (count: number) => string;
  readonly groupHere: (count: number) => string;
  readonly opened: (count: number) => string;
  readonly postal: string;
  readonly city: string;
  readonly here: string;
  readonly hereAbout: string;
  readonly close: string;
  readonly empty: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly credit: string;
  readonly streets: {
    readonly show: string;
    readonly hide: string;
    readonly notice: (host: string) => string;
    readonly accept: (host: string) => string;
    readonly decline: string;
    readonly loading: string;
    readonly failed: string;
    readonly shown: string;
  };
}
