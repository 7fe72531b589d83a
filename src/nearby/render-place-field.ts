import { html, type TemplateResult } from 'lit';
import type { Country, Locality } from '../region/region-code.js';
import { registerElement } from '../register-element.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { HelplinePlace } from './helpline-place.js';
import type { Near, NearFilter } from './near.js';

registerElement('helpline-place', HelplinePlace);

export interface PlaceFieldView {
  readonly language: InterfaceLanguage;
  readonly locality: Locality;
  readonly regionNames: Readonly<Record<string, string>>;
  readonly countryNames: Readonly<Record<Country, string>>;
  readonly near: Near | undefined;
  readonly filter: NearFilter;
  readonly onNear: (near: Near | undefined, locality?: Locality) => void;
  readonly onFilter: (filter: NearFilter) => void;
  readonly onSay: (message: string) => void;
}

/** The place field inside the finder's form. */
export function renderPlaceField(view: PlaceFieldView): TemplateResult {
  return html`<helpline-place
    .language=${view.language}
    .locality=${view.locality}
    .regionNames=${view.regionNames}
    .countryNames=${view.countryNames}
    .near=${view.near}
    .filter=${view.filter}
    .onNear=${view.onNear}
    .onFilter=${view.onFilter}
    .onSay=${view.onSay}
  ></helpline-place>`;
}
