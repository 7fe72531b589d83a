/** The lazy half of search: Fuse, the index and the core vocabulary, in one chunk that comes when the page is idle. */

export { coreVocabulary } from '../../generated/vocabulary.core.js';
export { findRetired } from './find-retired.js';
export { highlight } from './highlight.js';
export { IndexCache } from './index-cache.js';
