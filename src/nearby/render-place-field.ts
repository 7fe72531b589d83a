import { html, type TemplateResult } from 'lit';
import type { Locality } from '../region/region-code.js';
import { registerElement } from '../register-element.js';
import type { Listing } from '../schema/listing.js';
import type { Strings } from '../strings/strings.js';
import { HelplinePlace } from './helpline-place.js';
import type { Near, NearFilter } from './near.js';
import { serviceLanguages } from './service-languages.js';

registerElement('helpline-place', HelplinePlace);

export interface PlaceFieldView {
  readonly strings: Strings;
  /** What is listed here: it says which languages can be asked for. */
  readonly listings: readonly Listing[];
  readonly locality: Locality;
  readonly regionNames: Readonly<Record<string, string>>;
  readonly near: Near | undefined;
  readonly filter: NearFilter;
  readonly onNear: (near: Near | undefined, locality?: Locality) => void;
  readonly onFilter: (filter: NearFilter) => void;
  readonly onSay: (message: string) => void;
}

/** The place field inside the finder's form. */
export function renderPlaceField(view: PlaceFieldView): TemplateResult {
  return html`<helpline-place
    .strings=${view.strings}
    .serviceLanguages=${serviceLanguages(view.listings)}
    .locality=${view.locality}
    .regionNames=${view.regionNames}
    .near=${view.near}
    .filter=${view.filter}
    .onNear=${view.onNear}
    .onFilter=${view.onFilter}
    .onSay=${view.onSay}
  ></helpline-place>`;
}
