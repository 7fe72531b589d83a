/** What a person can do without for a moment: one chunk, asked for as soon as the numbers are on the page. */
export { nationalDetails } from '../generated/national-details.js';
export { arrangeGroups } from '../nearby/arrange-groups.js';
export { distanceWords } from '../nearby/arrange-nearby.js';
export { loadMap } from '../nearby/load-map.js';
export { renderDirections } from '../nearby/render-directions.js';
export { renderMapSection } from '../nearby/render-map-section.js';
export { renderPlaceField } from '../nearby/render-place-field.js';
export { showCard } from '../nearby/show-card.js';
export { attachLater } from './attach-later.js';
export { renderStepPicture } from './overdose-pictures.js';
export { renderStepSources } from './overdose-sources.js';
export { renderAdvice, renderFilterNotes } from './render-advice.js';
export { renderKeep } from './render-keep.js';
export { renderLanguages } from './render-languages.js';
export { renderMore } from './render-more.js';
export { renderToList } from './to-list.js';
