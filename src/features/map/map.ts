import { nothing } from 'lit';
import type { Feature } from '../../finder/feature.js';
import type { Arranged, FinderState, ResultGroup } from '../../finder/finder-state.js';
import { pointOf } from '../../region/listing-point.js';
import { laterStrings } from '../../strings/later-strings.js';
import { loadMap } from './load-map.js';
import { mapSectionStyles } from './map-section.styles.js';
import {
  type MapSectionView,
  type MapState,
  renderMapButton,
  renderMapSection,
} from './render-map-section.js';
import { showCard } from './show-card.js';

/** The map stands with the first group that has something to show on it; where none has, with the first of all. */
function isWithMap(group: ResultGroup, { groups }: Arranged): boolean {
  const full = groups.filter(({ listings }) => listings.length > 0);
  return group === (full.find(({ listings }) => listings.some(pointOf)) ?? full[0]);
}

/** The button that brings the map, and the map. */
export const map: Feature = ({ actions, element }) => {
  let state: MapState = 'hidden';
  const turn = (to: MapState): void => {
    state = to;
    element.requestUpdate();
  };
  const onToggle = async (
    isWanted: boolean,
    { finder, listings }: MapSectionView,
  ): Promise<void> => {
    turn(isWanted ? 'loading' : 'hidden');
    if (!isWanted) return;
    const { map: words, nearby } = laterStrings(finder.pack.strings);
    try {
      await loadMap();
      // A person may have taken it back meanwhile.
      if (state !== 'loading') return;
      turn('shown');
      actions.say(words.title(listings.filter(pointOf).length));
    } catch {
      turn('failed');
      actions.say(nearby.mapFailed);
    }
  };
  const onSelect = async (id: string): Promise<void> => {
    await actions.point(id);
    showCard(element.renderRoot, id);
  };
  const view = (finder: FinderState, { groups }: Arranged): MapSectionView => ({
    state,
    finder,
    listings: groups.flatMap(({ listings }) => listings),
    onToggle,
    onSelect,
  });
  return {
    styles: [mapSectionStyles],
    draws: {
      besideTitle: (group, arranged, finder) =>
        isWithMap(group, arranged) ? renderMapButton(view(finder, arranged)) : nothing,
      belowTitle: (group, arranged, finder) =>
        isWithMap(group, arranged) ? renderMapSection(view(finder, arranged)) : nothing,
    },
  };
};
