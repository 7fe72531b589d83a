/**
 * One classic script tag, for pages that cannot hold a custom tag: puts the finder where the script stands.
 *
 *     <script src="https://example.org/helpline-finder/embed.js" data-region="US-OR"></script>
 *
 * Those of its `data-` attributes that README lists become attributes of the finder. Inside or beside a
 * `<div data-helpline-finder>` it makes a finder of that. `import.meta` does not exist here, so the address of the module
 * beside it is from the tag itself.
 */
import { ATTRIBUTES, copyAttributes, isToldBy } from './attributes.js';
import { loadFinder } from './load-finder.js';
import { ownScript } from './own-script.js';
import { plainLinks } from './plain-links.js';
import { PLACES, upgradePlaces } from './upgrade-places.js';

const script = ownScript('embed.js');

/** A finder with 911 and 988 in it, which show until it is ready. */
function makeFinder(tag: HTMLElement): Element {
  const finder = document.createElement('helpline-finder');
  copyAttributes(tag, finder);
  const language = finder.getAttribute('lang') ?? tag.closest('[lang]')?.getAttribute('lang');
  finder.append(plainLinks(language ?? document.documentElement.lang));
  return finder;
}

const saysSame = (one: Element, other: Element): boolean =>
  ATTRIBUTES.every((name) => one.getAttribute(name) === other.getAttribute(name));

/** The end of the page, from the head: once for tags that say the same. */
function placeAtEnd(tag: HTMLElement): void {
  if (!isToldBy(tag) && document.querySelector(PLACES)) return;
  const finder = makeFinder(tag);
  if ([...document.querySelectorAll('body > helpline-finder')].some((one) => saysSame(one, finder)))
    return;
  console.warn(
    '<helpline-finder> embed.js is in the head, so the finder is added at the end of the page. Put the script tag where you want the finder.',
  );
  document.body.append(finder);
}

function place(tag: HTMLElement): void {
  if (!tag.closest('head')) {
    if (tag.closest(PLACES) || (!isToldBy(tag) && document.querySelector(PLACES))) return;
    const finder = makeFinder(tag);
    const { nextElementSibling: next } = tag;
    // Turbo keeps a page with the finder in it, and runs the tag again when the page is back.
    if (next?.localName !== finder.localName || !saysSame(next, finder)) tag.after(finder);
  } else if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => placeAtEnd(tag));
  else placeAtEnd(tag);
}

if (script) {
  place(script);
  upgradePlaces(script.src);
  void loadFinder(script.src);
} else {
  console.warn(
    '<helpline-finder> embed.js must be loaded with a plain <script src>, not joined with others and not inline.',
  );
  // Never an empty place: what can be shown without the module is shown.
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) place(currentScript);
}
