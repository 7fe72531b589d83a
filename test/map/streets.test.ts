import { expect } from '@open-wc/testing';
import type { HelplineMap } from '../../src/map/helpline-map.js';
import { recordConsole } from '../support/console.js';
import { settle, waitFor } from '../support/mount.js';
import { getByRole, queryByRole, textOf } from '../support/shadow.js';
import { inMap, mountMap, pins, THREE } from './map-page.js';

const HOST = 'tile.invalid';
const THIRD_PARTY = `https://${HOST}/{z}/{x}/{y}.png`;
const ARCHIVE = '/test/map/fixtures/outline.pmtiles';

/** A map with street tiles to be had. */
function mountStreets(tileUrl: string): Promise<HelplineMap> {
  return mountMap(THREE, (map) => {
    map.tileUrl = tileUrl;
    map.tileCredit = '© OpenStreetMap contributors';
  });
}

async function press(map: HelplineMap, name: string): Promise<void> {
  getByRole(map, 'button', name).click();
  await settle(map);
}

/** Every address that an image was told to load, while none is loaded. */
function recordImages(answer: 'load' | 'error'): { addresses: string[]; restore: () => void } {
  const addresses: string[] = [];
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  if (!source) throw new Error('Images have no src.');
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    configurable: true,
    get: () => '',
    set(this: HTMLImageElement, address: string) {
      if (address.startsWith('data:')) return;
      addresses.push(`${address} ${this.crossOrigin} ${this.referrerPolicy}`);
      setTimeout(() => this.dispatchEvent(new Event(answer)));
    },
  });
  return {
    addresses,
    restore: () => Object.defineProperty(HTMLImageElement.prototype, 'src', source),
  };
}

/** A server that answers range requests, which the one of the tests does not. */
async function answerRanges(): Promise<() => void> {
  const { fetch } = window;
  const bytes = await (await fetch(ARCHIVE)).arrayBuffer();
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const range = new Headers(init?.headers).get('range');
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
    if (!address.endsWith('.pmtiles') || !from || !to) return fetch(input, init);
    const part = bytes.slice(Number(from), Number(to) + 1);
    return new Response(part, {
      status: 206,
      headers: { 'content-length': String(part.byteLength), etag: '"1"' },
    });
  };
  return () => {
    window.fetch = fetch;
  };
}

describe('streets from somebody else', () => {
  it('come after a notice that names the host, and not a request before', async () => {
    const images = recordImages('load');
    try {
      const map = await mountStreets(THIRD_PARTY);
      await press(map, 'Show streets');
      expect(textOf(map)).to.contain(
        `${HOST} will see that someone at your internet address looked at this area.`,
      );
      expect(images.addresses).to.deep.equal([]);
      await press(map, `Show streets from ${HOST}`);
      await waitFor(() => images.addresses.length > 0, 'the tiles');
      await waitFor(() => queryByRole(map, 'button', 'Hide streets'), 'the streets');
    } finally {
      images.restore();
    }
  });

  it('can be declined, and nothing is asked for', async () => {
    const images = recordImages('load');
    try {
      const map = await mountStreets(THIRD_PARTY);
      await press(map, 'Show streets');
      await press(map, 'No streets');
      expect(getByRole(map, 'button', 'Show streets')).to.exist;
      expect(images.addresses).to.deep.equal([]);
    } finally {
      images.restore();
    }
  });

  it('are asked for without cookies and without naming the page', async () => {
    const images = recordImages('load');
    try {
      const map = await mountStreets(THIRD_PARTY);
      await press(map, 'Show streets');
      await press(map, `Show streets from ${HOST}`);
      await waitFor(() => images.addresses.length > 0, 'the tiles');
      for (const address of images.addresses) {
        expect(address).to.match(
          /^https:\/\/tile\.invalid\/\d+\/\d+\/\d+\.png anonymous no-referrer$/,
        );
      }
      await waitFor(() => textOf(map).includes('© OpenStreetMap contributors'), 'the credit');
    } finally {
      images.restore();
    }
  });

  it('that do not come leave the outline map, say so and may be tried again', async () => {
    const images = recordImages('error');
    try {
      const map = await mountStreets(THIRD_PARTY);
      await press(map, 'Show streets');
      await press(map, `Show streets from ${HOST}`);
      await waitFor(() => textOf(map).includes('The streets did not load.'), 'the failure');
      expect(map.shadowRoot?.querySelector('img.leaflet-tile')).to.equal(null);
      expect(pins(map)).to.have.length(3);
      expect(inMap(map, 'path.land')).to.exist;
      expect(getByRole(map, 'button', 'Show streets')).to.exist;
    } finally {
      images.restore();
    }
  });

  it('are not offered from an address that is not https, with one warning', async () => {
    const record = recordConsole();
    try {
      const map = await mountStreets(`http://${HOST}/{z}/{x}/{y}.png`);
      expect(queryByRole(map, 'button', 'Show streets')).to.equal(undefined);
      expect(record.messages.filter((message) => message.includes('tile-url'))).to.have.length(1);
    } finally {
      record.stop();
    }
  });
});

describe('streets from one PMTiles file of the page’s own server', () => {
  it('are drawn after one tap, since nobody else learns of it, and leave no global behind', async () => {
    const restore = await answerRanges();
    try {
      const map = await mountStreets(ARCHIVE);
      await press(map, 'Show streets');
      const canvas = await waitFor(
        () =>
          [
            ...(map.shadowRoot?.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile') ?? []),
          ].find(({ width }) => width > 0),
        'a tile',
      );
      await waitFor(() => {
        const { data } = canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 404) {
          colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]} ${data[at + 3]}`);
        }
        return colours.size > 1;
      }, 'something drawn on the tile');
      expect('L' in window).to.equal(false);
      await press(map, 'Hide streets');
      expect(map.shadowRoot?.querySelector('canvas.leaflet-tile')).to.equal(null);
    } finally {
      restore();
    }
  });

  it('fall back to the outline map when the file is none', async () => {
    const map = await mountStreets('/LICENSE.pmtiles');
    await press(map, 'Show streets');
    await waitFor(() => textOf(map).includes('The streets did not load.'), 'the failure');
    expect(pins(map)).to.have.length(3);
  });
});
