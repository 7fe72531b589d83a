import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineContactEvent } from '../../src/finder/finder-events.js';
import {
  contentOf,
  findCard,
  LIFELINE,
  mountFinder,
  mountOregon,
  search,
  stayOnPage,
} from '../support/finder-page.js';
import { getByRole } from '../support/shadow.js';

function recordContacts(): { readonly events: HelplineContactEvent[]; stop(): void } {
  const events: HelplineContactEvent[] = [];
  const listen = (event: Event) => events.push(event as HelplineContactEvent);
  document.addEventListener('helpline-contact', listen);
  return { events, stop: () => document.removeEventListener('helpline-contact', listen) };
}

describe('the contact event', () => {
  it('names the service and the way, and says nothing else, nor what was typed', async () => {
    const finder = await mountOregon();
    stayOnPage(finder);
    await search(finder, 'suicide lifeline');
    const card = await findCard(finder, LIFELINE);
    const contacts = recordContacts();
    getByRole(card, 'link', new RegExp(`^Text 988 ?, ${LIFELINE}`)).click();
    getByRole(card, 'link', new RegExp(`^Chat with .*, ${LIFELINE}`)).click();
    contacts.stop();
    expect(contacts.events.map(contentOf)).to.deep.equal([
      { resourceId: 'us-988-lifeline', channelType: 'sms' },
      { resourceId: 'us-988-lifeline', channelType: 'chat' },
    ]);
  });

  it('names the line that a closed or mistaken card leads to', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-NS"></helpline-finder>`,
      'In Nova Scotia',
    );
    stayOnPage(finder);
    await search(finder, '902-470-8888');
    const card = await findCard(finder, 'IWK Health');
    const contacts = recordContacts();
    const link = getByRole(card, 'link', /^Call 1-855-922-1122 ?, .*Intake Service$/);
    link.click();
    contacts.stop();
    expect(contacts.events.map(contentOf)).to.deep.equal([
      { resourceId: 'ca-ns-intake-service', channelType: 'phone' },
    ]);
  });

  it('is not fired by anything but a tap', async () => {
    const contacts = recordContacts();
    const finder = await mountOregon();
    await search(finder, 'detox');
    finder.region = 'US-TX';
    await finder.updateComplete;
    contacts.stop();
    expect(contacts.events).to.have.length(0);
  });
});
