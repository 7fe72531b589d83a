import { importAgain } from '../../base/import-again.js';
import type { Feature, FeatureParts } from '../../finder/feature.js';
import { isReading } from './host-records.js';

const loadPage = () => import('./layer/page-parts.js');

/** What a page says of the records and of where it is: nothing is loaded for a page that says nothing. */
export const localLayer: Feature = (finder) => {
  const { element, report } = finder;
  let parts: FeatureParts | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    try {
      const { pageParts } = await importAgain(loadPage);
      parts = pageParts(finder, () => isReading.has(element));
      element.requestUpdate();
    } catch {
      isAsked = false;
      report('layer');
    }
  };
  finder.addController({
    hostUpdated: () => {
      const { advisorySrc, area, layer, near } = element;
      if (isAsked || !(advisorySrc || area || layer || near)) return;
      isAsked = true;
      void load();
    },
  });
  return {
    arrange: (arranged, state) => parts?.arrange?.(arranged, state) ?? arranged,
    blend: () => parts?.blend?.(),
    draws: {
      dates: (...values) => parts?.draws?.dates?.(...values),
      notice: (...values) => parts?.draws?.notice?.(...values),
    },
    layer: () => parts?.layer?.(),
    pack: (pack) => parts?.pack?.(pack) ?? pack,
  };
};
