/** Vue 3: `import type {} from 'helpline-finder/vue'` once, and templates know `<helpline-finder>`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  HelplineContactEvent,
  HelplineErrorEvent,
  HelplineExitEvent,
  HelplineFinder,
  HelplineRegionChangeEvent,
} from '../dist/index.js';
import type { HelplineFinderAttributes, HelplineFinderProperties } from './attributes.js';

type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** vue-tsc looks for `heading-level` of a template under `headingLevel`. */
type InTemplates = {
  [Name in keyof HelplineFinderAttributes as Camel<Name>]: HelplineFinderAttributes[Name];
};

export interface HelplineFinderProps
  extends Omit<HTMLAttributes, keyof HelplineFinderAttributes>,
    HelplineFinderAttributes,
    InTemplates,
    HelplineFinderProperties {
  'onHelpline-contact'?: ((event: HelplineContactEvent) => void) | undefined;
  onHelplineContact?: ((event: HelplineContactEvent) => void) | undefined;
  onHelplineRegionChange?: ((event: HelplineRegionChangeEvent) => void) | undefined;
  onHelplineExit?: ((event: HelplineExitEvent) => void) | undefined;
  onHelplineError?: ((event: HelplineErrorEvent) => void) | undefined;
}

/** As vue-tsc reads an element: what it takes, and what it is. */
export type HelplineFinderElement = new () => HelplineFinder & {
  /** @deprecated Only for the types of templates. */
  $props: HelplineFinderProps & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'helpline-finder': HelplineFinderElement;
    HelplineFinder: HelplineFinderElement;
  }
}
