/** The lazy half of search: Fuse, the index and the core vocabulary, in one chunk that comes when the page is idle. */
export { coreVocabulary } from '../generated/vocabulary.core.js';
export { findRetired } from '../search/find-retired.js';
export { keepIndex } from './keep-index.js';
export { renderMarked } from './render-marked.js';
