import { CALL_911, CALL_988, TEXT_988 } from '../contact/emergency-links.js';
import type { Strings } from '../strings/strings.js';

/**
 * What stays when the finder cannot draw itself: 911, 988 and the host's own links.
 * On the finder's own ground and large enough for a thumb: its sheet is there even when drawing fails.
 * Made by hand, since a page's Trusted Types may refuse every template.
 */
export function renderFallback({ emergency }: Strings): Node {
  const fallback = document.createDocumentFragment();
  const finder = document.createElement('div');
  finder.className = 'finder';
  for (const [text, href] of [
    [emergency.call911, CALL_911],
    [emergency.call988, CALL_988],
    [emergency.text988, TEXT_988],
  ] as const) {
    const link = Object.assign(document.createElement('a'), { href, textContent: text });
    link.className = 'button';
    finder.append(link);
  }
  fallback.append(finder, document.createElement('slot'));
  return fallback;
}
