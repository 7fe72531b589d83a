const undo: (() => void)[] = [];

/** Puts something else in place of a member of an object, until the test is over. */
export function stub<T extends object>(target: T, name: keyof T & string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else delete (target as Record<string, unknown>)[name];
  });
}

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});
