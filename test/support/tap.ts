import type { Locator } from 'playwright-core';

interface Tapped {
  tapped?: Promise<string>;
}

/** A test that waits for ever says nothing. */
const MOST_MS = 20_000;

/** Taps a link of a finder, and gives the id of the record that the page is told was contacted. */
export async function tap(finder: Locator, link: Locator): Promise<string> {
  // The page listens before the tap: a promise that is not waited for yet could come too late.
  await finder.evaluate((element) => {
    (element as Tapped).tapped = new Promise((resolve) => {
      element.addEventListener(
        'helpline-contact',
        (event) => resolve((event as Event & { resourceId: string }).resourceId),
        { once: true },
      );
    });
    // After all others have heard the tap, nothing is dialled: while Chromium asks which program calls, it loses the next tap.
    addEventListener('click', (event) => event.preventDefault(), { once: true });
  });
  await link.click();
  return finder.evaluate((element, limit) => {
    const silence = new Promise<string>((resolve) => {
      setTimeout(() => resolve('the page was told of no contact'), limit);
    });
    return Promise.race([(element as Tapped).tapped ?? 'nobody listened', silence]);
  }, MOST_MS);
}
