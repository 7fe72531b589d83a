/** An object that inherits nothing: old pages put `get`, `value` and the like on every object, where a descriptor has them, too. */
export const bare = <Thing extends object>(thing: Thing): Thing =>
  Object.setPrototypeOf(thing, null);
