import type { FinderActions, FinderState } from './finder-state.js';

interface Kept {
  /** What they were made from. */
  readonly pack: FinderState['pack'];
  readonly country: string;
  readonly groups: readonly HTMLElement[];
  readonly options: readonly HTMLOptionElement[];
}

const keptFor = new WeakMap<FinderActions, Kept>();

/**
 * The regions of both countries, the person's first, with the chosen one selected. Made once for each finder and language, and
 * without templates: these 66 would be more than half of all that the first drawing has.
 */
export function placeGroups(
  { locality: { country, region }, pack }: FinderState,
  finder: FinderActions,
): readonly HTMLElement[] {
  let kept = keptFor.get(finder);
  if (kept?.pack !== pack || kept.country !== country) {
    const { place } = pack.strings;
    const options: HTMLOptionElement[] = [];
    const group = (code: 'US' | 'CA'): HTMLElement => {
      const made = document.createElement('optgroup');
      made.label = place.countries[code];
      for (const [own, name] of [
        [code, place.wholeCountry[code]] as const,
        ...Object.entries(pack.regionNames).filter(([own]) => own.startsWith(`${code}-`)),
      ]) {
        const option = document.createElement('option');
        option.value = own;
        option.textContent = name;
        options.push(option);
        made.append(option);
      }
      return made;
    };
    const groups = country === 'US' ? [group('US'), group('CA')] : [group('CA'), group('US')];
    kept = { pack, country, groups, options };
    keptFor.set(finder, kept);
  }
  const chosen = kept.options.find(({ value }) => value === (region ?? country));
  // A list that is open would jump.
  if (chosen && !chosen.selected) chosen.selected = true;
  return kept.groups;
}
