import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FinderActions, FinderState } from './finder-state.js';

/** Brings what reads places out of typed words with the first of them; if it does not come, with the next. */
export function bringTypedPlaces(
  host: ReactiveControllerHost,
  stateOf: () => FinderState | undefined,
  actions: FinderActions,
): void {
  const waiting: ReactiveController = {
    hostUpdated() {
      if (!stateOf()?.hasText) return;
      host.removeController(waiting);
      import('./typed-place-reader.js').then(
        ({ TypedPlaceReader }) => new TypedPlaceReader(host, stateOf, actions),
        // The place field is there for it.
        () => host.addController(waiting),
      );
    },
  };
  host.addController(waiting);
}
