/** Stands in for the network between the finder and the chunk of its features. */
import { HelplineFinder } from '../../src/assemble.js';

/** No finder has its features until `release()`. Finders mounted before keep theirs. */
export function holdFeatures(): { release(): void; restore(): void } {
  const real = HelplineFinder.features;
  if (!real) throw new Error('Nobody has told the finder where its features are.');
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  HelplineFinder.features = () => gate.then(real);
  return {
    release,
    restore() {
      HelplineFinder.features = real;
    },
  };
}
