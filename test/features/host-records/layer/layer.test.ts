import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineErrorEvent } from '../../../../src/finder/finder-events.js';
import type { HelplineFinder } from '../../../../src/finder/helpline-finder.js';
import { expectAccessible } from '../../../support/axe.js';
import { catchPrint } from '../../../support/catch-print.js';
import { recordConsole } from '../../../support/console.js';
import {
  cardNames,
  findCard,
  LIFELINE,
  mountFinder,
  mountOregon,
  OREGON_LINE,
  press,
  search,
} from '../../../support/finder-page.js';
import { settle, waitFor } from '../../../support/mount.js';
import { itOnce } from '../../../support/once.js';
import { textOf } from '../../../support/shadow.js';

const OREGON = 'us-or-alcohol-drug-helpline';
const SAMHSA = 'us-samhsa-national-helpline';
const SAMHSA_NAME = 'SAMHSA National Helpline';
const LIFELINE_ID = 'us-988-lifeline';
const WHO = { by: 'Example County', date: '2026-11-03' };
const UNTIL = '2099-12-31';
const ADVISORY = '/advisory-of-the-tests.json';

const withLayer = (layer: unknown) =>
  mountOregon(html`<helpline-finder region="US-OR" .layer=${layer}></helpline-finder>`);
const groupTitles = (finder: Element): string[] =>
  [...(finder.shadowRoot?.querySelectorAll('.group-title') ?? [])].map((title) =>
    (title.textContent ?? '').trim(),
  );
const namesIn = (finder: Element, group: string): string[] =>
  [...(finder.shadowRoot?.querySelectorAll(`[data-group=${group}] .name`) ?? [])].map((name) =>
    (name.textContent ?? '').trim(),
  );

/** Answers one address; all others go their way. Gives what it was asked with. */
function answer(path: string, give: () => Promise<Response>) {
  const { fetch } = window;
  const asked: RequestInit[] = [];
  window.fetch = (input, init) => {
    if (!String(input).endsWith(path)) return fetch(input, init);
    asked.push(init ?? {});
    return give();
  };
  const restore = (): void => {
    window.fetch = fetch;
  };
  return { asked, restore };
}
const json = (value: unknown) => async () =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

function recordCounts(finder: Element): HelplineErrorEvent[] {
  const events: HelplineErrorEvent[] = [];
  finder.addEventListener('helpline-error', (event) => {
    events.push(event as HelplineErrorEvent);
  });
  return events;
}

