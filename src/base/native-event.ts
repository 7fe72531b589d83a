const parent: unknown = globalThis.CustomEvent && Object.getPrototypeOf(CustomEvent);

/** The browser's own Event. MooTools puts a class of its own under that name, from which no event can be made. */
export const NativeEvent = (
  parent && parent !== Function.prototype ? parent : globalThis.Event
) as typeof Event;
