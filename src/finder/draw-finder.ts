import { html, nothing, type TemplateResult } from 'lit';
import { countWords, notesFor, placeName } from './arrange-finder.js';
import { cardContext } from './card-context.js';
import { readHeadingLevel } from './finder-options.js';
import type { Arranged, FinderActions, FinderState } from './finder-state.js';
import { needsWithin } from './needs.js';
import { renderControls } from './render-controls.js';
import { renderEmergency } from './render-emergency.js';
import { renderResults } from './render-results.js';

/** The whole finder: strip, the host's words, form, results. */
export function drawFinder(
  state: FinderState,
  arranged: Arranged,
  actions: FinderActions,
): TemplateResult {
  const { strings } = state.pack;
  const level = readHeadingLevel(state.headingLevel);
  return html`
    <div class="finder ${state.compact ? 'compact' : ''}" lang=${strings.language}>
      ${
        state.quickExit == null
          ? nothing
          : html`<div class="exit" lang=${strings.language} data-country=${state.locality.country}></div>`
      }
      ${renderEmergency({
        strings,
        country: state.locality.country,
        headingLevel: level,
        urgent: state.answer.action,
        stepsOpen: state.chosen.stepsOpen,
        onSteps: actions.openSteps,
        later: state.later,
      })}
      <slot name="intro"></slot>
      ${drawControls(state, actions)}
      ${state.later?.renderToList(countWords(state, arranged.count), strings)}
      ${drawResults(state, arranged, actions, level)}
      <slot name="footer"></slot>
      <slot name="status" class="hidden"></slot>
      <slot hidden></slot>
    </div>
  `;
}

function drawControls(state: FinderState, actions: FinderActions): TemplateResult {
  const { locality, pack, query } = state;
  const { strings, regionNames } = pack;
  const collator = new Intl.Collator(strings.locale);
  return renderControls({
    strings,
    locality,
    regions: Object.entries(regionNames)
      .filter(([code]) => code.startsWith(`${locality.country}-`))
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => collator.compare(a.name, b.name)),
    isGuessed: state.isGuessed,
    languages: state.later?.renderLanguages(state, actions),
    placeField: state.later?.renderPlaceField({
      strings,
      listings: state.listings,
      locality,
      regionNames,
      near: state.near,
      filter: state.nearFilter,
      onNear: actions.chooseNear,
      onFilter: actions.filterNear,
      onSay: actions.say,
    }),
    text: query.text,
    typedPlace: state.chosen.typedPlace?.draw?.(state, actions),
    needs: needsWithin(state.hostKinds),
    need: state.chosen.need,
    silentOnly: state.chosen.silentOnly,
    deaf: state.chosen.deaf,
    later: state.later,
    onLocality: actions.chooseLocality,
    onText: actions.type,
    onSearchFocus: actions.focusSearch,
    onNeed: actions.chooseNeed,
    onSilent: actions.keepSilent,
    onDeaf: actions.keepDeaf,
  });
}

function drawResults(
  state: FinderState,
  { groups, count, isNarrowed }: Arranged,
  actions: FinderActions,
  level: number,
): TemplateResult {
  const { answer, locality, pack, query, retired } = state;
  const { results } = answer;
  return renderResults({
    context: cardContext(state, actions, level + 1),
    countText: countWords(state, count),
    groups,
    map: state.later?.renderMapSection({
      strings: pack.strings,
      state: state.chosen.mapState,
      mapWords: state.chosen.mapWords,
      listings: groups.flatMap(({ listings }) => listings),
      near: state.near,
      focusId: state.chosen.focusId,
      tileUrl: state.tileUrl,
      tileCredit: state.tileCredit,
      onToggle: actions.toggleMap,
      onSelect: actions.showCard,
    }),
    status: state.status,
    placeName: placeName(state),
    need: state.chosen.need,
    isWider: answer.isWider === true,
    later: state.later,
    notes: notesFor(state),
    noLocal:
      locality.region !== undefined &&
      results.length > 0 &&
      !results.some(({ scope }) => scope === 'local'),
    retired,
    isEmpty: count === 0 && retired.length === 0,
    isNarrowed:
      isNarrowed || state.hasText || state.chosen.need !== undefined || query.silentOnly === true,
    onRetry: actions.retry,
    onReset: actions.reset,
    onMore: actions.showAll,
  });
}
