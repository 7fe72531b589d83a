import { ATTRIBUTES, copyAttributes } from './attributes.js';
import { loadFinder } from './load-finder.js';

/** `<div data-helpline-finder data-region="US-OR">`, with plain links inside. */
export const PLACES = '[data-helpline-finder]:not(helpline-finder)';

/**
 * Puts a finder into each such place, now and later, with what stood there as the finder's own links. Nothing is
 * touched before the finder has loaded. Two copies of this do not double it: the second finds the first one's.
 */
export function upgradePlaces(script: string): void {
  const look = async (): Promise<void> => {
    if (!document.querySelector(PLACES) || !(await loadFinder(script))) return;
    for (const place of document.querySelectorAll(PLACES)) upgrade(place);
  };
  try {
    new MutationObserver(() => void look()).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-helpline-finder', ...ATTRIBUTES.map((name) => `data-${name}`)],
    });
  } catch {
    // Missing, or broken by the page: then at least what the page itself is made of.
    addEventListener('load', () => void look());
  }
  // What failed for want of a network is asked for once more.
  addEventListener('online', () => void look());
  void look();
}

function upgrade(place: Element): void {
  const there = place.querySelector(':scope > helpline-finder');
  const finder = there ?? document.createElement('helpline-finder');
  copyAttributes(place, finder);
  // A script that stands with the links has run; it is none of them. What a morph wrote anew takes the place of the old.
  const own = [...place.childNodes].filter(
    (node) => node !== there && node.nodeValue !== '' && !/^(script|style)$/i.test(node.nodeName),
  );
  if (there && !own.some((node) => node.textContent?.trim())) return;
  for (const old of there?.querySelectorAll(':scope > :not([slot])') ?? []) old.remove();
  finder.append(...own);
  // The finder takes a tag that nothing follows for one that may never have been closed, and that is the place's to be here.
  if (!there) place.append(finder, ...(place.nextSibling ? [''] : []));
}
