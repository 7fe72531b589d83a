import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import { expectAccessible } from '../../support/axe.js';
import { pressKey, resizePage } from '../../support/browser.js';
import { findByRole, mountFinder } from '../../support/finder-page.js';
import { said, spokenOn } from '../../support/listen.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { getByRole, queryByRole, textOf } from '../../support/shadow.js';

const LEAVE = 'Leave this page now';
const EXIT = html`<helpline-finder region="US-OR" quick-exit></helpline-finder>`;

/** A finder with quick exit whose page is never left: the host leads away, and counts. */
async function mountExit(
  template: TemplateResult = EXIT,
): Promise<{ finder: HelplineFinder; exits: Event[] }> {
  const finder = await mountFinder(template);
  const exits: Event[] = [];
  finder.addEventListener('helpline-exit', (event) => {
    exits.push(event);
    event.preventDefault();
  });
  await findByRole(finder, 'button', LEAVE);
  return { finder, exits };
}

const coverOf = (finder: Element): HTMLDialogElement =>
  finder.shadowRoot?.querySelector('dialog') as HTMLDialogElement;

async function shift(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await pressKey('Shift');
}

describe('quick exit', () => {
  it('covers nothing of what a tap on a need leads to', async () => {
    await resizePage(390, 844);
    try {
      const { finder } = await mountExit();
      getByRole(finder, 'button', 'Talk to someone now').click();
      await settle(finder);
      const exit = getByRole(finder, 'button', LEAVE);
      const need = getByRole(finder, 'button', 'Talk to someone now');
      await waitFor(
        () => need.getBoundingClientRect().top >= exit.getBoundingClientRect().bottom,
        'the need below the button that stays on top',
      );
      expect(scrollY).to.be.above(0);
    } finally {
      await resizePage(800, 600);
    }
  });

  itOnce('is not there unless the host asks for it', async () => {
    const finder = await mountFinder();
    await findByRole(finder, 'button', 'Print');
    expect(queryByRole(finder, 'button', LEAVE)).to.equal(undefined);
  });

  itOnce('tells the page that a person leaves, and nothing else', async () => {
    const { finder, exits } = await mountExit();
    getByRole(finder, 'button', LEAVE).click();
    await waitFor(() => exits.length === 1, 'the event');
    const own = Object.keys(exits[0] as Event).filter((key) => key !== 'isTrusted');
    expect(own).to.deep.equal([]);
  });

  it('tells the host, who may lead away itself', async () => {
    const { finder, exits } = await mountExit();
    let wasCovered = false;
    let cover: string | undefined;
    finder.addEventListener('helpline-exit', () => {
      wasCovered = coverOf(finder).open;
      cover = coverOf(finder).textContent?.trim();
    });
    getByRole(finder, 'button', LEAVE).click();
    expect(exits).to.have.length(1);
    expect(exits[0]?.cancelable && exits[0]?.bubbles && exits[0]?.composed).to.equal(true);
    expect(wasCovered).to.equal(true);
    // That the page is still there is said once it is known, not at once.
    expect(cover).to.equal('');
    expect(coverOf(finder).open).to.equal(false);
  });

  // Firefox before 98, and Safari before 15.4: the element is nothing special, and always there.
  it('covers nothing before the tap, and leaves after it, where there are no dialogs', async () => {
    const { finder, exits } = await mountExit();
    const cover = coverOf(finder);
    const plain = document.createElement('unknown-dialog');
    plain.className = cover.className;
    cover.after(plain);
    expect(getComputedStyle(plain).display).to.equal('none');
    plain.remove();
    for (const name of ['show', 'showModal', 'close', 'open'])
      Object.defineProperty(cover, name, { value: undefined, writable: true });
    let shown = '';
    finder.addEventListener('helpline-exit', () => {
      shown = getComputedStyle(cover).display;
    });
    getByRole(finder, 'button', LEAVE).click();
    expect(exits).to.have.length(1);
    expect(shown).to.equal('block');
    expect(getComputedStyle(cover).display).to.equal('none');
    finder.remove();
  });

  itOnce('owns up to what it cannot hide', async () => {
    const { finder } = await mountExit();
    expect(textOf(finder)).to.match(/browser history and phone bill still show/);
  });

  it('is a button of 44 pixels that is in view wherever the finder is scrolled to', async () => {
    await resizePage(320, 600);
    const { finder } = await mountExit();
    for (const end of ['start', 'end'] as const) {
      finder.scrollIntoView({ block: end });
      await new Promise(requestAnimationFrame);
      const { top, bottom, height } = getByRole(finder, 'button', LEAVE).getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    }
  });

  it('moves nothing when it comes', async () => {
    await resizePage(320, 600);
    const { finder } = await mountExit();
    const place = finder.shadowRoot?.querySelector('.exit') as HTMLElement;
    const { height } = place.getBoundingClientRect();
    for (const part of [...place.children]) part.setAttribute('hidden', '');
    expect(place.getBoundingClientRect().height).to.equal(height);
  });

  it('is accessible', async () => {
    const { finder } = await mountExit();
    await expectAccessible(finder);
  });

  for (const [lang, words] of [
    ['fr', 'Quitter cette page'],
    ['es', 'Salir de esta página'],
  ] as const) {
    itOnce(`speaks ${lang}`, async () => {
      const finder = await mountFinder(
        html`<helpline-finder region="CA-QC" lang=${lang} quick-exit></helpline-finder>`,
      );
      expect(await findByRole(finder, 'button', words)).to.exist;
    });
  }

  itOnce('goes with the attribute', async () => {
    const { finder, exits } = await mountExit();
    finder.removeAttribute('quick-exit');
    await settle(finder);
    expect(queryByRole(finder, 'button', LEAVE)).to.equal(undefined);
    await shift(3);
    expect(exits).to.have.length(0);
  });
});

