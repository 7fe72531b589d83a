import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { strings as en } from '../../src/strings/en/interface.js';
import { findCard, mountFinder, mountOregon, OREGON_LINE } from '../support/finder-page.js';
import { said } from '../support/listen.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, nameOf, textOf } from '../support/shadow.js';

let written: string[];

function stubClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
}

const accept = async (text: string): Promise<void> => {
  written.push(text);
};
const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));

describe('copying', () => {
  beforeEach(() => {
    written = [];
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('puts the number as shown on the clipboard, and the button says so', async () => {
    stubClipboard(accept);
    const finder = await mountOregon();
    const card = await findCard(finder, OREGON_LINE);
    getByRole(card, 'button', en.ways.copy()).click();
    await waitFor(
      () => getAllByRole(card, 'button', 'Copied').length === 1,
      'the button to say so',
    );
    expect(written).to.deep.equal(['800-923-HELP (4357)']);
    await settle(finder);
  });

  itOnce('copies a keyword by itself', async () => {
    stubClipboard(accept);
    const finder = await mountFinder(
      html`<helpline-finder region="CA-ON"></helpline-finder>`,
      'In Ontario',
    );
    const card = await findCard(finder, 'ConnexOntario');
    getByRole(card, 'button', 'Copy CONNEX').click();
    await waitFor(() => written.length === 1, 'the keyword');
    expect(written).to.deep.equal(['CONNEX']);
  });

  it('is said aloud to who cannot see it', async () => {
    stubClipboard(accept);
    const finder = await mountOregon();
    const card = await findCard(finder, OREGON_LINE);
    getByRole(card, 'button', en.ways.copy()).click();
    await waitFor(() => said() === 'Copied', '"Copied" to be said');
  });

  for (const [how, writeText] of [
    ['refuses', refuse],
    ['has none', undefined],
  ] as const) {
    it(`says aloud how to copy by hand where the browser ${how}`, async () => {
      stubClipboard(writeText);
      const finder = await mountOregon();
      const card = await findCard(finder, OREGON_LINE);
      getByRole(card, 'button', en.ways.copy()).click();
      const words = en.ways.copyFailed('');
      await waitFor(() => said() === words, 'the words to be said');
      expect(getAllByRole(card, 'button').map(nameOf)).not.to.include('Copied');
    });
  }

  it('says where it can be seen that it did not work', async () => {
    stubClipboard(refuse);
    const finder = await mountOregon();
    const card = await findCard(finder, OREGON_LINE);
    getByRole(card, 'button', en.ways.copy()).click();
    await waitFor(
      () => textOf(card).includes(en.ways.copyFailed('800-923-HELP (4357)')),
      'words on the card',
    );
  });
});
