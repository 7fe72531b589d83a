import type { ReactiveController } from 'lit';
import { importAgain } from '../../base/import-again.js';
import type { Feature } from '../../finder/feature.js';
import { typedPlaceStyles } from './typed-place.styles.js';

type Chunk = typeof import('./typed-place-reader.js');

const loadReader = () => import('./typed-place-reader.js');

/** Loads what reads places out of typed words with the first of them; if that fails, with the next. */
export const typedPlace: Feature = ({ actions, addController, removeController, state }) => {
  let chunk: Chunk | undefined;
  const waiting: ReactiveController = {
    hostUpdated() {
      if (!state()?.hasText) return;
      removeController(waiting);
      importAgain(loadReader).then(
        (loaded) => {
          chunk = loaded;
          const reader = new chunk.TypedPlaceReader(state, actions);
          addController(reader);
          reader.hostUpdated();
        },
        // The place field is there for it.
        () => addController(waiting),
      );
    },
  };
  addController(waiting);
  return {
    styles: [typedPlaceStyles],
    draws: { belowSearch: (now) => chunk?.renderTypedPlace(now, actions) },
  };
};
