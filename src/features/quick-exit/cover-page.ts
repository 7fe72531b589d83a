/**
 * Puts the cover over the page: as a modal dialog, since nothing of the page can stand above that or be reached behind it.
 * Firefox before 98 has no dialogs: there it lies over the page like anything else.
 */
export function coverPage(cover: HTMLDialogElement): void {
  try {
    cover.showModal();
  } catch {
    // Also where it is open already: then this changes nothing.
    cover.setAttribute('open', '');
  }
}

export function uncoverPage(cover: HTMLDialogElement | null | undefined): void {
  cover?.close?.();
  cover?.removeAttribute('open');
}
