import { importAgain } from '../base/import-again.js';

const modules = new Map<() => unknown, Promise<unknown>>();

/** Loads a module once. A failure is not kept: the next call asks the network again. `load` must be the same function. */
export function loadOnce<Module>(load: () => Promise<Module>): Promise<Module> {
  const known = modules.get(load) as Promise<Module> | undefined;
  if (known) return known;
  const module = importAgain(load);
  modules.set(load, module);
  module.catch(() => modules.delete(load));
  return module;
}
