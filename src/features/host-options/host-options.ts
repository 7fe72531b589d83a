import type { ReactiveController } from 'lit';
import { importAgain } from '../../base/import-again.js';
import { warnOnce } from '../../base/warn-once.js';
import type { Feature, Finder } from '../../finder/feature.js';
import { readKinds, wordsOf } from '../../finder/finder-options.js';

/** Tells the host which of its attributes make no sense. The person never notices: the defaults are in force already. */
export const hostOptions: Feature = (finder) => {
  const controller: ReactiveController = { hostUpdated: () => void checkOptions(finder) };
  finder.addController(controller);
  return {};
};

const loadProblems = () => import('./option-problems.js');

/** What most pages write. Only on the others is there something to say, and it loads then. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  region: /^(US|CA-[A-Z]{2}|US-[A-Z]{2})?$/i,
  country: /^(US|CA)?$/i,
  language: /^((en|fr|es)(-[\w-]+)?)?$/i,
  headingLevel: /^[1-5]?$/,
  compact: /^(compact|true)?$/,
  quickExit: /^(https:\/\/[\w.-]+\/?)?$/,
};

async function checkOptions({ element, state }: Finder): Promise<void> {
  const { region, country, language, kinds, headingLevel, quickExit } = element;
  const names = state()?.pack.regionNames ?? {};
  // The attribute as it is written: the property is what was made of it.
  const compact = element.getAttribute('compact') ?? undefined;
  const options = { region, country, language, kinds, headingLevel, compact, quickExit };
  const isPlain =
    Object.entries(PLAIN).every(([name, plain]) =>
      plain.test(`${options[name as 'region'] ?? ''}`),
    ) &&
    (!region?.[2] || region.toUpperCase() in names) &&
    readKinds(kinds).length === wordsOf(kinds).length;
  if (isPlain) return;
  try {
    const { optionProblems } = await importAgain(loadProblems);
    for (const problem of optionProblems(options, names)) warnOnce(problem);
  } catch {
    // The next change asks again; a person loses nothing.
  }
}
