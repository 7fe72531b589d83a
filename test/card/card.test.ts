import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { strings as en } from '../../src/strings/en/interface.js';
import { later } from '../../src/strings/en/later.js';
import {
  cardsOf,
  expectAbsent,
  findCard,
  LIFELINE,
  mountFinder,
  mountOregon,
  press,
  showAll,
} from '../support/finder-page.js';
import { CALL, drawCard, makeListing } from '../support/listing-fixture.js';
import { waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, nameOf, queryByRole, textOf } from '../support/shadow.js';

const WEEKDAYS = { text: 'Mo-Fr 09:00-17:00', timezone: 'America/Los_Angeles', checked: '2026-09' };

describe('the ways on a card', () => {
  it('are links of four schemes only, in all of both countries’ lines', async () => {
    for (const region of ['US-OR', 'CA-BC']) {
      const finder = await mountFinder(
        html`<helpline-finder region=${region}></helpline-finder>`,
        region === 'US-OR' ? 'In Oregon' : 'In British Columbia',
      );
      await showAll(finder);
      const hrefs = getAllByRole(finder, 'link').map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.length).to.be.above(50);
      expect(
        hrefs.filter(
          (href) => !/^(tel:[+\d]+$|sms:[+\d]+(\?&body=[^&]+)?$|mailto:|https:\/\/)/.test(href),
        ),
      ).to.deep.equal([]);
    }
  });

  itOnce('say whom they reach', async () => {
    const finder = await mountOregon();
    await showAll(finder);
    for (const card of cardsOf(finder)) {
      const service = nameOf(getByRole(card, 'heading'));
      const ways = getAllByRole(card, 'link').filter(
        (link) => !/^(Source: |Open 24\/7 meanwhile: )/.test(nameOf(link)),
      );
      for (const way of ways) expect(nameOf(way)).to.include(service);
    }
  });

  itOnce('are called by what they do', async () => {
    const finder = await mountOregon();
    const card = await findCard(finder, LIFELINE);
    const byName = Object.fromEntries(
      getAllByRole(card, 'link').map((link) => [
        nameOf(link).replace(' ,', ','),
        link.getAttribute('href'),
      ]),
    );
    expect(byName[`Call 988, ${LIFELINE}`]).to.equal('tel:988');
    expect(byName[`Text 988, ${LIFELINE}`]).to.equal('sms:988');
    expect(byName[`Chat with 988lifeline.org, ${LIFELINE}`]).to.equal(
      'https://988lifeline.org/chat/',
    );
    expect(byName[`TTY: 988, ${LIFELINE}`]).to.equal('tel:711');
    expect(
      byName[`Sign-language video: 1-800-273-8255 American Sign Language, ${LIFELINE}`],
    ).to.equal('tel:+18002738255');
  });

  it('open pages apart, and tell them nothing of this one', async () => {
    const finder = await mountOregon();
    await showAll(finder);
    const pages = getAllByRole(finder, 'link').filter((link) =>
      link.getAttribute('href')?.startsWith('https:'),
    );
    for (const link of pages) {
      expect(link.getAttribute('rel')?.split(' ')).to.include.members(['noopener', 'noreferrer']);
      expect(link.getAttribute('target')).to.equal('_blank');
    }
  });

  it('show a number that can be read, selected and copied, left to right', async () => {
    const card = await drawCard();
    const link = getByRole(card, 'link', 'Call 1-800-555-0100, Harbor Line');
    expect(link.querySelector('bdi')?.dir).to.equal('ltr');
    expect(getByRole(card, 'button', en.ways.copy())).to.exist;
  });

  it('prefill the keyword of a text, show it, and let it be copied', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-ON"></helpline-finder>`,
      'In Ontario',
    );
    const card = await findCard(finder, 'ConnexOntario');
    const link = getByRole(card, 'link', /^Text 247247 ?, ConnexOntario/);
    expect(link.getAttribute('href')).to.equal('sms:247247?&body=CONNEX');
    expect(textOf(card)).to.include(en.ways.keyword('CONNEX'));
    expect(getByRole(card, 'button', 'Copy CONNEX')).to.exist;
  });

  itOnce('say which digit to press, and never dial it', async () => {
    const card = await drawCard({ channels: [{ ...CALL, press: '2', extension: '41' }] });
    expect(textOf(card)).to.include(en.ways.press('2'));
    expect(textOf(card)).to.include(en.ways.extension('41'));
    expect(getByRole(card, 'link').getAttribute('href')).to.equal('tel:+18005550100');
  });

  itOnce('ask for the person’s own ZIP code in words, and prefill nothing', async () => {
    const card = await drawCard({
      channels: [
        { type: 'sms', value: '435748', display: '435748', keyword: { own: 'postal-code' } },
      ],
    });
    expect(getByRole(card, 'link').getAttribute('href')).to.equal('sms:435748');
    expect(textOf(card)).to.include(en.ways.ownPostalCode);
  });

  itOnce('are left out where they do not work, and say so where they are limited', async () => {
    const channels = [CALL, { ...CALL, value: '3106789', display: '310-6789', regions: ['CA-BC'] }];
    const here = await drawCard({ channels }, { locality: 'CA-BC' });
    expect(textOf(here)).to.include(en.ways.onlyIn('British Columbia'));
    const elsewhere = await drawCard({ channels }, { locality: 'CA-ON' });
    expect(textOf(elsewhere)).not.to.include('310-6789');
  });

  itOnce('are left out where their address is not safe', async () => {
    const card = await drawCard({
      channels: [CALL, { type: 'web', value: 'javascript:alert(1)', display: 'x' }],
    });
    expect(getAllByRole(card, 'link')).to.have.length(1);
  });
});

