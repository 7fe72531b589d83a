import { HelplineExitEvent } from '../../finder/exit-event.js';

/**
 * Covers the page at once and puts another in its place: nothing new opens, and Back does not come here again.
 * The cover is a modal dialog, as nothing of the page can stand above it or be reached behind it.
 */
export function leavePage(
  host: HTMLElement,
  cover: HTMLDialogElement,
  address: string,
  replace = (href: string): void => location.replace(href),
): void {
  if (!cover.open) cover.showModal();
  if (host.dispatchEvent(new HelplineExitEvent())) replace(address);
  else cover.close();
}
