import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { holdAgain, letGo } from '../../../src/features/quick-exit/let-go.js';
import { pressKey, resizePage } from '../../support/browser.js';
import { findByRole, focusedElement, mountFinder } from '../../support/finder-page.js';
import { waitFor } from '../../support/mount.js';
import { getByRole } from '../../support/shadow.js';

const LEAVE = 'Leave this page now';
const FINDER = html`<helpline-finder region="US-OR" quick-exit></helpline-finder>`;

/** Is the button where a finger finds it: inside the window, of its size, and nothing above it? */
async function expectInWindow(button: HTMLElement): Promise<void> {
  await waitFor(() => {
    const { top, bottom, left, right, height } = button.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const host = (button.getRootNode() as ShadowRoot).host;
    const isInside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    return isInside && height >= 44 && hit === host;
  }, 'the button to be in the window');
}

const SHELL = html`<div class="box" style="overflow: auto; block-size: 500px"><slot></slot></div>`;

/** Ancestors that hold a sticky button back. */
const AROUND: Readonly<Record<string, (finder: TemplateResult) => TemplateResult>> = {
  'overflow: hidden': (finder) => html`<div style="overflow: hidden">${finder}</div>`,
  'a container': (finder) => html`<div style="overflow: auto; contain: paint">${finder}</div>`,
  'a transform that clips': (finder) =>
    html`<div style="overflow: hidden; transform: translateY(10px)">${finder}</div>`,
  'a box that scrolls': (finder) =>
    html`<div class="box" style="overflow: auto; block-size: 500px">${finder}</div>`,
  'a box that scrolls in another shadow root': (finder) =>
    html`<div class="shell"><div style="overflow: hidden">${finder}</div></div>`,
  'a header that stays at the top': (finder) =>
    html`<div style="padding-block-start: 120px">
      <header style="position: fixed; inset: 0 0 auto; block-size: 90px; z-index: 99999; background: teal"></header>
      ${finder}
    </div>`,
  // An engine that does not say how far it is zoomed measures in its own way.
  ...('currentCSSZoom' in Element.prototype && {
    'a page that is zoomed': (finder: TemplateResult) =>
      html`<div style="overflow: hidden; zoom: 1.5">${finder}</div>`,
  }),
};

describe('the quick-exit button', () => {
  for (const [around, wrap] of Object.entries(AROUND)) {
    it(`stays in the window below ${around}, in its place and first for the keyboard`, async () => {
      await resizePage(360, 600);
      const page = (await mountFinder(
        html`<div>${wrap(FINDER)}<p style="block-size: 2000px"></p></div>`,
      )) as HTMLElement;
      const finder = page.querySelector('helpline-finder') as HTMLElement;
      const shell = page.querySelector('.shell')?.attachShadow({ mode: 'open' });
      if (shell) render(SHELL, shell);
      const button = await findByRole(finder, 'button', LEAVE);
      const place = finder.shadowRoot?.querySelector('.exit') as HTMLElement;
      const { height } = place.getBoundingClientRect();
      const scroll = (by: number): void =>
        ((shell ?? page).querySelector('.box') ?? window).scrollBy(0, by);
      scroll(700);
      await expectInWindow(button);
      expect(place.getBoundingClientRect().height).to.equal(height);
      button.focus();
      expect(focusedElement() === button).to.equal(true);
      await pressKey('Tab');
      expect((focusedElement() as Element).closest('.emergency')).to.exist;
      scroll(-5000);
      await waitFor(() => !button.matches(':popover-open'), 'the button to be back in its place');
      await expectInWindow(button);
    });
  }

  it('takes no more of a small window than itself where text is twice as large, and hides no count', async () => {
    await resizePage(390, 844);
    document.documentElement.style.fontSize = '200%';
    try {
      const page = (await mountFinder(html`<div>${FINDER}</div>`)) as HTMLElement;
      const button = await findByRole(page, 'button', LEAVE);
      const note = button.parentElement?.querySelector('.exit-note') as HTMLElement;
      const count = page
        .querySelector('helpline-finder')
        ?.shadowRoot?.querySelector('.count') as HTMLElement;
      expect(note.offsetHeight, 'a note of several lines').to.be.greaterThan(60);
      scrollBy(0, 1500);
      await waitFor(
        () => Math.abs(button.getBoundingClientRect().top) < 6,
        'the button at the top',
      );
      count.scrollIntoView({ block: 'start' });
      await waitFor(
        () => count.getBoundingClientRect().top >= button.getBoundingClientRect().bottom,
        'the count below the button',
      );
    } finally {
      document.documentElement.style.fontSize = '';
      scrollTo(0, 0);
    }
  });

  it('goes with the finder, and covers nothing of the page below it', async () => {
    await resizePage(360, 600);
    const page = (await mountFinder(
      html`<div><div style="overflow: hidden">${FINDER}</div><p style="block-size: 2000px"></p></div>`,
    )) as HTMLElement;
    const button = await findByRole(page, 'button', LEAVE);
    scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(() => button.getBoundingClientRect().bottom < 0, 'the button to be gone');
    expect(getByRole(page, 'button', LEAVE) === button).to.equal(true);
    scrollTo(0, 0);
  });
});

/** Whether a page says that it would ask. */
function asks(window: Window): boolean {
  const question = window.document.createEvent('BeforeUnloadEvent') as BeforeUnloadEvent;
  question.initEvent('beforeunload', false, true);
  window.dispatchEvent(question);
  return question.defaultPrevented || !!question.returnValue;
}

describe('a page that would ask "Leave site?"', () => {
  for (const [guard, add] of Object.entries<(window: Window) => void>({
    'a listener': (window) =>
      window.addEventListener('beforeunload', (event) => event.preventDefault()),
    'a capturing listener': (window) =>
      window.addEventListener('beforeunload', (event) => event.preventDefault(), true),
    'a listener that gives a reason': (window) =>
      window.addEventListener('beforeunload', (event) => {
        event.returnValue = 'x';
      }),
    'a listener that takes preventDefault from elsewhere': (window) => {
      const { preventDefault } = (window as typeof globalThis & Window).Event.prototype;
      window.addEventListener('beforeunload', (event) => preventDefault.call(event));
    },
    'a handler': (window) => {
      window.onbeforeunload = () => 'x';
    },
  })) {
    it(`does not when a person leaves (${guard})`, async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const window = frame.contentWindow as Window;
      add(window);
      expect(asks(window)).to.equal(true);
      letGo(window);
      expect(asks(window)).to.equal(false);
      frame.remove();
    });
  }

  it('asks again where a person did not leave after all', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const window = frame.contentWindow as Window;
    window.addEventListener('beforeunload', (event) => event.preventDefault());
    window.onbeforeunload = () => 'x';
    letGo(window);
    holdAgain();
    expect(window.onbeforeunload).not.to.equal(null);
    expect(asks(window)).to.equal(true);
    frame.remove();
  });

  it('stays as it is if it would not ask', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const window = frame.contentWindow as Window;
    window.document.body.textContent = 'County';
    window.addEventListener('beforeunload', () => {});
    letGo(window);
    expect(window.document.body.textContent).to.equal('County');
    frame.remove();
  });
});
