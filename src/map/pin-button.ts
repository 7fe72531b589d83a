/** What a pin shows and what is said of it. */
import { html, nothing, render } from 'lit';
import { ask } from '../base/intl.js';
import type { MapWords } from '../strings/map-words.js';
import type { Spot } from './group-places.js';
import { pinShape } from './pin-shape.js';

/** Draws a pin, or a group's count, into its button. `isOnePoint`: no zoom takes the group apart. */
export function drawPin(
  button: HTMLButtonElement,
  { place, count }: Spot,
  words: MapWords,
  { isCurrent, isOnePoint }: { readonly isCurrent: boolean; readonly isOnePoint: boolean },
): void {
  button.className = `pin ${place ? `pin-${place.kind}` : 'group'}${isCurrent ? ' current' : ''}`;
  const group = isOnePoint ? words.groupHere(count) : words.group(count);
  button.setAttribute(
    'aria-label',
    place ? words.pin(place.name, words.kinds[place.kind], place.town) : group,
  );
  if (isCurrent) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  render(
    html`${pinShape(place?.kind)}${place ? nothing : html`<span>${countWords(count, words)}</span>`}`,
    button,
  );
}

function countWords(count: number, { language }: MapWords): string {
  return ask('NumberFormat', language, (format) => format.format(count), String(count));
}
