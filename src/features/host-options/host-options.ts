import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn-once.js';
import type { Feature, Finder } from '../../finder/feature.js';
import { readHeadingLevel, readLocality, wordsOf } from '../../finder/finder-options.js';
import { INTERFACE_LANGUAGES, KINDS } from '../../schema/vocabulary-terms.js';
import { interfaceLanguage } from '../../strings/load-language.js';

/** Tells the host which of its attributes make no sense. The person never notices: the defaults are in force already. */
export const hostOptions: Feature = (finder) => {
  const controller: ReactiveController = { hostUpdated: () => checkOptions(finder) };
  finder.addController(controller);
  return {};
};

function checkOptions({ element, state }: Finder): void {
  const { region, country, language, kinds, headingLevel } = element;
  const isKnown = (code: string): boolean => !!state()?.pack.regionNames[code];
  if (region && !readLocality({ region, country: '' }, isKnown)) {
    warnOnce(`Unknown region "${region}". Use an ISO 3166-2 code such as "US-CA".`);
  }
  if (country && !readLocality({ region: '', country }, isKnown)) {
    warnOnce(`Unknown country "${country}". Use "US" or "CA".`);
  }
  if (language && !interfaceLanguage(language)) {
    const known = INTERFACE_LANGUAGES.join(', ');
    warnOnce(`lang "${language}" is not supported (${known}). Using English.`);
  }
  for (const word of wordsOf(kinds)) {
    if (!(KINDS as readonly string[]).includes(word)) {
      warnOnce(`Unknown kind "${word}" in kinds. Known: ${KINDS.join(', ')}.`);
    }
  }
  if (headingLevel && readHeadingLevel(headingLevel) !== Number(headingLevel)) {
    warnOnce(`heading-level must be 1 to 5, not "${headingLevel}". Using 2.`);
  }
}
