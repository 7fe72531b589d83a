import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { features } from '../../../src/features/features.js';
import type { Finder } from '../../../src/finder/feature.js';
import type { Listing } from '../../../src/schema/listing.js';
import { strings as en } from '../../../src/strings/en/interface.js';
import { strings as es } from '../../../src/strings/es/interface.js';
import { strings as fr } from '../../../src/strings/fr/interface.js';
import { laterWords } from '../../support/later-words.js';
import { CALL, makeContext, makeListing } from '../../support/listing-fixture.js';
import { mount } from '../../support/mount.js';
import { getAllByRole, getByRole } from '../../support/shadow.js';

const TEXT = {
  type: 'sms',
  value: '741741',
  display: '741741',
  keyword: { word: 'HOPE' },
} as const;

async function draw(listing: Partial<Listing>, context: Parameters<typeof makeContext>[0] = {}) {
  const page = await mount<HTMLElement>(html`<p></p>`);
  const parts = features.copyCard?.({} as Finder);
  render(parts?.draws?.actions?.(makeListing(listing), makeContext(context)), page);
  return page;
}

describe('copying a card', () => {
  it('takes what the page says of it today, and who changed it', async () => {
    const copied: string[] = [];
    const page = await draw(
      {
        notices: [{ from: 'Notice from Cedar County:', text: 'Closed on Friday.' }],
        changed: ['Changed by Cedar County, November 3, 2026'],
      },
      { onCopy: (text) => copied.push(text) },
    );
    getByRole(page, 'button', 'Copy all: Harbor Line').click();
    const lines = copied[0]?.split('\n') ?? [];
    expect(lines[1]).to.equal('Notice from Cedar County: Closed on Friday.');
    expect(lines.at(-1)).to.equal(
      'Checked Sep 14, 2026. Changed by Cedar County, November 3, 2026',
    );
  });

  it('takes the name, every way with what to do, the hours and the date', async () => {
    const copied: string[] = [];
    const page = await draw(
      {
        channels: [{ ...CALL, press: '2' }, TEXT],
        hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'America/Los_Angeles', checked: '2026-09' },
      },
      { onCopy: (text) => copied.push(text) },
    );
    getByRole(page, 'button', 'Copy all: Harbor Line').click();
    expect(copied).to.have.length(1);
    const [name, call, text, hours, date] = copied[0]?.split('\n') ?? [];
    expect(name).to.equal('Harbor Line');
    expect(call).to.match(/^Call: 1-800-555-0100\. .*2/);
    expect(text).to.match(/^Text: 741741\. .*HOPE/);
    expect(hours).to.match(/^Monday – Friday, 9:00.AM – 5:00.PM \(Pacific Time\)$/);
    expect(date).to.equal('Checked Sep 14, 2026 (number). Checked Sep 2026 (hours)');
  });

  it('never holds the ZIP code that the person typed', async () => {
    const copied: string[] = [];
    const zip = { ...TEXT, value: '898211', display: '898211', keyword: { own: 'postal-code' } };
    const page = await draw(
      { channels: [zip] as never },
      { zip: '97201', onCopy: (t) => copied.push(t) },
    );
    getByRole(page, 'button').click();
    expect(copied[0]).to.include('898211').and.not.to.include('97201');
  });

  it('is not offered where there is nothing to take', async () => {
    expect(getAllByRole(await draw({ channels: [] }), 'button')).to.have.length(0);
  });

  it('says that it is done, by its own button alone', async () => {
    const copied: string[] = [];
    const page = await draw({}, { onCopy: (text) => copied.push(text) });
    getByRole(page, 'button').click();
    const done = await draw({}, { copy: { text: copied[0] ?? '', isDone: true } });
    getByRole(done, 'button', 'Copied');
    const other = await draw({}, { copy: { text: 'something else', isDone: true } });
    getByRole(other, 'button', 'Copy all: Harbor Line');
  });

  for (const [strings, words] of [
    [en, 'Copy all'],
    [fr, 'Tout copier'],
    [es, 'Copiar todo'],
  ] as const) {
    it(`is offered in ${strings.language}`, async () => {
      const page = await draw({}, { strings: { ...strings, later: laterWords[strings.language] } });
      expect(getByRole(page, 'button').textContent?.trim()).to.equal(words);
    });
  }
});
