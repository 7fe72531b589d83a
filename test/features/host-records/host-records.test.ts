import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { recordConsole } from '../../support/console.js';
import {
  cardNames,
  LIFELINE,
  mountOregon,
  OREGON_LINE,
  recordErrors,
  search,
} from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { textOf } from '../../support/shadow.js';

const COUNTY = 'Sample County Recovery Line';
const FILE = new URL('./own-records.json', import.meta.url).href;

async function readRecords(): Promise<Record<string, unknown>[]> {
  return (await fetch(FILE)).json();
}

describe('a host’s own records', () => {
  itOnce('stand beside the bundled ones when given as objects', async () => {
    const [good] = await readRecords();
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" .records=${[good]}></helpline-finder>`,
    );
    // The checker comes for the first time here.
    await waitFor(() => cardNames(finder).includes(COUNTY), 'the county’s own line', 20_000);
    expect(cardNames(finder)).to.include.members([LIFELINE, OREGON_LINE]);
  });

  it('are those of the list as it was set, whatever becomes of the list', async () => {
    const list = (await readRecords()).slice(0, 1);
    const finder = await mountOregon();
    finder.records = list;
    list.length = 0;
    await waitFor(() => cardNames(finder).includes(COUNTY), 'the county’s own line', 20_000);
  });

  it('come from a file, are found by their words and speak the finder’s language', async () => {
    const console = recordConsole();
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" src=${FILE}></helpline-finder>`,
    );
    await waitFor(() => cardNames(finder).includes(COUNTY), 'the county’s own line');
    await search(finder, 'quuxologi');
    await waitFor(() => cardNames(finder)[0] === COUNTY, 'the line that says so');
    finder.language = 'fr';
    await waitFor(() => textOf(finder).includes('quuxologie avec le comté'), 'its French words');
    console.stop();
    const said = console.messages.filter((message) => message.includes('us-or-broken-record'));
    expect(said.length).to.be.above(0);
    expect(new Set(said).size, 'each said once').to.equal(said.length);
    expect(said[0]).to.match(/field \w+/);
  });

  itOnce('stand alone with the national crisis lines when they replace ours', async () => {
    const [good] = await readRecords();
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" data-mode="replace" .records=${[good]}></helpline-finder>`,
    );
    await waitFor(() => cardNames(finder).includes(COUNTY), 'the county’s own line');
    await waitFor(() => !cardNames(finder).includes(OREGON_LINE), 'ours to be gone');
    expect(cardNames(finder)).to.include(LIFELINE);
  });

  for (const [why, src] of [
    ['is not there', new URL('./no-such-file.json', import.meta.url).href],
    ['is not JSON', import.meta.url],
    ['is not safe', 'http://records.example/own.json'],
  ] as const) {
    it(`cost the person nothing when the file ${why}`, async () => {
      const console = recordConsole();
      const finder = await mountOregon(
        html`<helpline-finder region="US-OR" data-mode="replace"></helpline-finder>`,
      );
      const causes = recordErrors(finder);
      finder.src = src;
      await waitFor(() => causes.includes('records'), 'the host to be told');
      await settle(finder);
      console.stop();
      expect(cardNames(finder)).to.include.members([LIFELINE, OREGON_LINE]);
      expect(
        console.messages.filter((message) => message.startsWith('warn: <helpline')),
      ).to.have.length(1);
    });
  }

  itOnce(
    'say on the card who lists them and that nobody verified it, in the language of the reader',
    async () => {
      const record = {
        name: 'Cedar County Detox',
        region: 'OR',
        phone: '(503) 555-0142 x12',
        listedBy: 'Cedar County',
      };
      const finder = await mountOregon(
        html`<helpline-finder region="US-OR" .records=${[record]}></helpline-finder>`,
      );
      await search(finder, 'cedar county detox');
      await waitFor(
        () => cardNames(finder)[0] === 'Cedar County Detox',
        'the county’s own line',
        20_000,
      );
      const card = (): HTMLElement | null | undefined =>
        finder.shadowRoot?.querySelector('[data-id^="us-or-cedar-county-detox"]');
      expect(card()?.textContent).to.contain('Listed by Cedar County, not verified. Date unknown');
      expect(card()?.textContent).not.to.contain('Checked');
      expect(card()?.querySelector('a[href="tel:+15035550142"]')).not.to.equal(null);
      finder.language = 'es';
      await waitFor(
        () => !!card()?.textContent?.includes('(Cedar County), sin verificar'),
        'the Spanish words',
      );
    },
  );

  itOnce('go when the host takes them away', async () => {
    const [good] = await readRecords();
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" .records=${[good]}></helpline-finder>`,
    );
    await waitFor(() => cardNames(finder).includes(COUNTY), 'the county’s own line');
    finder.records = [];
    await waitFor(() => !cardNames(finder).includes(COUNTY), 'it to be gone');
    expect(cardNames(finder)).to.include(OREGON_LINE);
  });

  it('are searched in thousands without an error, wherever the work is done', async () => {
    const [good] = await readRecords();
    const records = Array.from({ length: 5200 }, (_, at) => ({
      ...good,
      id: `us-or-sample-${at}`,
      name: { en: at === 4321 ? 'Zebra Crossing Line' : `Sample line ${at}` },
    }));
    const console = recordConsole();
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" .records=${records}></helpline-finder>`,
    );
    await search(finder, 'zebra crosing');
    await waitFor(() => cardNames(finder)[0] === 'Zebra Crossing Line', 'one of thousands', 20_000);
    console.stop();
    expect(console.messages.filter((message) => message.startsWith('uncaught'))).to.deep.equal([]);
  });
});
