import { expect } from '@open-wc/testing';
import { pressKey, typeText } from '../../support/browser.js';
import { mountOregon } from '../../support/finder-page.js';
import { waitFor } from '../../support/mount.js';
import { getByRole } from '../../support/shadow.js';

describe('what a person types', () => {
  const heard: string[] = [];
  const hear = (event: Event): void => {
    heard.push(`${event.type} ${(event as KeyboardEvent).key ?? (event as InputEvent).data}`);
  };
  const NAMES = [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input'],
    ...['compositionstart', 'compositionupdate', 'compositionend'],
    ...['paste', 'copy', 'cut', 'dragstart', 'drop'],
  ];

  beforeEach(() => {
    heard.length = 0;
    for (const name of NAMES) addEventListener(name, hear);
  });
  afterEach(() => {
    for (const name of NAMES) removeEventListener(name, hear);
  });

  it('is not handed on to the page, letter by letter', async () => {
    const finder = await mountOregon();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox');
    field.focus();
    await typeText('detox');
    // A driver may be done before a busy browser is.
    await waitFor(() => field.value === 'detox', 'the letters');
    expect(heard).to.deep.equal([]);
  });

  it('is not handed on in another way: composed, copied, cut, pasted or dragged', async () => {
    const finder = await mountOregon();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox');
    for (const name of NAMES)
      field.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
  });

  it('leaves the page its keys that write nothing', async () => {
    const finder = await mountOregon();
    getByRole(finder, 'searchbox').focus();
    await pressKey('Escape');
    expect(heard).to.include('keydown Escape');
  });

  it('is not offered to services that check spelling or complete words', async () => {
    const finder = await mountOregon();
    const field = getByRole(finder, 'searchbox');
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['autocapitalize', 'off'],
      ['autocorrect', 'off'],
      ['spellcheck', 'false'],
      ['writingsuggestions', 'false'],
    ] as const) {
      expect(field.getAttribute(name), name).to.equal(value);
    }
  });
});
