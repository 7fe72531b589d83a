import { importAgain } from '../../base/import-again.js';
import { directoryOf } from '../../directory/live-directory.js';
import type { Feature, FeatureParts } from '../../finder/feature.js';
import type { FinderState } from '../../finder/finder-state.js';
import { laterStrings } from '../../strings/later-strings.js';

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
    arrange(arranged, state) {
      const own = now(state)?.arrange;
      if (own || !directoryOf(finder.element)) return own?.(arranged, state) ?? arranged;
      // Until what can tell is there, nobody knows whether it is all.
      const { looking } = laterStrings(state.pack.strings).directory;
      return { ...arranged, counted: () => [looking, looking] };
    },
    blend: () => parts?.blend?.(),
    get draws() {
      return parts?.draws ?? {};
    },
  };
};
