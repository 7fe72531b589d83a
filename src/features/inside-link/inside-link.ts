import type { Feature } from '../../finder/feature.js';

/** What a click does something to by itself. */
const OWN = 'a,label,summary,[type=checkbox],[type=radio],[type=submit]';

/**
 * A link or a button around the finder, most often one that was never closed, takes every click in it for its own: whoever taps a
 * need or the search field leaves the page. What a click does by itself, such as calling a number, stays.
 */
export const insideLink: Feature = ({ element }) => {
  element.renderRoot.addEventListener('click', (event) => {
    const [target] = event.composedPath() as Element[];
    if (element.closest('a[href],button') && !target?.closest?.(OWN)) event.preventDefault();
  });
  return {};
};
