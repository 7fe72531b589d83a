/** Paper: a list, wallet cards and a poster. One lazy chunk, asked for by the tap on what to print. */
import { render, type TemplateResult } from 'lit';
import { laterStrings } from '../../strings/later-strings.js';
import type { PrintWords } from '../../strings/print-words.js';
import { printStyles } from './print.styles.js';
import type { PrintOrder } from './print-order.js';
import { renderCards } from './render-cards.js';
import { renderList } from './render-list.js';
import { renderPoster } from './render-poster.js';

const wordsOf = ({ strings }: PrintOrder): PrintWords => laterStrings(strings).print;

const RENDERERS = { list: renderList, cards: renderCards, poster: renderPoster };

/** What a sheet holds. */
export function renderSheet(order: PrintOrder): TemplateResult {
  return RENDERERS[order.sheet](order, wordsOf(order));
}

/** Writes a sheet into an empty document: no inline style and no script, so that the strictest policy lets it be. */
export function writeSheet(target: Document, order: PrintOrder): void {
  const view = target.defaultView as (Window & typeof globalThis) | null;
  if (!view) throw new Error('The document to print has no window: is its frame on the page?');
  addStyles(target, view, printStyles(order.sheet, order.paper));
  target.documentElement.lang = order.strings.language;
  target.title = wordsOf(order).title;
  render(renderSheet(order), target.body, { creationScope: target });
}

function addStyles(target: Document, view: typeof globalThis, styles: string): void {
  try {
    // A sheet can be adopted only by the document it was made for.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    target.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers before 2023 have no sheets made by script.
    const element = target.createElement('style');
    element.textContent = styles;
    target.head.append(element);
  }
}

/** Drawn, as some browsers print nothing of a frame that is not; out of sight and reach. */
const UNSEEN = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  border: '0',
  opacity: '0',
  pointerEvents: 'none',
};

const frames = new WeakMap<Node, HTMLIFrameElement>();

/**
 * Prints a sheet from a frame of its own beside the finder: `window.print()` alone would print the whole page.
 * The frame stays until the next sheet, as some browsers print after the call has returned.
 */
export async function printSheet(home: Node, order: PrintOrder): Promise<void> {
  frames.get(home)?.remove();
  const frame = document.createElement('iframe');
  Object.assign(frame.style, UNSEEN);
  frame.title = wordsOf(order).title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  home.appendChild(frame);
  frames.set(home, frame);
  // Firefox puts its own empty page in place a moment after the frame has come.
  await new Promise((resolve) => setTimeout(resolve));
  const view = frame.contentWindow;
  if (!view || !frame.contentDocument) throw new Error('The frame to print did not open.');
  writeSheet(frame.contentDocument, order);
  view.focus();
  view.print();
}
