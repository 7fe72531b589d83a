/** What a person can do without for a moment: one chunk, asked for as soon as the numbers are on the page. */

import { typedPlace } from './finder/bring-typed-places.js';
import { bundledDetails } from './finder/bundled-details.js';
import { readableColours } from './finder/contrast-feature.js';
import { hostStrings } from './finder/dress-pack.js';
import type { Feature } from './finder/feature.js';
import { hostRecords } from './finder/host-records-feature.js';
import { looks } from './finder/looks-feature.js';
import { overdoseSteps } from './finder/overdose-pictures.js';
import { advice } from './finder/render-advice.js';
import { printing } from './finder/render-keep.js';
import { languages } from './finder/render-languages.js';
import { cardDetails } from './finder/render-more.js';
import { jumpToResults } from './finder/to-list.js';
import { map } from './nearby/map-feature.js';
import { near } from './nearby/render-place-field.js';
import { quickExit } from './quick-exit/quick-exit-feature.js';

/** In the order in which they are drawn where two meet. */
export const features: readonly Feature[] = [
  looks,
  bundledDetails,
  hostStrings,
  hostRecords,
  readableColours,
  quickExit,
  languages,
  overdoseSteps,
  typedPlace,
  near,
  jumpToResults,
  advice,
  map,
  cardDetails,
  printing,
];