describe('three presses of Shift', () => {
  it('leave, and are counted aloud', async () => {
    const { exits } = await mountExit();
    await shift(1);
    await waitFor(() => said() === 'Shift, press 2 more times to leave.', 'the first word');
    await shift(1);
    await waitFor(() => said() === 'Shift, press 1 more time to leave.', 'the second word');
    expect(exits).to.have.length(0);
    await shift(1);
    expect(exits).to.have.length(1);
  });

  it('leave once where two finders listen, and one of them speaks', async () => {
    const page = await mountFinder(html`<div>
      <helpline-finder region="US-OR" quick-exit></helpline-finder>
      <helpline-finder region="CA-ON" quick-exit></helpline-finder>
    </div>`);
    const finders = [...page.querySelectorAll('helpline-finder')];
    for (const finder of finders) await findByRole(finder, 'button', LEAVE);
    const exits: EventTarget[] = [];
    page.addEventListener('helpline-exit', (event) => {
      exits.push(event.target as EventTarget);
      event.preventDefault();
    });
    await shift(2);
    await waitFor(() => /1 more time/.test(said()), 'a word');
    expect(spokenOn()).to.have.length(1);
    await shift(1);
    expect(exits).to.deep.equal([finders[0]]);
  });

  it('are not counted when Shift is typed with', async () => {
    const { exits } = await mountExit();
    for (let time = 0; time < 4; time += 1) await pressKey('Shift+A');
    expect(exits).to.have.length(0);
  });

  it('are not counted with another modifier held', async () => {
    const { exits } = await mountExit();
    for (let time = 0; time < 4; time += 1) await pressKey('Control+Shift');
    expect(exits).to.have.length(0);
  });

  it('are called off by another key between them, and say so', async () => {
    const { exits } = await mountExit();
    await shift(2);
    await pressKey('a');
    expect(said()).to.equal('Leaving was canceled.');
    await shift(1);
    expect(exits).to.have.length(0);
  });

  it('do nothing once the finder is gone, and leave again when it is back', async () => {
    const { finder, exits } = await mountExit();
    const home = finder.parentElement;
    finder.remove();
    await shift(3);
    expect(exits).to.have.length(0);
    home?.append(finder);
    await findByRole(finder, 'button', LEAVE);
    await shift(3);
    expect(exits).to.have.length(1);
  });
});

describe('a page that comes back', () => {
  it('comes back uncovered and uncounted', async () => {
    const { finder, exits } = await mountExit();
    await shift(2);
    coverOf(finder).showModal();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(coverOf(finder).open).to.equal(false);
    await shift(1);
    expect(exits).to.have.length(0);
  });
});

describe('the cover', () => {
  it('hides the whole page, is called by a name, and does not go at Escape', async () => {
    const { finder } = await mountExit();
    const cover = coverOf(finder);
    cover.showModal();
    const { width, height } = cover.getBoundingClientRect();
    expect(width).to.be.at.least(innerWidth);
    expect(height).to.be.at.least(innerHeight);
    expect(getComputedStyle(cover).opacity).to.equal('1');
    const behind = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    expect(behind === finder).to.equal(true);
    const cancel = new Event('cancel', { cancelable: true });
    cover.dispatchEvent(cancel);
    expect(cancel.defaultPrevented).to.equal(true);
    expect(cover.getAttribute('aria-label')).to.equal('Leaving');
    cover.close();
  });
});
