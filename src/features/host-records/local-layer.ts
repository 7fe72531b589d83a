import { importAgain } from '../../base/import-again.js';
import type { Feature, FeatureParts } from '../../finder/feature.js';
import { isReading } from './host-records.js';

const loadLayers = () => import('./layer/page-layers.js');

/** What a page hides, corrects, pins and adds: nothing is loaded for a page that does none of it. */
export const localLayer: Feature = (finder) => {
  const { element, report } = finder;
  let parts: FeatureParts | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    try {
      const { PageLayers } = await importAgain(loadLayers);
      const layers = new PageLayers(finder, () => isReading.has(element));
      parts = layers.parts;
      finder.addController(layers);
      element.requestUpdate();
    } catch {
      isAsked = false;
      report('layer');
    }
  };
  finder.addController({
    hostUpdated: () => {
      if (isAsked || !(element.layer || element.advisorySrc)) return;
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
