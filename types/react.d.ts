/** React 19: `import type {} from 'helpline-finder/react'` once, and `<helpline-finder>` is known to JSX. */
import type { HTMLAttributes, ReactNode, Ref } from 'react';
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
  ref?: Ref<HelplineFinder> | undefined;
  key?: string | number | bigint | null | undefined;
  children?: ReactNode;
  class?: string | undefined;
  'onhelpline-contact'?: ((event: HelplineContactEvent) => void) | undefined;
  'onhelpline-region-change'?: ((event: HelplineRegionChangeEvent) => void) | undefined;
  'onhelpline-exit'?: ((event: HelplineExitEvent) => void) | undefined;
  'onhelpline-error'?: ((event: HelplineErrorEvent) => void) | undefined;
}

declare module 'react' {
  // biome-ignore lint/style/noNamespace: React's own types have it so, and it can be added to in no other way.
  namespace JSX {
    interface IntrinsicElements {
      'helpline-finder': HelplineFinderProps;
    }
  }
}
