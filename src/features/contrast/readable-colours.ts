import { importAgain } from '../../base/import-again.js';
import type { Feature, Finder } from '../../finder/feature.js';
import { tokenStyles } from '../../ui/tokens.styles.js';

const loadGuard = () => import('./contrast-guard.js');

/** Longer than between two letters: asked for a style, the engine works out all of them, in the middle of a keystroke. */
const QUIET_MS = 400;

/** Loads what keeps words readable where there is something to keep: the page's own colours, or a wish for more contrast. */
export const readableColours: Feature = ({ addController, element }) => {
  const wish = globalThis.matchMedia?.('(prefers-contrast: more)');
  let isAsked = false;
  let isSeen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    isSeen = true;
    if (isAsked || (!wish?.matches && !isColored(element))) return;
    isAsked = true;
    importAgain(loadGuard).then(
      ({ ContrastGuard }) => {
        addController(new ContrastGuard(element));
        element.requestUpdate();
      },
      () => {
        // The next change asks again.
        isAsked = false;
      },
    );
  };
  addController({
    hostConnected: () => wish?.addEventListener?.('change', look),
    hostDisconnected() {
      wish?.removeEventListener?.('change', look);
      clearTimeout(timer);
    },
    hostUpdated() {
      if (isAsked) return;
      if (!isSeen) look();
      clearTimeout(timer);
      timer = setTimeout(look, QUIET_MS);
    },
  });
  return {};
};

/** The colors that a host may set. */
const NAMES = tokenStyles.cssText.match(/--helpline-(?!radius)[\w-]+/g) ?? [];

function isColored(element: Finder['element']): boolean {
  const style = getComputedStyle(element);
  return NAMES.some((name) => style.getPropertyValue(name));
}
