import type { ReactiveController } from 'lit';
import type { Feature } from '../../finder/feature.js';

type Chunk = typeof import('./typed-place-reader.js');

/** Brings what reads places out of typed words with the first of them; if it does not come, with the next. */
export const typedPlace: Feature = ({ actions, element, state }) => {
  let chunk: Chunk | undefined;
  const waiting: ReactiveController = {
    hostUpdated() {
      if (!state()?.hasText) return;
      element.removeController(waiting);
      import('./typed-place-reader.js').then(
        (loaded) => {
          chunk = loaded;
          new chunk.TypedPlaceReader(element, state, actions);
        },
        // The place field is there for it.
        () => element.addController(waiting),
      );
    },
  };
  element.addController(waiting);
  return { draws: { belowSearch: (now) => chunk?.renderTypedPlace(now, actions) } };
};
