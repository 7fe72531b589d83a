import type { Page } from 'playwright-core';

/** Which of 911 and 988 a person could not tap now: not there, too small, hidden, or behind something else. */
export function lostNumbers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const finder = document.querySelector('helpline-finder');
    if (!finder) return ['no finder'];
    const roots: ParentNode[] = finder.shadowRoot ? [finder.shadowRoot] : [finder];
    // The cover of quick exit is what a person asked for.
    if (finder.shadowRoot?.querySelector('.exit-cover[open]')) return [];
    return ['911', '988'].filter((number) => {
      const links = roots.flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>(
          `.emergency:not(.alarm) a[href="tel:${number}"], .finder > a[href="tel:${number}"]`,
        ),
      ]);
      const [link] = links;
      if (!link || links.length !== 1 || !link.textContent?.includes(number)) return true;
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = link.getBoundingClientRect();
      if (width < 44 || height < 44 || !link.checkVisibility()) return true;
      let hit = document.elementFromPoint(left + width / 2, top + height / 2);
      while (hit?.shadowRoot) {
        const inner = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      return !(hit && (hit === link || link.contains(hit)));
    });
  });
}
