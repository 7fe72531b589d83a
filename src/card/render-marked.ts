import { html, type TemplateResult } from 'lit';
import { highlight } from '../search/engine/highlight.js';

/** A text with the words that the question met marked: `mark` is announced by none and seen by all. */
export function renderMarked(text: string, matched: readonly string[]): TemplateResult {
  return html`${highlight(text, matched).map((piece) =>
    piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
  )}`;
}
