/** What a person can do without for a moment: one chunk, asked for as soon as the numbers are on the page. */
export { nationalDetails } from '../generated/national-details.js';
export { renderMore } from './render-more.js';
