import type { Feature } from '../../finder/feature.js';
import { QuickExitLoader } from './quick-exit-loader.js';

/** Fills the place that the first view reserves for it. */
export const quickExit: Feature = (finder) => {
  finder.addController(new QuickExitLoader(finder));
  return {};
};
