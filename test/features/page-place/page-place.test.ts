import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import { expectAccessible } from '../../support/axe.js';
import { recordConsole } from '../../support/console.js';
import {
  cardNames,
  chosenIn,
  findByRole,
  findPlace,
  mountFinder,
  mountOregon,
  openFilters,
  press,
} from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { queryByRole, textOf } from '../../support/shadow.js';

const countOf = (finder: Element): string =>
  finder.shadowRoot?.querySelector('.count')?.textContent?.trim() ?? '';
const groupTitles = (finder: Element): string[] =>
  [...(finder.shadowRoot?.querySelectorAll('.group-title') ?? [])].map((title) =>
    (title.textContent ?? '').trim(),
  );

describe('a page that is near a place', () => {
  it('takes its region from a ZIP code, sorts by distance, and tells nobody', async () => {
    const finder = await mountFinder(html`<helpline-finder near="97301"></helpline-finder>`);
    let events = 0;
    finder.addEventListener('helpline-region-change', () => {
      events += 1;
    });
    await waitFor(() => groupTitles(finder).includes('Places near 97301, Oregon'), 'the places');
    expect(countOf(finder)).to.match(/ in Oregon$/);
    await openFilters(finder);
    expect(textOf(finder)).to.include('Near 97301, Oregon');
    expect(textOf(finder)).not.to.include('Guessed from your clock');
    expect(events).to.equal(0);
    await expectAccessible(finder);
  });

  for (const [near, label] of [
    ['K1A 0B1', 'Places near K1A 0B1, Ontario'],
    ['Salem, OR', 'Places near Salem, Oregon'],
  ] as const) {
    itOnce(`reads ${near}`, async () => {
      const finder = await mountFinder(html`<helpline-finder near=${near}></helpline-finder>`);
      await waitFor(() => groupTitles(finder).includes(label), label);
    });
  }

  itOnce(
    'keeps the region of the page, and leaves the place to a person who chooses another',
    async () => {
      const finder = await mountOregon(
        html`<helpline-finder region="US-OR" near="97301"></helpline-finder>`,
      );
      await waitFor(() => groupTitles(finder).includes('Places near 97301, Oregon'), 'the places');
      await findPlace(finder, 'Eugene, OR');
      await waitFor(
        () => groupTitles(finder).includes('Places near Eugene, Oregon'),
        'their place',
      );
      finder.language = 'es';
      await waitFor(() => / en Oreg[oó]n$/.test(countOf(finder)), 'Spanish');
      await settle(finder);
      expect(textOf(finder)).to.include('Eugene, Oregon');
      expect(textOf(finder)).not.to.include('97301');
    },
  );

  itOnce('forgets the place when a person asks it to', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" near="97301"></helpline-finder>`,
    );
    await findByRole(finder, 'button', 'Filters (1)');
    await openFilters(finder);
    await press(finder, 'button', 'Forget this place');
    await waitFor(
      () => !groupTitles(finder).includes('Places near 97301, Oregon'),
      'it to be gone',
    );
    expect(queryByRole(finder, 'button', 'Filters')).to.exist;
    finder.compact = true;
    await settle(finder);
    expect(textOf(finder)).not.to.include('97301');
  });

  for (const [near, why] of [
    ['00000', 'not a ZIP code'],
    ['98101', 'but region is "US-OR"'],
    ['Qqqqzzz', 'not a ZIP code'],
  ] as const) {
    itOnce(`says once that "${near}" is not sure, and changes nothing`, async () => {
      const console = recordConsole();
      const finder = await mountOregon();
      const before = countOf(finder);
      finder.near = near;
      await waitFor(
        () => console.messages.some((message) => message.includes(`near "${near}"`)),
        'the line',
      );
      finder.compact = true;
      await settle(finder);
      console.stop();
      expect(console.messages.filter((message) => message.includes('near "'))).to.have.length(1);
      expect(console.messages.join()).to.include(why);
      expect(countOf(finder)).to.equal(before);
    });
  }

  itOnce('says so where it knows the state and not the town', async () => {
    const console = recordConsole();
    const finder = await mountFinder(html`<helpline-finder near="Slem, OR"></helpline-finder>`);
    await waitFor(
      () => console.messages.some((one) => one.includes('near "Slem, OR"')),
      'the line',
    );
    await settle(finder);
    console.stop();
    expect(console.messages.join()).to.include('Using "Oregon"');
    await waitFor(() => countOf(finder).endsWith(' in Oregon'), 'the region');
  });

  itOnce('takes none of several towns of one name, and says which there are', async () => {
    const console = recordConsole();
    const finder = await mountFinder(
      html`<helpline-finder country="US" near="Springfield"></helpline-finder>`,
    );
    await waitFor(() => console.messages.some((one) => one.includes('it may be "')), 'the line');
    await settle(finder);
    console.stop();
    expect(countOf(finder)).to.match(/ in the United States$/);
  });
});