describe('the opening hours on a card', () => {
  itOnce(
    'are said with both clocks, and a line that is open meanwhile stands beside them',
    async () => {
      const meanwhile = makeListing({
        id: 'us-night',
        name: 'Night Line',
        hours: { text: '24/7', checked: '2026-09' },
      });
      const card = await drawCard({ hours: WEEKDAYS }, { meanwhile });
      expect(textOf(card).replace(/\s+/g, ' ')).to.match(
        /Closed\. Opens Monday,? 9:00 AM there \(Monday,? 12:00 PM your time\)/,
      );
      const link = getByRole(card, 'link', /^Open 24\/7 meanwhile: Night Line/);
      expect(link.getAttribute('href')).to.equal('tel:+18005550100');
    },
  );

  itOnce('need no other line while the door is open', async () => {
    const meanwhile = makeListing({
      id: 'us-night',
      name: 'Night Line',
      hours: { text: '24/7', checked: '2026-09' },
    });
    const card = await drawCard(
      {
        hours: {
          text: 'Mo-Su 09:00-17:00',
          timezone: 'America/Los_Angeles',
          checked: '2026-09',
        },
      },
      { meanwhile },
    );
    expect(textOf(card)).to.match(/Open now until 5:00 PM there \(8:00 PM your time\)/);
    expectAbsent(card, 'link', /meanwhile/);
  });

  itOnce('offer a silent line to a person who cannot talk', async () => {
    const meanwhile = makeListing({
      id: 'us-night',
      name: 'Night Line',
      hours: { text: '24/7', checked: '2026-09' },
      channels: [CALL, { type: 'sms', value: '988', display: '988' }],
    });
    const text = { type: 'sms', value: '741741', display: '741741' } as const;
    const card = await drawCard(
      { hours: WEEKDAYS, channels: [text] },
      { meanwhile, silentOnly: true },
    );
    const link = getByRole(card, 'link', /meanwhile/);
    expect(link.getAttribute('href')).to.equal('sms:988');
  });

  itOnce('are said to be unknown, never closed, when we do not know them', async () => {
    const card = await drawCard();
    expect(textOf(card)).to.include(en.hours.unknown);
    expect(textOf(card)).not.to.match(/closed/i);
  });

  itOnce('of one way stand beside that way', async () => {
    const card = await drawCard({
      hours: { text: '24/7', checked: '2026-09' },
      channels: [CALL, { type: 'sms', value: '839863', display: '839863', hours: WEEKDAYS }],
    });
    expect(textOf(card)).to.match(/Open now, 24\/7 .* 839863, .*Closed\. Opens Mon/);
  });

  itOnce('are listed day by day under "More"', async () => {
    const card = await drawCard({ hours: WEEKDAYS });
    await press(card, 'button', 'More about Harbor Line');
    expect(textOf(card).replace(/\s+/g, ' ')).to.match(/Monday – Friday 9:00 AM – 5:00 PM/);
  });
});

