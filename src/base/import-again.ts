const failed = new WeakMap<() => unknown, string>();
let attempt = 0;

/**
 * Runs an `import()`; after a failure the next run asks at an address that differs by a number, since Firefox remembers
 * that a module failed and never asks the network for that address again. The address comes from the browser's own
 * message, and counts only below the folder that this module came from. `load` must be the same function each time.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  const known = failed.get(load);
  try {
    if (!known) return await load();
    attempt += 1;
    return await import(/* @vite-ignore */ /* webpackIgnore: true */ `${known}?again=${attempt}`);
  } catch (error) {
    const address = /https?:\/\/[^\s"']+?\.js/.exec(String(error))?.[0];
    const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
    if (address?.startsWith(folder)) failed.set(load, address);
    throw error;
  }
}
