import type { FrameLocator, Page } from 'playwright-core';

/** What the browser would dial after a tap, and what a person read there. */
export interface Tapped {
  readonly href: string;
  readonly words: string;
}

/** Taps the first link to call that has this number or name in its name, and gives what was tapped. */
export async function tapNumber(place: Page | FrameLocator, name: RegExp): Promise<Tapped> {
  const link = place.getByRole('link', { name }).first();
  await link.waitFor();
  // The click itself says which link it reached, from inside a shadow root, too. Nothing is dialled: Chromium would ask who calls.
  await link.evaluate(() => {
    const kept = globalThis as { tapped?: string };
    addEventListener(
      'click',
      (event) => {
        const [reached] = event
          .composedPath()
          .filter((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
        if (!event.defaultPrevented) kept.tapped = reached?.getAttribute('href') ?? undefined;
        event.preventDefault();
      },
      { once: true },
    );
  });
  const words = (await link.textContent()) ?? '';
  await link.click();
  const href = await link.evaluate(() => (globalThis as { tapped?: string }).tapped ?? '');
  return { href, words };
}
