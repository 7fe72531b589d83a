import type { Feature } from '../../finder/feature.js';
import { loadMap } from './load-map.js';
import { mapSectionStyles } from './map-section.styles.js';
import { type MapState, renderMapSection } from './render-map-section.js';
import { showCard } from './show-card.js';

/** The button that brings the map, and the map. */
export const map: Feature = ({ actions, element }) => {
  let state: MapState = 'hidden';
  const turn = (to: MapState): void => {
    state = to;
    element.requestUpdate();
  };
  const onToggle = async (isWanted: boolean): Promise<void> => {
    turn(isWanted ? 'loading' : 'hidden');
    if (!isWanted) return;
    try {
      await loadMap();
      // A person may have taken it back meanwhile.
      if (state === 'loading') turn('shown');
    } catch {
      turn('failed');
    }
  };
  const onSelect = async (id: string): Promise<void> => {
    await actions.point(id);
    showCard(element.renderRoot, id);
  };
  return {
    styles: [mapSectionStyles],
    draws: {
      map: (finder, { groups }) =>
        renderMapSection({
          state,
          finder,
          listings: groups.flatMap(({ listings }) => listings),
          onToggle,
          onSelect,
        }),
    },
  };
};
