import { bare } from './bare.js';
import { watchChanges } from './watch-changes.js';

const watched = new WeakSet<Node>();
/** What a translator put behind the first piece of a text that it cut. */
const pieces = new WeakSet<Node>();
/** Whole texts that were taken away: they may be put back. */
const own = new WeakSet<Node>();

/**
 * Keeps what Lit draws true on a page that is translated. Browsers and extensions put an element, often `<font>`, in place
 * of a text. Lit looks for its text where it left it, and sets `data` on whatever stands there: on a text that changes
 * the words, on an element it would change nothing, and the old words would stay. So an element that stands where a
 * text was gives way to the new words when it gets them. Others put a translation beside the
 * text: that goes when the words that it is of are other ones. And some cut a text in pieces: all but the first go with the first.
 */
export function surviveTranslation(root: ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  // What a translator did before this began: its elements cannot be told from ours, and ours are never given words.
  for (const element of root.querySelectorAll('*')) giveWay(element);
  // Translations beside a text that stays, each with the words that it is of.
  const beside = new Map<Node, string>();
  const look = (records: readonly MutationRecord[]): void => {
    // Only where a text was taken away can something stand in its place.
    const isReplaced = records.some(({ removedNodes }) => [...removedNodes].some(isText));
    for (const { addedNodes, removedNodes } of records) {
      const texts = [...removedNodes].filter(isText);
      for (const text of texts) if (!pieces.has(text)) own.add(text);
      const isOfPiece = texts.some((text) => pieces.has(text));
      for (const node of addedNodes) {
        // Lit adds a whole template at once, and a text of its own behind one of its comments.
        const isRest = isText(node) ? addedNodes.length === 1 && !own.has(node) : holdsPiece(node);
        const isOfSeveral = texts.length > 0 && node !== addedNodes[0];
        if (isReplaced) giveWay(node);
        if (!isAtMark(node) && (isRest || isOfPiece || isOfSeveral)) cutOff(node);
        if (!isReplaced && node.nodeName === 'FONT') beside.set(node, wordsOf(node.parentNode));
      }
    }
    for (const [font, words] of beside)
      if (wordsOf(font.parentNode) !== words) {
        beside.delete(font);
        font.parentNode?.removeChild(font);
      }
  };
  watchChanges(root, { childList: true, subtree: true, characterData: true }, look);
}

/** One for all elements: V8 keeps the first accessor of each kind of object for good, and with it what that holds. */
const DATA = bare<PropertyDescriptor & ThisType<HTMLElement | Text>>({
  configurable: true,
  get() {
    return this.textContent;
  },
  set(words: string) {
    while (this.nextSibling && pieces.has(this.nextSibling)) this.nextSibling.remove();
    this.replaceWith(words);
  },
});

// Numbers: a page may have a variable of the name Node.
const isText = (node: Node): boolean => node.nodeType === 3;

const holdsPiece = (node: Node): boolean => [...node.childNodes].some((child) => pieces.has(child));

/** What Lit drew in an element, without what is translated beside it. */
function wordsOf(node: Node | null): string {
  if (!node || node.nodeName === 'FONT') return '';
  return node.nodeValue ?? [...node.childNodes].map(wordsOf).join('');
}

/** Lit marks the place of each text with a comment before it. */
const isAtMark = (node: Node): boolean => node.previousSibling?.nodeType === 8;

/** Lit goes on setting the words of the text that this stands behind: from now on it goes when they come. */
function cutOff(node: Node): void {
  pieces.add(node);
  let first = node.previousSibling;
  while (first && pieces.has(first)) first = first.previousSibling;
  if (first && isText(first) && isAtMark(first)) Object.defineProperty(first, 'data', DATA);
}

function giveWay(node: Node): void {
  if (!(node instanceof HTMLElement) || !isAtMark(node)) return;
  const own = Object.getOwnPropertyDescriptor(node, 'data');
  // Not whether it has a value: a page may have given one to every object.
  if (own && own.get !== DATA.get && own.value !== undefined) {
    node.replaceWith(own.value);
    return;
  }
  // Watched already, or of a kind that has data itself, such as <object>, and stands for no text.
  if (own || 'data' in node) return;
  Object.defineProperty(node, 'data', DATA);
}
