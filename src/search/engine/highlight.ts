import { foldText } from '../../base/fold-text.js';
import { foldWord } from './fold-words.js';

/** A piece of a text; `marked` pieces are words that the question met. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text into pieces to show with and without `<mark>`. Joined, they are the text. */
export function highlight(text: string, matched: readonly string[]): Piece[] {
  const words = new Set(matched);
  const pieces: Piece[] = [];
  // Splitting with a group keeps the words and what is between them.
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (!piece) continue;
    const marked = words.has(foldWord(foldText(piece)));
    const last = pieces[pieces.length - 1];
    if (last && last.marked === marked && !marked)
      pieces[pieces.length - 1] = { text: last.text + piece, marked };
    else pieces.push({ text: piece, marked });
  }
  return pieces;
}
