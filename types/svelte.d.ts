/** Svelte 5: `import type {} from 'helpline-finder/svelte'` once, and templates know `<helpline-finder>`. */
import type { HTMLAttributes } from 'svelte/elements';
import type {
  HelplineContactEvent,
  HelplineErrorEvent,
  HelplineExitEvent,
  HelplineFinder,
  HelplineRegionChangeEvent,
} from '../dist/index.js';
import type { HelplineFinderAttributes, HelplineFinderProperties } from './attributes.js';

export interface HelplineFinderProps
  extends Omit<HTMLAttributes<HelplineFinder>, keyof HelplineFinderAttributes>,
    HelplineFinderAttributes,
    HelplineFinderProperties {
  'onhelpline-contact'?: ((event: HelplineContactEvent) => void) | undefined;
  'onhelpline-region-change'?: ((event: HelplineRegionChangeEvent) => void) | undefined;
  'onhelpline-exit'?: ((event: HelplineExitEvent) => void) | undefined;
  'onhelpline-error'?: ((event: HelplineErrorEvent) => void) | undefined;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'helpline-finder': HelplineFinderProps;
  }
}
