import { surviveTranslation } from '../../base/survive-translation.js';
import type { Feature } from '../../finder/feature.js';

/** Keeps the finder true on a page that a browser or an extension translates. */
export const translation: Feature = ({ element }) => {
  surviveTranslation(element.renderRoot as ShadowRoot);
  return {};
};
