/** Hears what a screen reader is told. */
import { html, LitElement } from 'lit';
import { Announcer } from '../../src/finder/announcer.js';
import { mount, waitFor } from './mount.js';
import { listElements, type Root } from './shadow.js';

/** Everything that the live regions under these roots say from now on, those included that come later. */
export function listen(...roots: readonly Root[]): readonly string[] {
  const said: string[] = [];
  const trees = roots.flatMap((root) => [
    root,
    ...listElements(root).flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]);
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
    this.announcer ??= new Announcer(this, { quietMs: this.quietMs });
    super.connectedCallback();
  }

  protected override render() {
    return html`<slot name="status"></slot>`;
  }
}
customElements.define('test-announcing', AnnouncingElement);

export function mountAnnouncing(quietMs: number): Promise<AnnouncingElement> {
  return mount(html`<test-announcing .quietMs=${quietMs}></test-announcing>`);
}

/**
 * Waits until whatever an announcer has been given by now has been said, or never will be: another one with the same
 * patience, given its words later, has spoken.
 */
export async function outlastAnnouncers(quietMs = 600): Promise<void> {
  const later = await mountAnnouncing(quietMs);
  later.announcer?.sayCount('later', 'later', true);
  await waitFor(() => later.textContent?.includes('later'), 'an announcement that began later');
  later.remove();
}
