/** Hears what a screen reader is told. */
import { html, LitElement } from 'lit';
import { Announcer } from '../../src/finder/announcer.js';
import { mount, waitFor } from './mount.js';
import { listElements, type Root } from './shadow.js';

/** The live regions in which finders speak on a page: at the end of its body. */
export function spokenOn(page: Document = document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('body > [role=status]')];
}

/** What is said on a page right now. */
export const said = (page: Document = document): string =>
  spokenOn(page)
    .map(({ textContent }) => textContent)
    .join('');

/** Everything that the live regions of the page and under these roots say from now on, those included that come later. */
export function listen(...roots: readonly Root[]): readonly string[] {
  const said: string[] = [];
  const trees = roots.flatMap((root) => [
    root,
    ...listElements(root).flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]);
  new MutationObserver((records) => {
    const targets = new Set(records.map(({ target }) => target));
    for (const region of spokenOn())
      if (targets.has(region) && region.textContent) said.push(region.textContent);
  }).observe(document.body, { childList: true, subtree: true });
  for (const tree of trees) {
    new MutationObserver((records) => {
      const regions = records.map(({ target }) => regionOf(target));
      for (const region of new Set(regions)) if (region?.textContent) said.push(region.textContent);
    }).observe(tree, { childList: true, characterData: true, subtree: true });
  }
  return said;
}

const regionOf = (node: Node): Element | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest('[role=status]');

/** Nothing but an announcer, which waits for a shorter silence than a finder's. */
export class AnnouncingElement extends LitElement {
  quietMs = 600;
  announcer: Announcer | undefined;

  override connectedCallback(): void {
    this.announcer ??= new Announcer(this, this.quietMs);
    super.connectedCallback();
  }
}
customElements.define('test-announcing', AnnouncingElement);

export function mountAnnouncing(quietMs: number): Promise<AnnouncingElement> {
  return mount(html`<test-announcing .quietMs=${quietMs}></test-announcing>`);
}

/** In what is modal an announcer speaks in there, and not where the others do. */
function mountApart(quietMs: number): Promise<HTMLElement> {
  return mount(
    html`<div aria-modal="true"><test-announcing .quietMs=${quietMs}></test-announcing></div>`,
  );
}

/**
 * Waits until whatever an announcer has been given by now has been said, or never will be: another one with the same
 * patience, given its words later, has spoken.
 */
export async function outlastAnnouncers(quietMs = 600): Promise<void> {
  const apart = await mountApart(quietMs);
  (apart.firstElementChild as AnnouncingElement).announcer?.sayCount('later', 'later', true);
  await waitFor(() => apart.textContent?.includes('later'), 'an announcement that began later');
  apart.remove();
}
