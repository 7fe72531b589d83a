import { html, type ReactiveController, svg, type TemplateResult } from 'lit';
import type { Feature } from '../../finder/feature.js';
import { laterStrings } from '../../strings/later-strings.js';
import type { Strings } from '../../strings/strings.js';
import { focusOn } from '../../ui/focus-on.js';
import { icon } from '../../ui/icons.js';
import { jumpToResultsStyles } from './jump-to-results.styles.js';

type Host = HTMLElement & { readonly renderRoot: ParentNode };

export const jumpToResults: Feature = ({ addController, element }) => {
  addController(new ListWatch(element));
  return {
    styles: [jumpToResultsStyles],
    draws: { foot: (countText, { pack }) => renderToList(countText, pack.strings) },
  };
};

/**
 * Stays at the foot of the window while the list is further below: on a phone, whoever taps a need sees there at once
 * how many answers it has, and one tap leads to them.
 */
function renderToList(countText: string, strings: Strings): TemplateResult {
  return html`<div class="to-list">
    <button class="button more-button" type="button" @click=${goToList}>
      ${icon(ARROW)}
      <span>${countText}<span class="hidden">, ${laterStrings(strings).nearby.toList}</span></span>
    </button>
  </div>`;
}

const ARROW = svg`<path d="M12 4v15M6 13l6 6 6-6"/>`;

function goToList({ currentTarget }: Event): void {
  const count = countIn((currentTarget as Element).getRootNode() as ShadowRoot);
  focusOn(count);
  count?.scrollIntoView();
}

function countIn(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>('.count');
}

/** Shows the way to the list only while the list is below the window, and keeps what is in hand clear of it. */
class ListWatch implements ReactiveController {
  readonly #host: Host;
  // Without it nobody knows where the list is, and the bar stays away.
  readonly #observer =
    globalThis.IntersectionObserver &&
    new IntersectionObserver(
      (entries) => {
        const isBelow = !entries[entries.length - 1]?.isIntersecting;
        this.#host.renderRoot.querySelector('.to-list')?.toggleAttribute('data-below', isBelow);
      },
      // All that is above counts as seen: a leap from above to below the window would change nothing otherwise.
      { rootMargin: '1000000px 0px 0px' },
    );
  #watched: HTMLElement | null = null;
  #asked: Element | null = null;

  constructor(host: Host) {
    this.#host = host;
    // Browsers count a field covered by the bar as visible and do not scroll to it, so we do.
    host.renderRoot.addEventListener('focusin', ({ target }) => this.#clear(target as Element));
    // Nothing stands over the steps of first aid, or over filters. A listener, as WebKit does not look again at `:has(.steps[open])`.
    host.renderRoot.addEventListener('toggle', () => this.#giveWay(), true);
  }

  #giveWay(): void {
    const { renderRoot } = this.#host;
    const isReading = !!renderRoot.querySelector('.steps[open], .filters:not([hidden])');
    renderRoot.querySelector('.to-list')?.toggleAttribute('data-steps', isReading);
  }

  hostUpdated(): void {
    this.#giveWay();
    const asked = this.#host.renderRoot.querySelector('.typed-place');
    if (asked !== this.#asked && asked) this.#clear(asked);
    this.#asked = asked;
    const count = countIn(this.#host.renderRoot);
    if (count === this.#watched) return;
    this.hostDisconnected();
    this.#watched = count;
    if (count) this.#observer?.observe(count);
  }

  /** Moves what has the keyboard out from under the bar and quick exit, if they are there: `scroll-margin` says how far. */
  #clear(element: Element): void {
    const { renderRoot } = this.#host;
    const isNearBar = element.closest('.controls') && renderRoot.querySelector('[data-below]');
    const isNearExit = !element.closest('.exit') && renderRoot.querySelector('.exit');
    if (isNearBar || isNearExit) element.scrollIntoView({ block: 'nearest' });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }
}
