import { buildId } from '../../base/build-id.js';
import type { Feature } from '../../finder/feature.js';
import type { LanguagePack } from '../../strings/language-pack.js';

/** `data.js` of the folder: which of its files are newer than this build, if a data package was copied over it. */
interface NewerData {
  readonly changeFor: (
    build: string,
    update: () => void,
  ) => ((pack: LanguagePack) => LanguagePack) | undefined;
}

const DATA = '../data.js';

/** Has the listings of a data package take the place of those that this build knows. Only the script-tag folder has one. */
export const newerData: Feature = ({ element }) => {
  let change: ReturnType<NewerData['changeFor']>;
  const update = (): void => element.requestUpdate();
  const take = (newer: NewerData): void => {
    change = newer.changeFor(buildId, update);
    update();
  };
  // Where it does not arrive, the data of the release stays; the browser says so in the console.
  if (buildId) import(/* @vite-ignore */ /* webpackIgnore: true */ DATA).then(take, () => {});
  return { pack: (pack) => change?.(pack) ?? pack };
};
