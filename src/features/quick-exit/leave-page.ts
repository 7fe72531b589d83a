import { HelplineExitEvent } from '../../finder/exit-event.js';
import { letGo } from './let-go.js';
import { ownWindows, reachOf } from './windows.js';

/** Longer than the start of a page takes, unless the network is slow. */
const PATIENCE_MS = 3000;

/** What leaving does to the window; a test puts its own in place. */
export interface WayOut {
  readonly go: (address: string) => void;
  readonly patienceMs: number;
}

export const WAY_OUT: WayOut = {
  go: (address) => {
    if (reachOf() === 'frame') throw new Error('The frame may not.');
    for (const window of ownWindows()) letGo(window);
    // The page around a frame, too: a frame that left alone would leave the page about help behind.
    (top ?? window).location.replace(address);
  },
  patienceMs: PATIENCE_MS,
};

/**
 * Covers the page at once and puts another in its place: nothing new opens, and Back does not come here again.
 * The cover is a modal dialog, as nothing of the page can stand above it or be reached behind it.
 * Calls `onStay` where the page is not left: at once if the browser refuses, else when it is still there.
 */
export function leavePage(
  host: HTMLElement,
  cover: HTMLDialogElement,
  address: string,
  onStay: () => void,
  { go, patienceMs } = WAY_OUT,
): void {
  if (!cover.open) cover.showModal();
  if (!host.dispatchEvent(new HelplineExitEvent())) {
    cover.close();
    return;
  }
  try {
    go(address);
    setTimeout(() => cover.open && onStay(), patienceMs);
  } catch {
    onStay();
  }
}
