import { supportsAdoptingStyleSheets } from 'lit';

/** One style sheet for several trees. Where a browser has no sheets made by script, an element in each, as Lit has it. */
export class OwnSheet {
  readonly #sheet = supportsAdoptingStyleSheets ? new CSSStyleSheet() : undefined;
  readonly #elements = new Map<ShadowRoot, HTMLStyleElement>();
  #text = '';

  write(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#sheet?.replaceSync(text);
    for (const element of this.#elements.values()) element.textContent = text;
  }

  /** Once for each tree, however often it is asked, and not while it says nothing: each sheet has a tree worked out anew. */
  adoptInto(tree: ShadowRoot): void {
    if (!this.#text) return;
    if (!this.#sheet || this.#elements.has(tree)) this.#addElement(tree);
    else if (!tree.adoptedStyleSheets.includes(this.#sheet)) {
      try {
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.#sheet];
      } catch {
        // Made for another page than the one that the finder is on.
        this.#addElement(tree);
      }
    }
  }

  #addElement(tree: ShadowRoot): void {
    if (this.#elements.has(tree)) return;
    const element = document.createElement('style');
    element.textContent = this.#text;
    this.#elements.set(tree, element);
    tree.append(element);
  }
}
