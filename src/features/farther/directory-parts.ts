import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { watchSight } from '../../base/watch-sight.js';
import type { CardContext } from '../../card/card-context.js';
import { directoryOf, type LiveDirectory } from '../../directory/live-directory.js';
import { placeName } from '../../finder/arrange-answer.js';
import type { FeatureParts, Finder } from '../../finder/feature.js';
import type { Arranged, FinderState } from '../../finder/finder-state.js';
import type { Listing } from '../../schema/listing.js';
import { laterStrings } from '../../strings/later-strings.js';
import { KeptFocus } from './kept-focus.js';

/** What a directory draws and says. */
export function directoryParts(finder: Finder): FeatureParts {
  const { element, actions } = finder;
  const live = () => directoryOf(element);
  const whole = new Map<string, string>();
  const isUnfolded = (group: string): boolean =>
    finder.state()?.chosen.expanded.has(group) ?? false;
  finder.addController(new ScrollWatch(element, isUnfolded, live));
  const focus = new KeptFocus(element, () => live()?.isLoading === true);
  finder.addController(focus);

  /** Nothing is counted as all as long as it is not. */
  const arrange = (arranged: Arranged, state: FinderState): Arranged => {
    const directory = live();
    if (!directory || directory.isComplete) return arranged;
    const { directory: words } = laterStrings(state.pack.strings);
    const { results } = state.pack.strings;
    const near = state.near?.point && state.near.name;
    return {
      ...arranged,
      counted: (count) => {
        if (count === 0 && directory.isLoading) return [words.looking, words.looking];
        // What did not load may hold it.
        if (count === 0 && directory.hasFailed) return [words.failed, words.failed];
        const some = results.said(count);
        const said = count > 0 ? words.atLeast(some) : some;
        const text = near ? words.nearPlace(said, near) : words.inPlace(said, placeName(state));
        return [text, said];
      },
    };
  };

  const belowList = (_: Arranged, context: CardContext): TemplateResult | typeof nothing => {
    const directory = live();
    const { directory: words } = laterStrings(context.strings);
    if (!directory) return nothing;
    const again = (): void => {
      focus.press();
      directory.retry?.();
    };
    const more = (): void => {
      focus.press();
      directory.more?.();
    };
    const looking = html`<p class="status">${words.looking}</p>`;
    const failed = html`<div class="status failed">
      <p>${words.failed}</p>
      <button class="text-button" type="button" @click=${again}>${context.strings.results.retry}</button>
    </div>`;
    const farther = html`<button class="button more-button" type="button" @click=${more}>
      ${words.farther}
    </button>`;
    const status = directory.isLoading ? looking : directory.hasFailed ? failed : nothing;
    return html`${status} ${directory.hasMore ? farther : nothing}`;
  };

  const show = async (id: string): Promise<void> => {
    const text = await live()?.longText?.(id);
    if (text === undefined) return;
    whole.set(id, text);
    actions.sayNow(text);
    element.requestUpdate();
  };

  const facts = (listing: Listing, context: CardContext): TemplateResult | typeof nothing => {
    if (!('isCut' in listing)) return nothing;
    const text = whole.get(listing.id);
    if (text !== undefined) return html`<p lang=${listing.wordsLanguage ?? nothing}>${text}</p>`;
    const { directory: words } = laterStrings(context.strings);
    return html`<button class="text-button" type="button" @click=${() => void show(listing.id)}>
      ${words.whole}
    </button>`;
  };
  return { arrange, draws: { belowList, facts } };
}

/**
 * Asks for more when a person who unfolded the list comes near its end: once something else has loaded, if they came too early. A
 * short answer, which was never folded, is in sight at once: it would cost a file that nobody asked for.
 */
class ScrollWatch implements ReactiveController {
  readonly #element: Finder['element'];
  readonly #isUnfolded: (group: string) => boolean;
  readonly #live: () => LiveDirectory | undefined;
  #unwatch: (() => void) | undefined;
  #last: Element | undefined;
  /** Its end is in the window, and nothing has been asked for yet. */
  #isWaiting = false;

  constructor(
    element: Finder['element'],
    isUnfolded: (group: string) => boolean,
    live: () => LiveDirectory | undefined,
  ) {
    this.#element = element;
    this.#isUnfolded = isUnfolded;
    this.#live = live;
  }

  readonly #onSight: IntersectionObserverCallback = (entries) => {
    this.#isWaiting = entries.at(-1)?.isIntersecting ?? false;
    this.#ask();
  };

  #ask(): void {
    const directory = this.#live();
    if (!this.#isWaiting || directory?.isLoading) return;
    this.#isWaiting = false;
    directory?.more?.();
  }

  hostUpdated(): void {
    const root = this.#element.renderRoot as ShadowRoot;
    // Where there are lines and places, the places are the longer list, and further down.
    const list = [...root.querySelectorAll<HTMLElement>('.cards')]
      .filter((cards) =>
        cards.matches(
          '[data-group=local], [data-group=places], [data-group=near], [data-group=best]',
        ),
      )
      .at(-1);
    // "Show more" stands behind it while the list is folded.
    const isWhole =
      list &&
      this.#isUnfolded(list.dataset.group ?? '') &&
      !list.nextElementSibling?.matches('.more-button');
    const last = (isWhole && list.lastElementChild) || undefined;
    if (last === this.#last) {
      this.#ask();
      return;
    }
    this.#unwatch?.();
    this.#isWaiting = false;
    this.#last = last;
    if (last) this.#unwatch = watchSight([last], this.#onSight);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#isWaiting = false;
    this.#last = undefined;
  }
}
