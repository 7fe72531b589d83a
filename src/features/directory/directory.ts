import { importAgain } from '../../base/import-again.js';
import { directoryOf } from '../../directory/live-directory.js';
import type { Feature, FeatureParts } from '../../finder/feature.js';

const loadParts = () => import('./directory-parts.js');

/** What a large directory adds to the page: a count that is true, and more as the person looks further. */
export const directory: Feature = (finder) => {
  let parts: FeatureParts | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    try {
      parts = (await importAgain(loadParts)).directoryParts(finder);
      finder.element.requestUpdate();
    } catch {
      isAsked = false;
    }
  };
  const now = (): FeatureParts | undefined => {
    if (!directoryOf(finder.element)) return undefined;
    if (!isAsked) {
      isAsked = true;
      void load();
    }
    return parts;
  };
  return {
    arrange: (arranged, state) => now()?.arrange?.(arranged, state) ?? arranged,
    draws: {
      belowList: (...values) => now()?.draws?.belowList?.(...values),
      facts: (...values) => now()?.draws?.facts?.(...values),
    },
  };
};
