import type { ReactiveController } from 'lit';
import { importAgain } from '../../base/import-again.js';
import { warnOnce } from '../../base/warn-once.js';
import { REPORT_ADDRESS } from '../../contact/report-address.js';
import type { Feature, Finder } from '../../finder/feature.js';
import { readKinds, wordsOf } from '../../finder/finder-options.js';

/** Tells the host which of its attributes make no sense. The person never notices: the defaults are in force already. */
export const hostOptions: Feature = (finder) => {
  const controller: ReactiveController = { hostUpdated: () => void checkOptions(finder) };
  finder.addController(controller);
  return {};
};

const loadProblems = () => import('./option-problems.js');

/** What most pages write, a line each. Only on the others is there something to say, and it loads then. */
const PLAIN = /^(US|CA-[A-Z]{2}|US-[A-Z]{2})?\n(US|CA)?\n((en|fr|es)(-[\w-]+)?)?\n[1-5]?\n{3}$/i;

async function checkOptions({ element, state }: Finder): Promise<void> {
  const { region, kinds, reportHref } = element;
  const names = state()?.pack.regionNames ?? {};
  const written = [
    region,
    element.country,
    element.language,
    element.headingLevel,
    // The attribute as it is written: the property is what was made of it.
    element.getAttribute('compact'),
    element.quickExit,
    // `data-region` on the tag itself.
    element.dataset.region,
  ];
  const isPlain =
    PLAIN.test(written.join('\n')) &&
    (!region?.[2] || region.toUpperCase() in names) &&
    readKinds(kinds).length === wordsOf(kinds).length &&
    (!reportHref || REPORT_ADDRESS.test(reportHref));
  if (isPlain) return;
  try {
    const { checkElement } = await importAgain(loadProblems);
    for (const problem of checkElement(element, names)) warnOnce(problem);
  } catch {
    // The next change asks again; a person loses nothing.
  }
}
