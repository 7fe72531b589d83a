import type { FeatureParts, Finder } from '../../finder/feature.js';
import { AcrossBorder } from './across-border.js';
import { directoryParts } from './directory-parts.js';

/** Both that lies farther: a directory first, as what it has loaded may lie across a border. */
export function fartherParts(finder: Finder): FeatureParts {
  const directory = directoryParts(finder);
  const across = new AcrossBorder(finder);
  return {
    ...directory,
    blend: () => across.blend,
    arrange: (arranged, state) =>
      across.arrange(directory.arrange?.(arranged, state) ?? arranged, state),
  };
}
