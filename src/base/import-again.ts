import { buildId } from './build-id.js';
import { warnOnce } from './warn-once.js';

const failed = new WeakMap<() => unknown, string>();
const came = new WeakMap<() => unknown, unknown>();
let attempt = 0;
let isOld = false;

/** Whether the folder holds another release by now: what failed will not arrive before the page is loaded again. */
export const isOutdated = (): boolean => isOld;

/**
 * Runs an `import()`; after a failure the next run asks at an address that differs by a number, since Firefox remembers
 * that a module failed, and every browser what came of a damaged one or one of another build. The address comes from the browser's own
 * message and counts only below the folder that this module came from; of a file that came, which no message names, from
 * the text of `load`, or its `path`, as our own build writes it. `load` must be the same function each time.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  const there = came.get(load) as Module | undefined;
  if (there) return there;
  const known = failed.get(load);
  // Not by `URL`: a page may have a variable of that name, which takes the place of the browser's.
  const folder = import.meta.url.replace(/[^/]*(\?.*)?$/, '');
  try {
    const module: Module =
      known && !isPinned()
        ? await import(/* @vite-ignore */ /* webpackIgnore: true */ `${known}?again=${++attempt}`)
        : await load();
    // An empty answer is a module, too; and WebKit gives one that it has not run, in a frame that is gone.
    const values = Object.values(module as object);
    if (values.length === 0 || values.includes(undefined)) throw new SyntaxError();
    // At its own address it would be refused again, at a third it would be there twice.
    if (known) came.set(load, module);
    return module;
  } catch (error) {
    const { name, message } = error as Error;
    const [address] = /https?:\/\/[^\s"']+?\.js/.exec(`${error}`) ?? [];
    const [, path] =
      /\.\/(?:chunks\/)?([^"'`]+\.js)/.exec(`${(load as { path?: string }).path ?? load}`) ?? [];
    if (address?.startsWith(folder)) failed.set(load, address);
    // WebKit names none where the network failed, and asks the network again by itself.
    else if (path && !/^Importing/.test(message)) failed.set(load, `${folder}chunks/${path}`);
    void tell(folder, name);
    throw error;
  }
}

/** Tells the host once, and what is in the folder if that is another release. */
async function tell(folder: string, name: string): Promise<void> {
  let note = '';
  try {
    if (buildId && !isPinned()) {
      const there = await import(
        /* @vite-ignore */ /* webpackIgnore: true */ `${folder}build.js?${++attempt}`
      );
      isOld = there.id !== buildId;
      if (isOld) note = there.note;
    }
  } catch {
    // The network, more likely.
  }
  warnOnce(`could not load all of ${folder} (${name}).${note}`);
}

/** What an import map pins to a hash is never asked for at an address that the map does not know. */
function isPinned(): boolean {
  return [...document.querySelectorAll('script[type=importmap]')].some((map) =>
    map.textContent?.includes('"integrity"'),
  );
}
