import { importAgain } from '../../base/import-again.js';
import { directoryOf } from '../../directory/live-directory.js';
import type { Feature, FeatureParts } from '../../finder/feature.js';
import type { FinderState } from '../../finder/finder-state.js';

const loadParts = () => import('./farther-parts.js');

/** What lies farther than the region's own file: more of a large directory, and what is near across a border. */
export const farther: Feature = (finder) => {
  let parts: FeatureParts | undefined;
  let isAsked = false;
  const now = ({ near }: FinderState): FeatureParts | undefined => {
    const isWanted = near?.point ?? directoryOf(finder.element);
    if (isWanted && !isAsked) {
      isAsked = true;
      importAgain(loadParts).then(
        ({ fartherParts }) => {
          parts = fartherParts(finder);
          finder.element.requestUpdate();
        },
        () => {
          isAsked = false;
        },
      );
    }
    return parts;
  };
  return {
    arrange: (arranged, state) => now(state)?.arrange?.(arranged, state) ?? arranged,
    blend: () => parts?.blend?.(),
    get draws() {
      return parts?.draws ?? {};
    },
  };
};
