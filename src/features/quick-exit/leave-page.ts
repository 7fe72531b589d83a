import { withOwnMembers } from '../../base/with-own-members.js';
import { HelplineExitEvent } from '../../finder/exit-event.js';
import { coverPage, uncoverPage } from './cover-page.js';
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
    // The page around a frame, too: a frame that left alone would leave the page about help behind.
    const page = top ?? window;
    // The innermost first, as a page that is emptied loses its frames.
    for (const own of [...ownWindows()].reverse()) letGo(own);
    if (top) page.location.replace(address);
    else leaveFromOutside(page, address);
  },
  patienceMs: PATIENCE_MS,
};

/** A frame whose page was emptied is no more, and a browser does not let it navigate: the page does it itself. */
function leaveFromOutside(page: Window, address: string): void {
  const { navigation } = page as Window & { navigation?: Navigation };
  // A page may have a variable of that name.
  if (navigation?.navigate) {
    navigation.navigate(address, { history: 'replace' });
    return;
  }
  const link = withOwnMembers(page.document).createElement('a');
  link.href = address;
  link.click();
}

/**
 * Covers the page at once and puts another in its place: nothing new opens, and Back does not come here again.
 * Calls `onStay` where the page is not left: at once if the browser refuses, else when it is still there.
 */
export function leavePage(
  host: HTMLElement,
  cover: HTMLDialogElement,
  address: string,
  onStay: () => void,
  { go, patienceMs } = WAY_OUT,
): void {
  coverPage(cover);
  if (!host.dispatchEvent(new HelplineExitEvent())) {
    uncoverPage(cover);
    return;
  }
  try {
    go(address);
    setTimeout(() => cover.hasAttribute('open') && onStay(), patienceMs);
  } catch {
    onStay();
  }
}