describe('places of a host on a page that is near a place', () => {
  it('lead by their postal code, without a point of their own', async () => {
    const place = { region: 'OR', address: '1 Main St', kinds: ['treatment'] };
    const finder = await mountOregon(html`<helpline-finder
      near="97301"
      .records=${[
        { ...place, name: 'In Bend', city: 'Bend', zip: '97701', phone: '(503) 555-0142' },
        { ...place, name: 'In Salem', city: 'Salem', zip: '97301', phone: '(503) 555-0143' },
      ]}
    ></helpline-finder>`);
    const near = (): readonly string[] =>
      [...(finder.shadowRoot?.querySelectorAll('[data-group=near] > .card') ?? [])].map(
        (card) => card.querySelector('.name')?.textContent?.trim() ?? '',
      );
    await waitFor(() => near()[0] === 'In Salem', 'what is near');
    const [first] = finder.shadowRoot?.querySelectorAll('[data-group=near] > .card') ?? [];
    // Both are the middle of one ZIP code: that says nothing of the way between.
    expect(first?.textContent).to.include('in Salem');
    expect(first?.textContent).not.to.include('mile');
  });
});

describe('a page for a county', () => {
  itOnce(
    'leads with what serves the county, then the state, then the country, and says the county',
    async () => {
      const finder = await mountOregon(
        html`<helpline-finder region="US-OR" area="41051"></helpline-finder>`,
      );
      await waitFor(() => / in Multnomah County$/.test(countOf(finder)), 'the count');
      expect(groupTitles(finder)).to.deep.equal(
        [
          'In Multnomah County',
          'In Oregon',
          'Across the United States',
          'Places in Oregon',
          'For some people',
          'Websites to read',
          'Not checked for a long time',
        ].filter((title) => groupTitles(finder).includes(title)),
      );
      expect(groupTitles(finder)[0]).to.equal('In Multnomah County');
      const ids = [
        ...(finder.shadowRoot?.querySelectorAll<HTMLElement>('[data-group=area] .card') ?? []),
      ].map(({ dataset }) => dataset.id);
      // Outside In names no county, and is in this one.
      expect(ids).to.have.members([
        'us-or-multnomah-glisan',
        'us-or-multnomah-syringe-services',
        'us-or-outside-in',
      ]);
      await expectAccessible(finder);
    },
  );

  itOnce('has its state from its code, and its name from the page where it is given', async () => {
    const finder = await mountFinder(html`<helpline-finder area="41047 Marion"></helpline-finder>`);
    await waitFor(() => / in Marion$/.test(countOf(finder)), 'the count');
    expect(chosenIn(finder, 'Where')).to.equal('Oregon');
  });

  itOnce('counts no place that is in another county of the state', async () => {
    const [marion = 0, wasco = 0] = await Promise.all(
      ['41047', '41065'].map(async (area) => {
        const finder = await mountOregon(
          html`<helpline-finder region="US-OR" area=${area}></helpline-finder>`,
        );
        await waitFor(() => / in \w+ County$/.test(countOf(finder)), 'the count');
        return Number.parseInt(countOf(finder), 10);
      }),
    );
    // One of ours is in Wasco County and says so in no words; none of these is in Marion County.
    expect(wasco - marion).to.equal(1);
  });

  itOnce('counts no service that is known to serve another county alone', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" area="41047"></helpline-finder>`,
    );
    await waitFor(() => / in Marion County$/.test(countOf(finder)), 'the count');
    const before = countOf(finder);
    const record = { region: 'OR', phone: '(503) 555-0142', kinds: ['talk'] };
    finder.records = [
      { ...record, name: 'Elsewhere', areas: ['41051'] },
      { ...record, name: 'All of Oregon', phone: '(503) 555-0143' },
    ];
    await waitFor(() => cardNames(finder).includes('Elsewhere'), 'the records');
    const numberIn = (words: string): number => Number.parseInt(words, 10);
    expect(numberIn(countOf(finder))).to.equal(numberIn(before) + 1);
  });

  itOnce('counts no place of its own of which nothing says that it is in the county', async () => {
    const place = { region: 'OR', address: '1 Main St', city: 'Salem', kinds: ['treatment'] };
    const finder = await mountOregon(html`<helpline-finder
      region="US-OR"
      area="41047"
      .records=${[
        { ...place, name: 'Somewhere', phone: '(503) 555-0142' },
        { ...place, name: 'Said to be here', phone: '(503) 555-0143', area: '41047' },
      ]}
    ></helpline-finder>`);
    await waitFor(() => cardNames(finder).includes('Said to be here'), 'the records');
    const numberIn = (words: string): number => Number.parseInt(words, 10);
    const both = numberIn(countOf(finder));
    finder.records = [];
    await waitFor(() => !cardNames(finder).includes('Said to be here'), 'them to be gone');
    expect(both - numberIn(countOf(finder))).to.equal(1);
  });

  itOnce('counts what is in a town that the page is for, and no place elsewhere', async () => {
    const place = { region: 'OR', address: '1 Main St', kinds: ['treatment'] };
    const finder = await mountOregon(html`<helpline-finder
      region="US-OR"
      area="Keizer"
      .records=${[
        { ...place, name: 'In Keizer', city: 'Keizer', phone: '(503) 555-0142' },
        { ...place, name: 'In Salem', city: 'Salem', phone: '(503) 555-0143' },
      ]}
    ></helpline-finder>`);
    await waitFor(() => cardNames(finder).includes('In Salem'), 'the records');
    const numberIn = (words: string): number => Number.parseInt(words, 10);
    const both = numberIn(countOf(finder));
    finder.records = [];
    await waitFor(() => !cardNames(finder).includes('In Salem'), 'them to be gone');
    expect(both - numberIn(countOf(finder))).to.equal(1);
  });

  itOnce(
    'knows divisions of Canada: what is in Ottawa counts, what is in Toronto does not',
    async () => {
      const finder = await mountFinder(
        html`<helpline-finder region="CA-ON" area="3506"></helpline-finder>`,
      );
      await waitFor(() => / in Ottawa$/.test(countOf(finder)), 'the count');
      const cities = [...(finder.shadowRoot?.querySelectorAll('[data-group=area] .card') ?? [])];
      expect(cities.length).to.be.greaterThan(0);
      const quebec = await mountFinder(
        html`<helpline-finder region="CA-QC" area="2466"></helpline-finder>`,
      );
      await waitFor(() => / in Montréal$/.test(countOf(quebec)), 'the name');
    },
  );

  itOnce('puts a record of its own that names the county first, by code or by name', async () => {
    const record = { region: 'OR', phone: '(503) 555-0142', kinds: ['treatment'] };
    const finder = await mountOregon(html`<helpline-finder
      region="US-OR"
      area="Marion County"
      .records=${[
        { ...record, name: 'By code', area: '41047' },
        { ...record, name: 'By name', area: 'Marion County' },
        { ...record, name: 'Elsewhere', areas: ['41051'] },
      ]}
    ></helpline-finder>`);
    const names = await waitFor(() => {
      const all = [...(finder.shadowRoot?.querySelectorAll('[data-group=area] .name') ?? [])];
      return all.length === 2 && all.map((name) => name.textContent?.trim());
    }, 'both');
    expect(names).to.have.members(['By code', 'By name']);
  });

  itOnce('is not the county’s any more when a person looks elsewhere', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" area="41051"></helpline-finder>`,
    );
    await waitFor(() => / in Multnomah County$/.test(countOf(finder)), 'the count');
    await findPlace(finder, 'Tacoma, WA');
    await waitFor(() => / in Washington$/.test(countOf(finder)), 'the other state');
    expect(groupTitles(finder)).not.to.include('In Multnomah County');
  });

  for (const [area, why] of [
    ['99999', 'Unknown area'],
    ['Nowhere County', 'Unknown area'],
    ['53011', 'is in US-WA'],
  ] as const) {
    itOnce(`says once that ${area} is wrong, and changes nothing`, async () => {
      const console = recordConsole();
      const finder: HelplineFinder = await mountOregon();
      finder.area = area;
      await waitFor(() => console.messages.some((message) => message.includes(why)), 'the line');
      await settle(finder);
      console.stop();
      expect(console.messages.filter((message) => message.includes(area))).to.have.length(1);
      expect(countOf(finder)).to.match(/ in Oregon$/);
    });
  }
});
