import { expect } from '@open-wc/testing';
import { asDesktop } from '../../support/as-desktop.js';
import { expectAccessible } from '../../support/axe.js';
import { CALL, drawCard } from '../../support/listing-fixture.js';
import { waitFor } from '../../support/mount.js';
import { getAllByRole, getByRole, queryByRole, textOf } from '../../support/shadow.js';
import { stub } from '../../support/stub.js';

const BILLING = 'These calls and texts can show on your phone bill or call list.';
const TEXT = {
  type: 'sms',
  value: '741741',
  display: '741741',
  keyword: { word: 'HOPE' },
  checked: '2026-09-14',
} as const;

async function unfold(...own: Parameters<typeof drawCard>): Promise<HTMLElement> {
  const card = await drawCard(...own);
  getByRole(card, 'button', /^More about/).click();
  await waitFor(() => queryByRole(card, 'button', /^Share/), 'what a person can take away');
  return card;
}

describe('the fold-out of a card', () => {
  it('says that a call or a text can show on the bill', async () => {
    expect(textOf(await unfold({ channels: [CALL] }))).to.include(BILLING);
    expect(textOf(await unfold({ channels: [TEXT] }))).to.include(BILLING);
  });

  it('says so of nothing that no bill shows', async () => {
    const web = { type: 'web', value: 'https://a.example/', display: 'a.example' } as const;
    expect(textOf(await unfold({ channels: [web] }))).not.to.include(BILLING);
  });

  it('explains relay where a TTY stands, and only there', async () => {
    const tty = { type: 'tty', value: '988', display: '988', through: '711' } as const;
    const relay = /With a TTY or a relay \(dial 711\)/;
    expect(textOf(await unfold({ channels: [tty] }))).to.match(relay);
    expect(textOf(await unfold({ channels: [CALL] }))).not.to.match(relay);
  });
});

describe('a code to hand a number to a phone', () => {
  const OPEN = /^Use your phone to/;

  it('is offered on a desktop for each number to call or text', async () => {
    asDesktop(true);
    const card = await unfold({ channels: [CALL, TEXT] });
    expect(getAllByRole(card, 'button', OPEN).map(textOf)).to.deep.equal([
      'Use your phone to call 1-800-555-0100',
      'Use your phone to text 741741',
    ]);
  });

  it('is not offered on a phone', async () => {
    asDesktop(false);
    expect(getAllByRole(await unfold({ channels: [CALL] }), 'button', OPEN)).to.have.length(0);
  });

  it('is drawn on tap as a path with its words around it, and without a style', async () => {
    asDesktop(true);
    const card = await unfold({ channels: [TEXT] });
    expect(card.querySelector('.qr-svg')).to.equal(null);
    getByRole(card, 'button', OPEN).click();
    const picture = await waitFor(() => queryByRole(card, 'img', 'QR code to text 741741'), 'it');
    await waitFor(() => picture.querySelector('path + path'), 'the path');
    expect(card.querySelector('[style], style, img, canvas')).to.equal(null);
    const words = textOf(card.querySelector('.code') as HTMLElement);
    expect(words).to.include('741741').and.to.include('Send the word HOPE');
    await expectAccessible(card);
  });

  it('serves one number once, whatever is pressed after it', async () => {
    asDesktop(true);
    const spanish = { ...CALL, label: 'Spanish', press: '2' };
    const card = await unfold({ channels: [CALL, spanish] });
    expect(getAllByRole(card, 'button', OPEN)).to.have.length(1);
    getByRole(card, 'button', OPEN).click();
    expect(textOf(card)).to.include('Spanish, then press 2');
  });
});

describe('what a person takes away', () => {
  const SHARE = /^Share.*Harbor Line/;

  it('can be saved as a contact file that leaves nothing on the page', async () => {
    const links: HTMLAnchorElement[] = [];
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      links.push(this);
    });
    const card = await unfold({ channels: [CALL] });
    getByRole(card, 'button', /^Save as a contact.*Harbor Line/).click();
    const [link] = links;
    expect(link?.download).to.equal('us-or-harbor-line.vcf');
    expect(link?.isConnected).to.equal(false);
    const text = await (await fetch(link?.href ?? '')).text();
    expect(text).to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\nFN:Harbor Line\r\n/);
    expect(text).to.include('+18005550100');
  });

  it('is shared by the system’s own sheet: name, numbers, words to send, and the page if it may be', async () => {
    const shared: unknown[] = [];
    stub(navigator, 'share', (data: unknown) => {
      shared.push(data);
      return Promise.resolve();
    });
    const pageHref = 'https://county.example/help';
    const card = await unfold({ channels: [CALL, TEXT] }, { pageHref });
    getByRole(card, 'button', SHARE).click();
    expect(shared).to.deep.equal([
      {
        text: `Harbor Line\nCall: 1-800-555-0100\nText: 741741. Send the word HOPE\n${pageHref}`,
      },
    ]);
  });

  it('never holds the ZIP code that the person typed, nor an address that is not https', async () => {
    const copied: string[] = [];
    stub(navigator, 'share', undefined);
    const zip = { ...TEXT, keyword: { own: 'postal-code' } } as const;
    const card = await unfold(
      { channels: [zip] },
      { zip: '97201', pageHref: 'javascript:alert(1)', onCopy: (text) => copied.push(text) },
    );
    getByRole(card, 'button', SHARE).click();
    expect(copied).to.deep.equal(['Harbor Line\nText: 741741. Send your ZIP code as the message']);
  });

  it('is copied where there is no sheet to share with', async () => {
    stub(navigator, 'share', undefined);
    const copied: string[] = [];
    const card = await unfold({ channels: [CALL] }, { onCopy: (text) => copied.push(text) });
    getByRole(card, 'button', SHARE).click();
    expect(copied).to.deep.equal(['Harbor Line\nCall: 1-800-555-0100']);
  });

  it('goes nowhere when a person closes the sheet', async () => {
    const copied: string[] = [];
    let closed: Promise<void> | undefined;
    stub(navigator, 'share', () => {
      closed = Promise.reject(new DOMException('', 'AbortError'));
      return closed;
    });
    const card = await unfold({ channels: [CALL] }, { onCopy: (text) => copied.push(text) });
    getByRole(card, 'button', SHARE).click();
    await closed?.catch(() => undefined);
    await Promise.resolve();
    expect(copied).to.deep.equal([]);
  });
});
