import { expect } from '@open-wc/testing';
import { waitFor } from '../support/mount.js';

/** What a page may allow a frame beside scripts. */
const TOKENS = [
  '',
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-orientation-lock',
  'allow-pointer-lock',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-presentation',
  'allow-same-origin',
  'allow-storage-access-by-user-activation',
  'allow-top-navigation',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
];

interface Told {
  readonly heading: string;
  readonly emergency: readonly string[];
  readonly ways: readonly string[];
  readonly complaints: readonly string[];
}

/** What a person sees in a frame of this sandbox, which shares no origin with the page and cannot be looked into. */
async function look(sandbox: string): Promise<Told> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'width: 780px; height: 580px';
  frame.src = '/open/test/embed/pages/sandboxed.html';
  let told: Told | undefined;
  const listen = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow) told = data;
  };
  addEventListener('message', listen);
  document.body.append(frame);
  try {
    return await waitFor(() => told, `the finder in a frame that is "${sandbox}"`);
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
}

describe('a frame whose sandbox', () => {
  for (const token of TOKENS) {
    const sandbox = `allow-scripts ${token}`.trim();
    it(`is "${sandbox}" has the whole finder, and each number as text`, async () => {
      const { heading, emergency, ways, complaints } = await look(sandbox);
      expect(heading).to.match(/ways? to get help in Oregon/);
      expect(emergency).to.include.members(['tel:911', 'tel:988']);
      expect(ways).not.to.deep.equal([]);
      for (const way of ways) expect(way).to.match(/\d{3}/);
      expect(complaints.filter((one) => !one.includes('web-dev-server'))).to.deep.equal([]);
    });
  }
});
