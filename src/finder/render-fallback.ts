import { html, type TemplateResult } from 'lit';
import { CALL_911, CALL_988, TEXT_988 } from '../contact/emergency-links.js';
import type { Strings } from '../strings/strings.js';

/**
 * What stays when the finder cannot draw itself: 911, 988 and the host's own links.
 * On the finder's own ground and large enough for a thumb: its sheet is there even when drawing fails.
 */
export function renderFallback({ emergency }: Strings): TemplateResult {
  return html`<ul class="finder">
      <li><a class="button" href=${CALL_911}>${emergency.call911}</a></li>
      <li><a class="button" href=${CALL_988}>${emergency.call988}</a></li>
      <li><a class="button" href=${TEXT_988}>${emergency.text988}</a></li>
    </ul>
    <slot></slot>`;
}
