/** What a person can do without for a moment: one chunk, loaded as soon as the numbers are on the page. */

import type { Features, FinderPort, NamedFeatures } from '../finder/feature.js';
import { advice } from './advice/advice.js';
import { alarm } from './alarm/alarm.js';
import { AttachedFeatures } from './attached-features.js';
import { bundledDetails } from './bundled-details/bundled-details.js';
import { cardDetails } from './card-details/card-details.js';
import { readableColours } from './contrast/readable-colours.js';
import { copyCard } from './copy-card/copy-card.js';
import { farther } from './farther/farther.js';
import { hostOptions } from './host-options/host-options.js';
import { hostRecords } from './host-records/host-records.js';
import { localLayer } from './host-records/local-layer.js';
import { hostStrings } from './host-strings/host-strings.js';
import { hoursTable } from './hours-table/hours-table.js';
import { insideLink } from './inside-link/inside-link.js';
import { insideTag } from './inside-tag/inside-tag.js';
import { languages } from './languages/languages.js';
import { liveSource } from './live-source/live-source.js';
import { map } from './map/map.js';
import { near } from './near/render-place-field.js';
import { newerData } from './newer-data/newer-data.js';
import { overdoseSteps } from './overdose-steps/overdose-pictures.js';
import { pagePlace } from './page-place/page-place.js';
import { phoneCode } from './phone-code/phone-code.js';
import { printing } from './print/print.js';
import { privateTyping } from './private-typing/private-typing.js';
import { quickExit } from './quick-exit/quick-exit-feature.js';
import { report } from './report/report.js';
import { saveContact } from './save-contact/save-contact.js';
import { sentClicks } from './sent-clicks/sent-clicks.js';
import { share } from './share/share.js';
import { translation } from './translation/translation.js';
import { typedAnswer } from './typed-answer/typed-answer.js';
import { typedPlace } from './typed-place/typed-place.js';

/** In the order in which they are drawn where two meet. */
export const features: NamedFeatures = {
  // Before the site's own words and records, which stand in the place of ours, newer ones too.
  newerData,
  bundledDetails,
  hostOptions,
  insideTag,
  insideLink,
  hostStrings,
  // Before the site's own records and its layer, which change what lies across a border, too.
  liveSource,
  farther,
  hostRecords,
  readableColours,
  translation,
  privateTyping,
  sentClicks,
  quickExit,
  languages,
  overdoseSteps,
  typedPlace,
  typedAnswer,
  // Above all that is said of the list.
  alarm,
  near,
  advice,
  map,
  cardDetails,
  // After what sorts by distance; the layer after the site's own records, which it changes, and after the dates of a card.
  pagePlace,
  localLayer,
  hoursTable,
  phoneCode,
  saveContact,
  share,
  copyCard,
  report,
  printing,
};

export function attachFeatures(finder: FinderPort): Features {
  return new AttachedFeatures(features, finder);
}
