/** Moves the keyboard, and with it a screen reader, to something that takes no input, such as a heading. */
export function focusOn(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus(options);
}
