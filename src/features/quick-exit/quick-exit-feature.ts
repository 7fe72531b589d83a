import type { Feature } from '../../finder/feature.js';
import { QuickExitLoader } from './quick-exit-loader.js';

/** Fills the place that the first view keeps free for it. */
export const quickExit: Feature = ({ element }) => {
  new QuickExitLoader(element);
  return {};
};
