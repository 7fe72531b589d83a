import type { Page } from 'playwright-core';
import type { Random } from './random.js';

export interface Faults {
  /** Requests that were broken, and all that there were, for parts of the finder. */
  count(): number;
  asked(): number;
}

/** Breaks requests for parts of the finder: one in three comes late, damaged, as a page, of another build or not at all. */
export async function makeFaults(page: Page, random: Random): Promise<Faults> {
  let count = 0;
  let asked = 0;
  await page.route(/\/(chunks|assets)\/|records\.json/, async (route) => {
    asked += 1;
    const kind = random.next();
    if (kind > 0.33) return route.continue();
    count += 1;
    if (kind < 0.08) return route.abort();
    if (kind < 0.13) return route.fulfill({ status: 503 });
    if (kind < 0.18)
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>No</title>' });
    if (kind < 0.2) return route.fulfill({ contentType: 'text/javascript', body: '' });
    if (kind < 0.22)
      return route.fulfill({
        contentType: 'text/javascript',
        body: 'const{a}=globalThis["another build"];export{a}',
      });
    if (kind < 0.27) {
      const answer = await route.fetch().catch(() => undefined);
      if (!answer) return route.abort();
      const body = await answer.text();
      return route.fulfill({ response: answer, body: body.slice(0, random.below(body.length)) });
    }
    await new Promise((resolve) => setTimeout(resolve, 200 + random.below(1500)));
    // The page may have gone on meanwhile.
    return route.continue().catch(() => undefined);
  });
  return { count: () => count, asked: () => asked };
}