describe('where the facts on a card come from', () => {
  itOnce('says when the number was last seen', async () => {
    expect(textOf(await drawCard())).to.include('Checked Sep 14, 2026');
  });

  itOnce('says so when nobody knows when', async () => {
    const { checked, ...unchecked } = CALL;
    expect(checked).to.exist;
    const card = await drawCard({ channels: [unchecked] });
    expect(textOf(card)).to.include(en.card.checkedUnknown);
    expect(textOf(card)).not.to.include('Checked');
  });

  itOnce('links the page that says so, as soon as the sources are there', async () => {
    const finder = await mountOregon();
    const card = await findCard(finder, LIFELINE);
    const source = await waitFor(() => queryByRole(card, 'link', /^Source: /), 'the source');
    expect(source.getAttribute('href')).to.match(/^https:\/\//);
  });

  itOnce('says who runs it', async () => {
    const card = await drawCard({ operator: 'Harbor County' });
    await press(card, 'button', 'More about Harbor Line');
    expect(textOf(card)).to.include(later.card.runBy('Harbor County'));
  });
});

describe('what a card says of a service', () => {
  itOnce('is whom it serves, where, in which languages, and whether it is free', async () => {
    const card = await drawCard({
      audiences: ['veterans', 'general'],
      area: 'Multnomah County',
      cost: 'free',
      languages: ['en', 'es'],
    });
    const facts = getAllByRole(card, 'listitem').map(textOf);
    expect(facts).to.include.members([
      'For veterans',
      'Serves Multnomah County',
      'Free',
      'English, Spanish',
    ]);
  });

  itOnce('is never "free" when we do not know', async () => {
    expect(textOf(await drawCard())).not.to.match(/free/i);
  });

  itOnce('is the address and the warning to call first', async () => {
    const card = await drawCard({
      place: {
        address: '12 Alder Street',
        city: 'Portland',
        region: 'US-OR',
        postalCode: '97204',
        callFirst: true,
      } as NonNullable<ReturnType<typeof makeListing>['place']>,
    });
    expect(textOf(card)).to.include('12 Alder Street, Portland, OR 97204');
    expect(textOf(card)).to.include(en.card.callFirst);
  });

  it('is loud once: every other way stands back', async () => {
    const text = { ...CALL, type: 'sms', value: '741741', display: '741741' } as const;
    const card = await drawCard({
      channels: [
        CALL,
        { ...CALL, label: 'Spanish', press: '2' },
        text,
        { ...text, label: 'Spanish' },
      ],
    });
    const loud = getAllByRole(card, 'link').map((link) => link.classList.contains('primary'));
    expect(loud).to.deep.equal([true, false, false, false]);
  });

  it('keeps an address in its own order on a page written from right to left', async () => {
    const card = await drawCard({
      place: { address: '12 Alder Street', city: 'Portland', region: 'US-OR' },
    });
    card.dir = 'rtl';
    const address = card.querySelector('address bdi') as HTMLElement;
    expect(address.textContent).to.equal('12 Alder Street, Portland, OR');
    expect(getComputedStyle(address).direction).to.equal('ltr');
  });

  itOnce('marks a name that is in another language', async () => {
    const card = await drawCard({ name: 'Ligne du port', nameLanguage: 'fr' });
    const heading = getByRole(card, 'heading', 'Ligne du port');
    expect(heading.querySelector('[lang=fr]')?.textContent).to.equal('Ligne du port');
  });

  itOnce('marks words that were not yet put into the person’s language', async () => {
    const card = await drawCard({
      wordsLanguage: 'fr',
      description: 'Parlez à une infirmière.',
      eligibility: 'Pour tous',
      channels: [{ ...CALL, label: 'Jour' }],
    });
    const marked = [...card.querySelectorAll('[lang=fr]')].map(textOf);
    // The words of a way are there twice: as they are seen, and as they are heard.
    expect(marked).to.deep.equal(['Parlez à une infirmière.', 'Jour', 'Jour', 'Pour tous']);
  });
});

describe('the way to report a wrong number', () => {
  async function reportOf(reportHref: string | undefined): Promise<HTMLElement> {
    const card = await drawCard({}, { reportHref });
    await press(card, 'button', 'More about Harbor Line');
    return card;
  }
  const LINK = 'Report a wrong number for Harbor Line';

  itOnce('is the embedder’s address with the record and the date filled in', async () => {
    const card = await reportOf('https://county.example/report?id={id}&data={data}');
    expect(getByRole(card, 'link', LINK).getAttribute('href')).to.equal(
      'https://county.example/report?id=us-or-harbor-line&data=2026-10-05',
    );
  });

  itOnce('is a letter with a subject', async () => {
    const card = await reportOf('mailto:web@county.example');
    expect(getByRole(card, 'link', LINK).getAttribute('href')).to.equal(
      'mailto:web@county.example?subject=Wrong%20number%3A%20us-or-harbor-line%20(data%20of%202026-10-05)',
    );
  });

  itOnce(
    'is words to pass on where the embedder gave no address, or one that is not safe',
    async () => {
      for (const href of [undefined, 'javascript:alert(1)', 'http://county.example', '/report']) {
        const card = await reportOf(href);
        expectAbsent(card, 'link', LINK);
        expect(textOf(card)).to.include(later.card.reportHow);
        expect(textOf(card)).to.include('us-or-harbor-line, 2026-10-05');
      }
    },
  );

  it('is on the finder’s cards', async () => {
    const finder = await mountOregon(
      html`<helpline-finder
        region="US-OR"
        report-href="https://county.example/{id}"
      ></helpline-finder>`,
    );
    const card = await findCard(finder, LIFELINE);
    await waitFor(() => queryByRole(card, 'button', `More about ${LIFELINE}`), '"More"');
    await press(card, 'button', `More about ${LIFELINE}`);
    const link = getByRole(card, 'link', `Report a wrong number for ${LIFELINE}`);
    expect(link.getAttribute('href')).to.equal('https://county.example/us-988-lifeline');
  });
});
