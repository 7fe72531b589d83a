import { html, nothing, type TemplateResult } from 'lit';
import { overdoseSources } from '../../generated/overdose-sources.js';
import type { Country } from '../../region/region-code.js';
import { formatDate } from '../../strings/format-date.js';
import { laterStrings } from '../../strings/later-strings.js';
import type { Strings } from '../../strings/strings.js';

/** The public-health pages that the steps follow in a country, each with the day on which it was seen. */
export function renderStepSources(country: Country, strings: Strings): TemplateResult {
  const { language } = strings;
  const { emergency, keep } = laterStrings(strings);
  return html`${country === 'CA' ? html`<p class="local-emergency">${keep.localEmergency}</p>` : nothing}
    <p class="fine step-sources">
      ${overdoseSources
        .filter((source) => source.country === country)
        .map(
          ({ name, url, seen }) => html`<a href=${url} rel="noopener noreferrer" target="_blank"
            >${emergency.source(name[language], formatDate(seen, strings))}</a
          >`,
        )}
    </p>`;
}
