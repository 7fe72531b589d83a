import { expect } from '@open-wc/testing';
import type { HelplineMap } from '../../src/map/helpline-map.js';
import { waitFor } from '../support/mount.js';
import { getByRole, queryByRole } from '../support/shadow.js';

type Window = typeof globalThis & { readonly complaints: readonly string[] };

async function openPage(
  prefix: string,
): Promise<{ map: HelplineMap; complaints: readonly string[] }> {
  const frame = document.createElement('iframe');
  frame.title = prefix;
  frame.style.cssText = 'width: 780px; height: 580px; border: 0';
  frame.src = `${prefix}/test/map/pages/map.html`;
  document.body.append(frame);
  const map = await waitFor(
    () => frame.contentDocument?.querySelector('helpline-map') as HelplineMap | null,
    'the page',
  );
  return { map, complaints: (frame.contentWindow as unknown as Window).complaints };
}

const isOurs = (complaint: string): boolean => !complaint.includes('Lit is in dev mode');

describe('the map under a strict content security policy', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  for (const [name, prefix] of [
    ["default-src 'none'; script-src 'self'", '/csp'],
    ['that and Trusted Types', '/csp-trusted'],
  ] as const) {
    it(`of ${name} is drawn, zooms, opens groups and offends nobody`, async () => {
      const { map, complaints } = await openPage(prefix);
      await waitFor(() => map.shadowRoot && queryByRole(map, 'button', 'Zoom in'), 'the map');
      getByRole(map, 'button', 'Zoom in').click();
      getByRole(map, 'button', 'Show all places').click();
      await waitFor(() => queryByRole(map, 'button', '2 places at this spot'), 'the group');
      getByRole(map, 'button', '2 places at this spot').click();
      await waitFor(() => queryByRole(map, 'button', 'Close'), 'the list');
      const { left, width } = getByRole(map, 'button', 'Zoom in').getBoundingClientRect();
      expect(width).to.equal(44);
      expect(left).to.be.greaterThan(600);
      expect(complaints.filter(isOurs)).to.deep.equal([]);
    });
  }
});
