import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { recordConsole } from '../support/console.js';
import {
  cardNames,
  cardsOf,
  findByRole,
  findCard,
  LIFELINE,
  mountFinder,
  mountOregon,
  OREGON_LINE,
  stripOf,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, textOf } from '../support/shadow.js';

const levelOf = (heading: Element): string => heading.localName;

describe('heading-level', () => {
  it('is 2 by default, with cards one below', async () => {
    const finder = await mountOregon();
    const card = await findCard(finder, OREGON_LINE);
    expect(levelOf(getByRole(card, 'heading'))).to.equal('h3');
    const own = getAllByRole(finder, 'heading').filter(
      (heading) => !cardsOf(finder).some((one) => one.contains(heading)),
    );
    expect([...new Set(own.map(levelOf))]).to.deep.equal(['h2']);
  });

  it('follows the attribute', async () => {
    const finder = await mountOregon();
    finder.setAttribute('heading-level', '4');
    await settle(finder);
    expect(levelOf(getByRole(stripOf(finder), 'heading', 'Overdose or danger'))).to.equal('h4');
    expect(levelOf(getByRole(await findCard(finder, LIFELINE), 'heading'))).to.equal('h5');
  });

  itOnce('falls back and warns once when it makes no sense', async () => {
    const record = recordConsole();
    const finder = await mountFinder(
      html`<helpline-finder country="US" heading-level="nine"></helpline-finder>`,
    );
    await waitFor(() => record.messages.length > 0, 'a warning');
    finder.compact = true;
    await settle(finder);
    record.stop();
    expect(levelOf(getByRole(stripOf(finder), 'heading', 'Overdose or danger'))).to.equal('h2');
    expect(record.messages).to.have.length(1);
    expect(record.messages[0]).to.match(
      /^warn: <helpline-finder> heading-level must be 1 to 5, not "nine"/,
    );
  });
});

describe('compact', () => {
  it('shows three cards a group, and no descriptions', async () => {
    const finder = await mountOregon();
    const description = textOf(await findCard(finder, OREGON_LINE));
    finder.setAttribute('compact', '');
    await settle(finder);
    const groups = [...(finder.shadowRoot?.querySelectorAll('.cards') ?? [])];
    expect(groups.length).to.be.above(1);
    for (const group of groups) expect(group.children.length).to.be.at.most(3);
    const card = await findCard(finder, OREGON_LINE);
    expect(textOf(card).length).to.be.below(description.length);
    finder.removeAttribute('compact');
    await settle(finder);
    expect(textOf(await findCard(finder, OREGON_LINE))).to.equal(description);
  });

  itOnce('keeps every way to make contact, and the date', async () => {
    const finder = await mountOregon();
    const ways = getAllByRole(await findCard(finder, OREGON_LINE), 'link').length;
    finder.compact = true;
    await settle(finder);
    const card = await findCard(finder, OREGON_LINE);
    expect(getAllByRole(card, 'link')).to.have.length(ways);
    expect(textOf(card)).to.match(/Checked \w+/);
  });
});

describe('kinds', () => {
  it('may change at any time', async () => {
    const finder = await mountOregon();
    finder.setAttribute('kinds', 'use-with-me');
    await settle(finder);
    expect(cardNames(finder)).to.include('Never Use Alone');
    expect(cardNames(finder)).not.to.include(OREGON_LINE);
    finder.removeAttribute('kinds');
    await settle(finder);
    expect(cardNames(finder)).to.include(OREGON_LINE);
  });

  itOnce('warns once of a word it does not know, and goes by the others', async () => {
    const record = recordConsole();
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" kinds="naloxone, hugs"></helpline-finder>`,
    );
    await waitFor(() => record.messages.length > 0, 'a warning');
    finder.compact = true;
    await settle(finder);
    record.stop();
    expect(record.messages).to.have.length(1);
    expect(record.messages[0]).to.match(/^warn: <helpline-finder> Unknown kind "hugs"/);
    expect(cardNames(finder)).not.to.include(LIFELINE);
  });
});

describe('report-href', () => {
  itOnce('may come later', async () => {
    const finder = await mountOregon();
    finder.setAttribute('report-href', 'https://county.example/{id}');
    await settle(finder);
    const card = await findCard(finder, LIFELINE);
    (await findByRole(card, 'button', `More about ${LIFELINE}`)).click();
    await findByRole(card, 'link', /^Report a wrong number/);
  });
});

describe('a finder made by script', () => {
  it('takes properties before and after it is on the page', async () => {
    const finder = document.createElement('helpline-finder');
    finder.region = 'US-OR';
    finder.kinds = 'treatment';
    const page = await mountFinder(html`<div>${finder}</div>`);
    await settle(page);
    await findCard(finder, OREGON_LINE);
    finder.kinds = '';
    await findCard(finder, LIFELINE);
  });
});