describe('a page’s own layer', () => {
  const hiding = { ...WHO, hide: [SAMHSA, OREGON, LIFELINE_ID] };
  for (const [how, given] of [
    ['an object', hiding],
    ['JSON in the attribute', JSON.stringify(hiding)],
  ] as const) {
    itOnce(`hides records that were never on the page, and not 988, given as ${how}`, async () => {
      const finder = document.createElement('helpline-finder') as HelplineFinder;
      finder.region = 'US-OR';
      if (typeof given === 'string') finder.setAttribute('layer', given);
      else finder.layer = given;
      const seen = new Set<string>();
      const look = new MutationObserver(() => {
        for (const name of cardNames(finder)) seen.add(name);
      });
      look.observe(finder.renderRoot ?? finder.attachShadow({ mode: 'open' }), {
        childList: true,
        subtree: true,
      });
      document.body.append(finder);
      try {
        await waitFor(
          () => finder.shadowRoot?.querySelector('.language-slot > *'),
          'what comes later',
        );
        await waitFor(() => groupTitles(finder).includes('Places in Oregon'), 'the region');
        await waitFor(() => seen.has(LIFELINE), 'cards');
        await search(finder, 'samhsa');
        await settle(finder);
        expect([...seen]).to.include(LIFELINE);
        expect([...seen]).not.to.include(SAMHSA_NAME);
        expect([...seen]).not.to.include(OREGON_LINE);
      } finally {
        look.disconnect();
        finder.remove();
      }
    });
  }

  itOnce(
    'hides SAMHSA’s line, which is there without it, from list, search and print',
    async () => {
      const finder = await withLayer(undefined);
      await findCard(finder, SAMHSA_NAME);
      finder.layer = { ...WHO, hide: [SAMHSA] };
      await waitFor(() => !cardNames(finder).includes(SAMHSA_NAME), 'it to be gone');
      await search(finder, 'samhsa');
      expect(cardNames(finder)).not.to.include(SAMHSA_NAME);
      finder.layer = undefined;
      await waitFor(() => cardNames(finder).includes(SAMHSA_NAME), 'it to be back');
    },
  );

  for (const [language, changed, noticed] of [
    ['en', 'Changed by Example County, November 3, 2026', 'Notice from Example County'],
    ['fr', 'Modifié par Example County, 3 novembre 2026', 'Avis (Example County'],
    ['es', 'Cambiado por Example County, 3 de noviembre de 2026', 'Aviso de Example County'],
  ] as const) {
    it(`gives a card another number and a notice, says who did, and is accessible (${language})`, async () => {
      const finder = await withLayer({
        ...WHO,
        replace: [{ id: OREGON, channel: 'phone', number: '(503) 575-8112' }],
        note: [
          {
            id: OREGON,
            text: { en: 'Closed on Friday.', es: 'Cerrado el viernes.' },
            until: UNTIL,
          },
        ],
      });
      finder.language = language;
      const card = await waitFor(() => {
        const found = finder.shadowRoot?.querySelector<HTMLElement>(`[data-id=${OREGON}]`);
        return found?.textContent?.includes(changed) && found;
      }, 'the changed card');
      const links = [...card.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
      expect(links.map(({ href }) => href)).to.deep.equal(['tel:+15035758112']);
      const notice = card.querySelector('.notice');
      expect(notice?.textContent).to.include(noticed);
      expect(notice?.textContent).to.include(language === 'es' ? 'Cerrado' : 'Closed');
      expect(notice?.querySelector('span')?.lang).to.equal(language === 'fr' ? 'en' : '');
      await expectAccessible(finder);
    });
  }

  itOnce('is on the printed list as it is on the card, without what it hides', async () => {
    const finder = await withLayer({
      ...WHO,
      hide: [SAMHSA],
      note: [{ id: OREGON, text: 'Closed on Friday.', until: UNTIL }],
      replace: [{ id: OREGON, channel: 'phone', number: '(503) 575-8112' }],
    });
    await waitFor(() => finder.shadowRoot?.querySelector('.notice'), 'the notice');
    const choices = finder.shadowRoot?.querySelector('.keep-choices') as HTMLElement;
    choices.closest('details')?.setAttribute('open', '');
    const sheet = catchPrint(choices);
    await press(finder, 'button', 'This list');
    const text = (await sheet).body.textContent ?? '';
    expect(text).to.include('Closed on Friday.');
    expect(text).to.include('503) 575-8112');
    expect(text).to.include('Changed by Example County');
    expect(text).not.to.include('SAMHSA National');
  });

  itOnce('puts what it pins above all, for all or for one need', async () => {
    const finder = await withLayer({
      ...WHO,
      pin: [OREGON, { id: SAMHSA, for: 'treatment' }],
    });
    await waitFor(() => groupTitles(finder)[0] === 'Chosen by Example County', 'the group');
    expect(namesIn(finder, 'pinned')).to.deep.equal([OREGON_LINE]);
    expect(cardNames(finder).filter((name) => name === OREGON_LINE)).to.have.length(1);
    await press(finder, 'button', 'Treatment');
    await waitFor(() => namesIn(finder, 'pinned').includes(SAMHSA_NAME), 'the other');
    await expectAccessible(finder);
  });

  itOnce('says nothing of a region that names what the page hides', async () => {
    const finder = await mountFinder(html`<helpline-finder region="US-AR"></helpline-finder>`);
    const says = (words: string): boolean => textOf(finder).includes(words);
    await waitFor(() => says('You can call 988, 211 or SAMHSA.'), 'the note');
    (finder as HelplineFinder).layer = { ...WHO, hide: [SAMHSA] };
    await waitFor(() => !says('211 or SAMHSA'), 'the page without the note');
    (finder as HelplineFinder).layer = undefined;
    await waitFor(() => says('You can call 988, 211 or SAMHSA.'), 'the note again');
  });

  itOnce('adds records that anybody can write, and says who added them', async () => {
    const finder = await withLayer({
      ...WHO,
      add: [
        { name: 'Cedar County Detox', region: 'OR', phone: '(503) 555-0142 x12' },
        { name: 'x' },
      ],
    });
    await search(finder, 'cedar county detox');
    const card = await findCard(finder, 'Cedar County Detox');
    expect(textOf(card)).to.include('Listed by Example County, not verified');
  });

  itOnce(
    'says what of it does not fit, each once and with a count, and does the rest',
    async () => {
      const console = recordConsole();
      const finder = await withLayer(undefined);
      const events = recordCounts(finder);
      finder.layer = {
        ...WHO,
        hide: [SAMHSA, 'us-or-no-such-line', 'ca-211', 'us-ca-somewhere', LIFELINE],
        note: [{ id: OREGON, text: 'Over.', until: '2026-01-01' }],
        replace: [{ id: OREGON, channel: 'phone', number: '12' }],
        colour: 'red',
      };
      await waitFor(
        () => console.messages.some((message) => message.includes('us-or-no-such-line')),
        'the line about the id',
      );
      await waitFor(() => !cardNames(finder).includes(SAMHSA_NAME), 'the rest to be done');
      console.stop();
      const said = console.messages.join('\n');
      expect(said).to.match(/your layer: field colour is not known/);
      expect(said).to.match(/note 1 \(us-or-.*field until is "2026-01-01", which is over/);
      expect(said).to.match(/replace 1 .*field number is "12", which is not a number/);
      // The other country's, and those of regions that are not here, may well be right.
      expect(said).not.to.match(/ca-211|us-ca-somewhere/);
      expect(events.at(-1)?.cause).to.equal('layer');
      const told = events.map(({ counts }) => JSON.stringify(counts));
      expect(told, told.join('\n')).to.have.length(new Set(told).size);
      expect(events.at(-1)?.counts).to.deep.equal({ read: 7, leftOut: 4, fields: 1 });
    },
  );

  it('says nothing to the person when its file is not there', async () => {
    const console = recordConsole();
    const finder = await withLayer(undefined);
    const events = recordCounts(finder);
    finder.layer = '/no-such-layer.json';
    await waitFor(() => events.some(({ cause }) => cause === 'layer'), 'the host to be told');
    await settle(finder);
    console.stop();
    expect(cardNames(finder)).to.include.members([LIFELINE, OREGON_LINE]);
    expect(console.messages.filter((message) => message.includes('no-such-layer'))).to.have.length(
      1,
    );
    expect(textOf(finder)).not.to.include('no-such-layer');
  });
});

describe('a layer that did not come', () => {
  it('is asked for again when the network is back', async () => {
    const path = '/layer-of-the-tests.json';
    let isThere = false;
    const served = answer(path, () =>
      isThere
        ? json({ ...WHO, hide: [SAMHSA] })()
        : Promise.reject(new TypeError('Failed to fetch')),
    );
    const console = recordConsole();
    try {
      const finder = await withLayer(undefined);
      const events = recordCounts(finder);
      finder.layer = path;
      await waitFor(() => events.length > 0, 'the host to be told');
      expect(cardNames(finder)).to.include(SAMHSA_NAME);
      isThere = true;
      dispatchEvent(new Event('online'));
      await waitFor(() => !cardNames(finder).includes(SAMHSA_NAME), 'it to be hidden');
    } finally {
      console.stop();
      served.restore();
    }
  });
});

describe('an advisory', () => {
  it('is asked for anew at every visit, and wins over the layer', async () => {
    const served = answer(
      ADVISORY,
      json({
        by: 'Example State',
        date: '2026-11-20',
        replace: [{ id: OREGON, channel: 'phone', number: '503-575-3760' }],
      }),
    );
    try {
      const finder = await mountOregon(html`<helpline-finder
        region="US-OR"
        advisory-src=${ADVISORY}
        .layer=${{ ...WHO, replace: [{ id: OREGON, channel: 'phone', number: '503-575-8112' }] }}
      ></helpline-finder>`);
      await waitFor(
        () => finder.shadowRoot?.querySelector(`[data-id=${OREGON}] a[href="tel:+15035753760"]`),
        'the number of the advisory',
      );
      expect(finder.shadowRoot?.querySelector('a[href="tel:+15035758112"]')).to.equal(null);
      const [first] = served.asked;
      expect(first).to.include({ cache: 'no-cache', credentials: 'omit', redirect: 'manual' });
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await waitFor(() => served.asked.length === 2, 'the next visit');
    } finally {
      served.restore();
    }
  });

  for (const [why, give] of [
    ['is not there', async () => new Response('', { status: 404 })],
    ['is not JSON', async () => new Response('{"hide": [')],
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    itOnce(`costs nothing when it ${why}: one line, one event`, async () => {
      const served = answer(ADVISORY, give);
      const console = recordConsole();
      try {
        const finder = await withLayer({ ...WHO, hide: [SAMHSA] });
        const events = recordCounts(finder);
        const before = cardNames(finder);
        finder.advisorySrc = ADVISORY;
        await waitFor(() => events.length > 0, 'the host to be told');
        await settle(finder);
        expect(events.map(({ cause, counts }) => [cause, counts])).to.deep.equal([
          ['advisory', undefined],
        ]);
        expect(cardNames(finder)).to.deep.equal(before);
      } finally {
        console.stop();
        served.restore();
      }
      // What a finder of the test before says late is about its layer.
      const lines = console.messages.filter(
        (message) => message.startsWith('warn: <helpline') && !message.includes('your layer'),
      );
      expect(lines, lines.join('\n')).to.have.length(1);
      expect(lines[0]).to.include('advisory');
    });
  }
});
