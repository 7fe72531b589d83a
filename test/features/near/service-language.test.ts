import { expect, html } from '@open-wc/testing';
import { helpsIn, serviceLanguages } from '../../../src/features/near/service-languages.js';
import {
  cardNames,
  choose,
  findByRole,
  LIFELINE,
  mountFinder,
  mountOregon,
  openFilters,
  press,
  showAll,
} from '../../support/finder-page.js';
import { said } from '../../support/listen.js';
import { makeListing } from '../../support/listing-fixture.js';
import { waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { getByRole, textOf } from '../../support/shadow.js';

const optionsOf = (finder: Element, name: string): string[] =>
  [...getByRole<HTMLSelectElement>(finder, 'combobox', name).options].map(({ text }) =>
    text.trim(),
  );

describe('the language of service', () => {
  it('is asked for apart from the language of the page', async () => {
    const finder = await mountOregon();
    await openFilters(finder);
    const options = optionsOf(finder, 'Help in');
    expect(options.slice(0, 4)).to.deep.equal(['Any language', 'English', 'French', 'Spanish']);
    expect(options.at(-1)).to.equal('American Sign Language');
    expect(options).to.include('Vietnamese');
    await choose(finder, 'Help in', 'Spanish');
    expect(getByRole(finder, 'link', 'Call 911')).to.exist;
    await showAll(finder);
    expect(cardNames(finder)).to.include(LIFELINE);
    expect(cardNames(finder)).not.to.include('Oregon Health Authority naloxone information');
  });

  itOnce('changes the count that is shown and said', async () => {
    const finder = await mountOregon();
    await openFilters(finder);
    const count = (): number =>
      Number(
        /^(\d+) ways? to get help/.exec(textOf(getByRole(finder, 'heading', /to get help/)))?.[1],
      );
    const before = count();
    await choose(finder, 'Help in', 'American Sign Language');
    expect(count()).to.be.below(before);
    expect(count()).to.be.above(0);
    await waitFor(() => said().startsWith(`${count()} way`), 'the new count to be said');
  });

  itOnce('never empties the page: where nobody speaks it, the lines for anybody stay', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-NU" kinds="naloxone"></helpline-finder>`,
    );
    await openFilters(finder);
    await choose(finder, 'Help in', 'American Sign Language');
    await waitFor(() => /Nothing matches in/.test(textOf(finder)), 'the finder to say so');
    expect(cardNames(finder).length).to.be.above(0);
  });

  itOnce('is taken back with everything else', async () => {
    const finder = await mountOregon();
    await openFilters(finder);
    await choose(finder, 'Help in', 'Spanish');
    await press(finder, 'button', 'Show everything');
    expect(getByRole<HTMLSelectElement>(finder, 'combobox', 'Help in').value).to.equal('');
  });

  itOnce('is in the person’s own words in French and in Spanish', async () => {
    for (const [lang, name, spanish] of [
      ['fr', 'Aide en', 'espagnol'],
      ['es', 'Ayuda en', 'español'],
    ] as const) {
      const finder = await mountFinder(
        html`<helpline-finder region="US-OR" lang=${lang}></helpline-finder>`,
      );
      await openFilters(finder);
      await findByRole(finder, 'combobox', name);
      await waitFor(
        // Some browsers give a language's own name a capital.
        () => optionsOf(finder, name).some((option) => option?.trim().toLowerCase() === spanish),
        `${spanish} among the options`,
      );
    }
  });
});

describe('whether a service helps in a language', () => {
  itOnce('is what it says, for the whole of it or for one way', () => {
    expect(helpsIn(makeListing({ languages: ['en', 'es'] }), 'es')).to.equal(true);
    expect(helpsIn(makeListing({ languages: ['en'] }), 'es')).to.equal(false);
    const [channel] = makeListing().channels;
    const channels = channel ? [{ ...channel, languages: ['fr'] }] : [];
    expect(helpsIn(makeListing({ channels }), 'fr')).to.equal(true);
  });

  itOnce('is the language around it where it says nothing', () => {
    expect(helpsIn(makeListing(), 'en')).to.equal(true);
    expect(helpsIn(makeListing(), 'es')).to.equal(false);
    expect(helpsIn(makeListing({ regions: ['CA-QC'] }), 'fr')).to.equal(true);
    expect(helpsIn(makeListing({ regions: ['CA-QC'] }), 'en')).to.equal(false);
  });

  itOnce('is any spoken one where there are interpreters, but not sign language', () => {
    const listing = makeListing({ services: ['interpretation'], languages: ['en'] });
    expect(helpsIn(listing, 'vi')).to.equal(true);
    expect(helpsIn(listing, 'ase')).to.equal(false);
  });

  itOnce('can be asked for every language that the listings name', () => {
    const listings = [makeListing({ languages: ['vi', 'iu', 'en'] })];
    expect(serviceLanguages(listings)).to.deep.equal(['en', 'fr', 'es', 'iu', 'vi', 'ase']);
  });
});
