import { importAgain } from '../../base/import-again.js';
import type { Feature } from '../../finder/feature.js';
import type { StartPlace } from './start-place.js';

const loadPlace = () => import('./start-place.js');

/** Where a page says that it is: nothing is loaded for a page that says nothing. */
export const pagePlace: Feature = (finder) => {
  let place: StartPlace | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    try {
      const { StartPlace } = await importAgain(loadPlace);
      place = new StartPlace(finder);
      finder.addController(place);
      finder.element.requestUpdate();
    } catch {
      isAsked = false;
    }
  };
  finder.addController({
    hostUpdated: () => {
      const { area, near } = finder.element;
      if (isAsked || !(area || near)) return;
      isAsked = true;
      void load();
    },
  });
  return { arrange: (arranged, state) => place?.arrange(arranged, state) ?? arranged };
};
