import { html, nothing, type TemplateResult } from 'lit';
import type { Feature } from '../../finder/feature.js';
import type { FinderActions, FinderState } from '../../finder/finder-state.js';
import { languageSwitches } from '../../generated/language-switches.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { laterStrings } from '../../strings/later-strings.js';
import { languagesStyles } from './languages.styles.js';

export const languages: Feature = ({ actions }) => ({
  styles: [languagesStyles],
  draws: { languages: (state) => renderLanguages(state, actions) },
});

/** The switch of the interface's language: each by its own name, in its own language. */
function renderLanguages(
  { pack: { strings }, failedLanguage }: Pick<FinderState, 'pack' | 'failedLanguage'>,
  { speak }: Pick<FinderActions, 'speak'>,
): TemplateResult {
  const label = laterStrings(strings).nearby.languages;
  const button = (language: InterfaceLanguage): TemplateResult => html`<button
    class="text-button"
    type="button"
    lang=${language}
    aria-pressed=${language === strings.language ? 'true' : 'false'}
    @click=${() => speak(language)}
  >
    ${languageSwitches[language].name}
  </button>`;
  return html`<div class="languages" part="languages" role="group" aria-label=${label}>
      ${INTERFACE_LANGUAGES.map(button)}
    </div>
    ${
      failedLanguage
        ? html`<p class="status failed" role="alert" lang=${failedLanguage}>${languageSwitches[failedLanguage].failed}</p>`
        : nothing
    }`;
}
