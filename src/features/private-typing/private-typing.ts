import type { Feature } from '../../finder/feature.js';

/** Events that leave a shadow root and carry letters, or what is on the clipboard. */
const CARRIERS = [
  'beforeinput',
  'input',
  // Older than `beforeinput`; Chromium and WebKit still send it.
  'textInput',
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
] as const;

/**
 * What a person types is no business of the page: the events that carry it end at the finder. A page that listens
 * in the capture phase still gets them first. Keys that write nothing (Escape, Tab) and shortcuts go on to the page.
 */
export const privateTyping: Feature = ({ element }) => {
  for (const name of CARRIERS) element.renderRoot.addEventListener(name, end);
  return {};
};

function end(event: Event): void {
  // Not by its class: a page may have a variable of that name.
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  const writes = key === undefined || (key.length === 1 && !ctrlKey && !metaKey);
  if (writes) event.stopPropagation();
}
