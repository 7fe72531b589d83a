import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { findByRole, mountOregon, press, search } from '../../support/finder-page.js';
import { settle } from '../../support/mount.js';
import { getByRole } from '../../support/shadow.js';

const addressOf = (): string => location.hash;

/** A finder in what is around it, with its features. */
async function mountInside(around: 'a' | 'button'): Promise<HTMLElement> {
  const finder = await mountOregon(html`<helpline-finder region="US-OR"></helpline-finder>`);
  const parent = document.createElement(around);
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign('#left');
  });
  if (parent instanceof HTMLAnchorElement) parent.href = '#left';
  finder.replaceWith(form);
  form.append(parent);
  parent.append(finder);
  await findByRole(finder, 'group', 'Language');
  await settle(finder);
  return finder;
}

describe('a finder inside what takes clicks', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const around of ['a', 'button'] as const)
    it(`<${around}>: a need, the search field and a filter do what they do, and the page stays`, async () => {
      const finder = await mountInside(around);
      await press(finder, 'button', 'Get naloxone');
      expect(addressOf()).to.equal('');
      getByRole(finder, 'searchbox', /.*/).click();
      expect(addressOf()).to.equal('');
      await press(finder, 'button', /^Filters/);
      const box = getByRole(finder, 'checkbox', 'Open now') as HTMLInputElement;
      box.click();
      await settle(finder);
      expect(box.checked).to.equal(true);
      await search(finder, 'detox');
      expect(addressOf()).to.equal('');
      expect(getByRole(finder, 'link', /^Call 911/).getAttribute('href')).to.equal('tel:911');
      finder.closest('form')?.remove();
    });
});
