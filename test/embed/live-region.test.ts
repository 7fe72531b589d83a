import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { mountFinder, mountOregon, press, search, takeNeedBack } from '../support/finder-page.js';
import { outlastAnnouncers, said, spokenOn } from '../support/listen.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole } from '../support/shadow.js';
import { stub } from '../support/stub.js';

/** Everything that a page could read of a finder without a look into its shadow root. */
const readable = (finder: Element): string =>
  [finder, ...spokenOn()].map(({ outerHTML }) => outerHTML).join('') +
  document.title +
  location.href;

const isSaid = (words: RegExp): Promise<true> =>
  waitFor(() => words.test(said()) && true, `${words} to be said`);

describe('a finder among children that are not its own', () => {
  it('adds nothing to them, and nothing to the page before there is something to say', async () => {
    const finder = await mountOregon();
    await outlastAnnouncers();
    expect(spokenOn()).to.have.length(0);
    await press(finder, 'button', 'Get naloxone');
    await isSaid(/way/);
    expect(finder.childNodes).to.have.length(0);
  });

  it('says the next count in one live region', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    await isSaid(/^\d+ ways to get help$/);
    expect(spokenOn()).to.have.length(1);
  });

  it('says what changes because the page chose another region', async () => {
    const finder = await mountOregon();
    finder.region = 'US-VT';
    await isSaid(/^\d+ ways to get help$/);
  });

  for (const [how, replace] of [
    ['emptied', (finder: Element) => finder.replaceChildren()],
    ['rewritten', (finder: Element) => (finder.innerHTML = '<a href="tel:911">911</a>')],
    ['told to hold text alone', (finder: Element) => (finder.textContent = 'Call 911')],
  ] as const) {
    it(`is heard again after they were ${how}, once`, async () => {
      const finder = await mountOregon();
      await press(finder, 'button', 'Get naloxone');
      await isSaid(/way/);
      replace(finder);
      // A need is taken back before another is chosen: a count of its own.
      await takeNeedBack(finder);
      await outlastAnnouncers();
      const heard: string[] = [];
      let last = said();
      new MutationObserver(() => {
        const words = said();
        // The same words after none are said once more.
        if (words && last !== words) heard.push(words);
        last = words;
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      await press(finder, 'button', 'Treatment');
      await waitFor(() => heard.length > 0, 'the count to be said');
      // What draws the same count anew is no news.
      finder.requestUpdate();
      await settle(finder);
      await outlastAnnouncers();
      expect(heard).to.have.length(1);
      expect(spokenOn()).to.have.length(1);
    });
  }

  it('is heard again after the page has replaced its body’s children', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    await isSaid(/way/);
    for (const region of spokenOn()) region.remove();
    await press(finder, 'button', 'Treatment');
    await isSaid(/way/);
    expect(spokenOn()).to.have.length(1);
  });

  it('is heard although they are replaced between a choice and its count', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    finder.replaceChildren();
    await isSaid(/way/);
    expect(spokenOn()).to.have.length(1);
  });

  it('has one live region when it is a copy of another, too, and leaves the other its own', async () => {
    const page = await mountFinder(
      html`<div><helpline-finder region="US-OR"></helpline-finder></div>` as never,
    );
    const first = page.querySelector('helpline-finder') as HelplineFinder;
    await press(first, 'button', 'Get naloxone');
    await isSaid(/way/);
    const copy = page.cloneNode(true) as HTMLElement;
    page.after(copy);
    const second = copy.querySelector('helpline-finder') as HelplineFinder;
    await settle(second);
    expect(spokenOn()).to.have.length(1);
    await press(second, 'button', 'Get naloxone');
    await waitFor(
      () => spokenOn().every(({ textContent }) => /way/.test(`${textContent}`)),
      'both',
    );
    expect(spokenOn()).to.have.length(2);
    copy.remove();
    expect(spokenOn()).to.have.length(1);
  });

  it('leaves a framework’s own drawing of them alone', async () => {
    const page = await mountFinder(html`<div></div>` as never);
    const draw = (words: string): void => {
      render(
        html`<helpline-finder region="US-OR"><a href="tel:911">${words}</a></helpline-finder>`,
        page,
      );
    };
    draw('Call 911');
    const finder = page.querySelector('helpline-finder') as HelplineFinder;
    await settle(finder);
    await press(finder, 'button', 'Get naloxone');
    await isSaid(/way/);
    draw('Dial 911');
    expect(finder.querySelector('a')?.textContent).to.equal('Dial 911');
    expect(spokenOn()).to.have.length(1);
  });
});

describe('what a page can read beside the finder’s own tree', () => {
  for (const [language, words] of [
    ['en', /^\d+ ways? to get help$/],
    ['fr', /^\d+ façons? d’obtenir de l’aide$/],
    ['es', /^\d+ formas? de recibir ayuda$/],
  ] as const) {
    itOnce(`is how many answers there are, and no place, in ${language}`, async () => {
      const finder = await mountOregon();
      finder.setAttribute('lang', language);
      const select = await waitFor(
        () =>
          finder.shadowRoot?.querySelector<HTMLElement>(`.finder[lang=${language}] .where select`),
        'the language',
      );
      (select as HTMLSelectElement).value = 'US-VT';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await isSaid(words);
      expect(readable(finder)).not.to.match(/Vermont/);
    });
  }

  itOnce('is not what was typed in vain', async () => {
    const finder = await mountOregon();
    await search(finder, 'zzzzqqqq');
    await isSaid(/^Nothing matches$/);
    expect(readable(finder)).not.to.match(/zzzz|Oregon(?!")/);
  });

  itOnce('is not the place that was typed', async () => {
    const finder = await mountOregon();
    await search(finder, 'detox in Tulsa');
    await isSaid(/place you typed|way/);
    await outlastAnnouncers();
    expect(readable(finder)).not.to.match(/Tulsa|Oklahoma|detox/);
  });

  itOnce('is not the number that could not be copied', async () => {
    const finder = await mountOregon();
    stub(navigator, 'clipboard', undefined);
    getAllByRole(finder, 'button', 'Copy the number')[0]?.click();
    await isSaid(/^Could not copy\. Select it by hand\.?$/);
    expect(readable(finder)).not.to.match(/923/);
  });
});
