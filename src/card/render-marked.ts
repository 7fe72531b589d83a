import { html, type TemplateResult } from 'lit';

/** A piece of a text; `marked` pieces are words that the question met. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text with the words that the question met marked: `mark` is announced by none and seen by all. */
export function renderMarked(pieces: readonly Piece[]): TemplateResult {
  return html`${pieces.map(({ marked, text }) => (marked ? html`<mark>${text}</mark>` : text))}`;
}
