/** Annex B has had it for all objects from the start. */
interface WithGetters {
  __lookupGetter__(name: string | symbol): (() => unknown) | undefined;
}

/**
 * A document or an element to ask for what its class has. A page can have something else under that name: on a document a
 * picture, form, frame or object named `createElement` or `head`, on a form a field named `parentElement`.
 */
export function withOwnMembers<Thing extends object>(thing: Thing): Thing {
  try {
    // Each method once: a drawing asks for the same few hundreds of times.
    const bound = new Map<string | symbol, unknown>();
    const own = new Proxy(thing, {
      get(asked, name) {
        const known = bound.get(name);
        if (known) return known;
        const members = Object.getPrototypeOf(asked) as WithGetters & Record<typeof name, unknown>;
        const getter = members.__lookupGetter__(name);
        if (getter) return getter.call(asked);
        const member = members[name];
        if (typeof member !== 'function') return member;
        const method = member.bind(asked);
        bound.set(name, method);
        return method;
      },
    });
    if ('nodeType' in own) return own;
  } catch {
    // A page may have a variable named Proxy.
  }
  return thing;
}
