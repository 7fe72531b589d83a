import { version } from './version.js';

interface VersionedElement extends CustomElementConstructor {
  helplineVersion?: string;
}

/**
 * Registers an element unless its name is taken: two copies on one page are normal, and the first one serves.
 * Warns once when the first copy is of another version. Does nothing where there is no DOM.
 */
export function registerElement(name: string, element: VersionedElement): void {
  // What draws Lit on servers has a registry and no whole document, and would draw the finder there.
  if (!globalThis.document?.createEvent) return;
  const existing: VersionedElement | undefined = customElements.get(name);
  if (!existing) {
    element.helplineVersion = version;
    customElements.define(name, element);
  } else if (existing.helplineVersion !== version) {
    console.warn(
      `<${name}> ${existing.helplineVersion} is already on this page, so ${version} is not used. Keep one script tag.`,
    );
  }
}
