import { html, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.js';

/**
 * What stays when the finder cannot draw itself: 911, 988 and the host's own links.
 * On the finder's own ground and large enough for a thumb: its sheet is there even when drawing fails.
 */
export function renderFallback({ emergency }: Strings): TemplateResult {
  return html`<ul class="finder">
      <li><a class="button" href="tel:911">${emergency.call911}</a></li>
      <li><a class="button" href="tel:988">${emergency.call988}</a></li>
      <li><a class="button" href="sms:988">${emergency.text988}</a></li>
    </ul>
    <slot></slot>`;
}
