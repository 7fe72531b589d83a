/**
 * The browser's own Event. MooTools puts a class of its own under that name, from which no event can be made, and so may a page's
 * `var Event`; on a server there is no document, or no whole one.
 */
export const NativeEvent = (globalThis.document?.createEvent?.('Event').constructor ??
  globalThis.Event) as typeof Event;
