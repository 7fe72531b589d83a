import { fixture } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { listElements } from './shadow.js';

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
  readonly isUpdatePending: boolean;
}

function isUpdating(element: Element): element is Updating {
  return 'updateComplete' in element && 'isUpdatePending' in element;
}

/** Waits until no Lit element in or under `root`, shadow roots included, has an update left to do. */
export async function settle(root: Element): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    const updating = listElements(root).filter(isUpdating);
    await Promise.all(updating.map((element) => element.updateComplete));
    if (!listElements(root).some((element) => isUpdating(element) && element.isUpdatePending)) {
      return;
    }
  }
  throw new Error(`<${root.localName}> keeps updating itself.`);
}

/** Puts a template on the page, removed after the test, and waits until it is drawn. */
export async function mount<T extends Element>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await settle(element);
  return element;
}

/** Puts a template on the page for several tests, drawn, and gives what takes it away again. */
export async function mountUntil<T extends Element>(
  template: TemplateResult,
): Promise<[element: T, remove: () => void]> {
  const place = document.createElement('div');
  document.body.append(place);
  render(template, place);
  const element = place.firstElementChild as T;
  await settle(element);
  return [element, () => place.remove()];
}

/** Resolves with the first value that is not undefined, null or false. For what an event or a loading chunk brings. */
export async function waitFor<T>(
  read: () => T | undefined | null | false,
  what: string,
  milliseconds = 20_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  // Looking costs the page time too: it is looked at less often the longer it takes.
  let pause = 10;
  for (;;) {
    const value = read();
    if (value !== undefined && value !== null && value !== false) return value;
    if (performance.now() > end) {
      throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.25, 50);
  }
}
