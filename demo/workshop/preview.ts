import { attributesOf, type Choices, coloursOf } from './choices.js';

interface Finder extends HTMLElement {
  records?: unknown;
}

/** What is in the frames already: the same choices draw nothing anew, so that a person's place in a frame stays. */
const drawn = new WeakMap<Document, string>();

/** Puts the real finder into a frame, as the copied snippet would. */
export function showFinder(
  frame: HTMLIFrameElement,
  choices: Choices,
  records: string,
  language: string,
): void {
  const page = frame.contentDocument;
  if (!page?.body || page.readyState === 'loading' || !page.querySelector('script')) return;
  // The file of records is not on the site yet: the page is given what is in it.
  const attributes = attributesOf(choices).filter(([name]) => name !== 'src');
  const colours = coloursOf(choices);
  const key = JSON.stringify([attributes, colours, records, language]);
  if (drawn.get(page) === key) return;
  drawn.set(page, key);
  page.documentElement.lang = language;
  const finder = page.createElement('helpline-finder') as Finder;
  for (const [name, value] of attributes) finder.setAttribute(name, value);
  for (const [property, value] of colours) finder.style.setProperty(property, value);
  const [call911, call988] = ['911', '988'].map((number) => {
    const link = page.createElement('a');
    link.href = `tel:${number}`;
    link.textContent = `Call ${number}`;
    return link;
  });
  finder.append(call911 as Node, ' ', call988 as Node);
  page.body.replaceChildren(finder);
  // Objects of the frame's own, as a page's would be.
  if (records)
    finder.records = (frame.contentWindow as unknown as typeof globalThis).JSON.parse(records);
}

/** Whether the finder in a frame knows an attribute: what it does not know is not offered. */
export function knowsAttribute(frame: HTMLIFrameElement | null, name: string): boolean {
  const view = frame?.contentWindow as unknown as typeof globalThis | null | undefined;
  const element = view?.customElements.get('helpline-finder') as
    | { readonly observedAttributes?: readonly string[] }
    | undefined;
  return element?.observedAttributes?.includes(name) ?? false;
}
