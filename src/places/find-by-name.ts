import { foldText } from '../base/fold-text.js';
import { asRegion, type FindOptions, type FoundPlace } from './found-place.js';

/** When nothing more can be loaded: a region by its name in the person's language. */
export function findByName(text: string, options: FindOptions): readonly FoundPlace[] {
  const { regionNames } = options;
  const plain = (name: string) => foldText(name).replace(/\W/g, '');
  const wanted = text.replace(/^.*,/, '');
  const region = Object.keys(regionNames).find(
    (code) => plain(regionNames[code] ?? '') === plain(wanted) || code.slice(3) === wanted.trim(),
  );
  return region ? [{ ...asRegion(region, options), approximate: true }] : [];
}
