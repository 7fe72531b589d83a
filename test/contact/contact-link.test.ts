import { expect } from '@open-wc/testing';
import { contactLink } from '../../src/contact/contact-link.js';
import { BAD_ADDRESSES, BAD_MAILBOXES, BAD_NUMBERS, GOOD_LINKS } from './contact-cases.js';

describe('contact link', () => {
  for (const [way, message, link] of GOOD_LINKS) {
    it(`leads to ${link}`, () => expect(contactLink(way, message)).to.equal(link));
  }

  it('is followed by the browser as it reads', () => {
    for (const [way, message, link] of GOOD_LINKS) {
      const anchor = document.createElement('a');
      anchor.href = contactLink(way, message) ?? '';
      expect(anchor.protocol).to.equal(`${link.split(':')[0]}:`);
      expect(anchor.username + anchor.password).to.equal('');
    }
  });

  it('makes no link of values that are unsafe or malformed', () => {
    const linked = [
      ...BAD_NUMBERS.filter((value) => contactLink({ type: 'phone', value })),
      ...BAD_NUMBERS.filter((value) => contactLink({ type: 'sms', value })),
      ...BAD_MAILBOXES.filter((value) => contactLink({ type: 'email', value })),
      ...BAD_ADDRESSES.filter((value) => contactLink({ type: 'web', value })),
    ];
    expect(linked).to.deep.equal([]);
  });
});
