import { importAgain } from '../../base/import-again.js';
import { NativeEvent } from '../../base/native-event.js';
import { warnOnce } from '../../base/warn-once.js';
import type { Feature } from '../../finder/feature.js';

/**
 * Tells the host what of the page the tag may have taken in: what the finder shows of it, and what it hides where nothing follows
 * the tag, so that it may never have been closed.
 */
export const insideTag: Feature = ({ element }) => {
  const root = element.renderRoot;
  root.addEventListener('slotchange', (event) => {
    // What stays where nothing can be drawn shows all that is inside, and has said why.
    if (root.querySelector('slot[name]')) void tellInside(event);
  });
  // What follows the tag is known when the page is whole, and a finder may be drawn before that.
  const askAgain = (): void => {
    root
      .querySelector('slot:not([name])')
      ?.dispatchEvent(new NativeEvent('slotchange', { bubbles: true }));
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', askAgain, { once: true });
  else askAgain();
  return {};
};

const loadUntold = () => import('./untold-words.js');

async function tellInside({ target }: Event): Promise<void> {
  const slot = target as HTMLSlotElement;
  const nodes = slot.assignedNodes() as Element[];
  const finder = nodes[0]?.parentElement;
  if (slot.name || !finder || document.readyState === 'loading') return;
  if (!slot.hidden) warnOnce('shows what is inside. Is the tag closed?');
  else if (!finder.nextSibling) {
    try {
      const { untoldWords } = await importAgain(loadUntold);
      const words = untoldWords(nodes.map((node) => node.outerHTML ?? node.textContent).join(''));
      if (words) warnOnce(`hides "${words.slice(0, 60)}". Is the tag closed?`);
    } catch {
      // A person loses nothing.
    }
  }
}
