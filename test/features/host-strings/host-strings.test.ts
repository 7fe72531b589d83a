import { expect, html } from '@open-wc/testing';
import type { HostStrings } from '../../../src/strings/host-strings.js';
import { mergeWords } from '../../../src/strings/merge-words.js';
import { recordConsole } from '../../support/console.js';
import {
  expectAbsent,
  findByRole,
  mountFinder,
  mountOregon,
  openFilters,
  press,
  search,
} from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { getByRole, textOf } from '../../support/shadow.js';

const mountWith = (strings: HostStrings) =>
  mountOregon(html`<helpline-finder region="US-OR" .strings=${strings}></helpline-finder>`);

describe('a host’s own words', () => {
  itOnce('stand in place of ours, at any depth, and the rest stays', async () => {
    const finder = await mountWith({
      en: {
        search: { label: 'What can we find for you?' },
        needs: { labels: { naloxone: 'Get a naloxone kit' } },
        ways: { action: { phone: (name) => `Ring ${name}` } },
      },
    });
    await findByRole(finder, 'searchbox', 'What can we find for you?');
    expect(getByRole(finder, 'button', 'Get a naloxone kit')).to.exist;
    expect(getByRole(finder, 'button', 'Safer use')).to.exist;
    await findByRole(finder, 'link', /^Ring 1?-?800-\S+.*, Oregon Alcohol and Drug Helpline$/);
  });

  itOnce('reach what comes after the first view', async () => {
    const finder = await mountWith({
      en: {
        nearby: { useLocation: 'Where am I?' },
        keep: { print: { open: 'Take it with you' } },
        card: { more: 'Tell me more', free: 'No charge' },
      },
    });
    await openFilters(finder);
    await findByRole(finder, 'button', 'Where am I?');
    await findByRole(finder, 'button', 'Take it with you');
    await waitFor(() => textOf(finder).includes('Tell me more'), 'a word of the fold-out');
    expect(textOf(finder)).to.include('No charge');
  });

  itOnce('may be about a place among the typed words', async () => {
    const record = recordConsole();
    try {
      const finder = await mountWith({
        en: { typed: { near: (place: string) => `Around ${place}, as you wrote.` } },
      } as unknown as HostStrings);
      await search(finder, 'detox in Tulsa');
      await waitFor(() => textOf(finder).includes('Around Tulsa, Oklahoma, as you wrote.'), 'ours');
      expect(record.messages).to.deep.equal([]);
    } finally {
      record.stop();
    }
  });

  itOnce('are of one language: another keeps ours', async () => {
    const finder = await mountWith({ en: { emergency: { call911: 'Dial 911' } } });
    await findByRole(finder, 'link', 'Dial 911');
    await press(finder, 'button', 'Français');
    await findByRole(finder, 'link', 'Appeler le 911');
  });

  itOnce('may change', async () => {
    const finder = await mountWith({ en: { emergency: { call911: 'Dial 911' } } });
    await findByRole(finder, 'link', 'Dial 911');
    finder.strings = { en: { emergency: { call911: 'Ring 911 now' } } };
    await findByRole(finder, 'link', 'Ring 911 now');
    finder.strings = undefined;
    await findByRole(finder, 'link', 'Call 911');
  });

  itOnce('belong to one finder, not to the other on the page', async () => {
    const page = await mountFinder(
      html`<div>
        <section><helpline-finder country="US" .strings=${{ en: { emergency: { call911: 'Dial 911' } } }}></helpline-finder></section>
        <section><helpline-finder country="US"></helpline-finder></section>
      </div>`,
    );
    await findByRole(page, 'link', 'Dial 911');
    expect(getByRole(page, 'link', 'Call 911')).to.exist;
  });

  itOnce('are left out, with one warning each, where they fit nothing of ours', async () => {
    const record = recordConsole();
    try {
      const wrong = {
        en: {
          serach: { label: 'typo' },
          search: { label: 7 },
          results: { count: 'no function' },
          emergency: { call988: '' },
          locale: 'de-DE',
        },
        tlh: {},
      } as unknown as HostStrings;
      const finder = await mountWith(wrong);
      await findByRole(finder, 'group', 'Language');
      await waitFor(() => record.messages.length >= 5, 'the warnings');
      finder.requestUpdate();
      await settle(finder);
      expect(getByRole(finder, 'link', 'Call 988')).to.exist;
      expect(getByRole(finder, 'searchbox', 'What do you need?')).to.exist;
      const about = (word: string): number =>
        record.messages.filter((message) => message.includes(word)).length;
      expect(
        ['serach', 'search.label', 'results.count', 'call988', '"tlh"'].map(about),
      ).to.deep.equal([1, 1, 1, 1, 1]);
    } finally {
      record.stop();
    }
  });

  it('cannot take the strip away', async () => {
    const record = recordConsole();
    try {
      const finder = await mountWith({
        en: { emergency: null },
      } as unknown as HostStrings);
      await findByRole(finder, 'group', 'Language');
      for (const name of ['Call 911', 'Call 988', 'Text 988']) getByRole(finder, 'link', name);
      expectAbsent(finder, 'button', 'Try again');
    } finally {
      record.stop();
    }
  });
});

function unexpected(path: string, why: string): never {
  throw new Error(`${path} ${why}`);
}

describe('merging words', () => {
  itOnce('keeps ours as they are', () => {
    const ours = { a: 'one', list: [{ b: 'two' }] };
    const merged = mergeWords(ours, { list: [{ b: 'other' }] }, 'x', unexpected);
    expect(merged).to.deep.equal({ a: 'one', list: [{ b: 'other' }] });
    expect(ours).to.deep.equal({ a: 'one', list: [{ b: 'two' }] });
    expect(mergeWords(ours, undefined, 'x', unexpected)).to.equal(ours);
  });
});
