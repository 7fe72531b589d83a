import { expect } from '@open-wc/testing';
import { waitFor } from '../support/mount.js';
import { queryByRole } from '../support/shadow.js';

const frames: HTMLIFrameElement[] = [];

/** A page in a frame with these sandbox tokens, beside allow-scripts and allow-same-origin that a test reads it with. */
async function openSandbox(tokens: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'A sandbox';
  frame.style.cssText = 'width: 780px; height: 580px; border: 0';
  frame.setAttribute('sandbox', `allow-scripts allow-same-origin ${tokens}`);
  frame.src = '/test/embed/pages/plain.html';
  frames.push(frame);
  document.body.append(frame);
  await waitFor(
    () => frame.contentDocument && queryByRole(frame.contentDocument, 'heading', 'In Oregon'),
    'the finder in the sandbox',
  );
  return frame.contentDocument as Document;
}

describe('a frame with a sandbox', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const tokens of ['', 'allow-popups', 'allow-forms allow-popups allow-modals']) {
    it(`of "${tokens}" shows every number as text that can be selected`, async () => {
      const page = await openSandbox(tokens);
      const root = page.querySelector('helpline-finder')?.shadowRoot as ShadowRoot;
      const ways = [...root.querySelectorAll<HTMLAnchorElement>('.card a[href^="tel:"]')];
      expect(ways.length).to.be.above(3);
      for (const way of ways) {
        const digits = way.href.replace(/\D/g, '').replace(/^1(?=\d{10})/, '');
        expect(way.closest('.card')?.textContent?.replace(/\D/g, '')).to.include(digits);
        expect(getComputedStyle(way).userSelect).not.to.equal('none');
      }
    });
  }
});
