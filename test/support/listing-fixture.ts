/** A made-up service and all that its card asks for, to test what real data has only at times. */

import type { LitElement } from 'lit';
import { html, render } from 'lit';
import type { CardContext } from '../../src/card/card-context.js';
import { renderCard } from '../../src/card/render-card.js';
import { features } from '../../src/features/features.js';
import type { Finder } from '../../src/finder/feature.js';
import type { Listing, ListingChannel } from '../../src/schema/listing.js';
import { later } from '../../src/strings/en/later.js';
import { englishPack } from '../../src/strings/language-pack.js';
import { mount } from './mount.js';

// A Saturday in November: 1 pm in New York, 10 am in Los Angeles.
const NOW = new Date('2026-11-21T18:00:00Z');

/** Draws the card once more. */
let redraw = (): void => undefined;

/** The features that draw inside a card, of a finder that has nothing else. */
const CARD_PARTS = [
  features.cardDetails,
  features.hoursTable,
  features.phoneCode,
  features.saveContact,
  features.share,
  features.report,
].flatMap(
  (feature) =>
    feature?.({ element: { requestUpdate: () => redraw() } as LitElement } as Finder) ?? [],
);

export const CALL: ListingChannel = {
  type: 'phone',
  value: '+18005550100',
  display: '1-800-555-0100',
  checked: '2026-09-14',
};

export function makeListing(own: Partial<Listing> = {}): Listing {
  return {
    id: 'us-or-harbor-line',
    name: 'Harbor Line',
    description: 'Talk with a nurse about drug use.',
    kinds: ['talk'],
    services: [],
    regions: ['US-OR'],
    channels: [CALL],
    ...own,
  };
}

export function makeContext(own: Partial<CardContext> = {}): CardContext {
  return {
    strings: { ...englishPack.strings, later },
    regionName: (code) => englishPack.regionNames[code] ?? code,
    at: NOW,
    callerZone: 'America/New_York',
    locality: 'US-OR',
    headingLevel: 3,
    compact: false,
    silentOnly: false,
    reportHref: undefined,
    dataDate: '2026-10-05',
    meanwhile: undefined,
    copy: undefined,
    slot: (slot, it) => CARD_PARTS.map(({ draws }) => draws?.[slot]?.(it, makeContext(own))),
    marked: (text) => text,
    distanceTo: () => undefined,
    zip: undefined,
    isUnfolded: () => false,
    onFold: () => undefined,
    onLook: () => undefined,
    listingOf: () => undefined,
    onContact: () => undefined,
    onCopy: () => undefined,
    ...own,
  };
}

/** The card as it stands in a list. */
export async function drawCard(
  listing: Partial<Listing> = {},
  context: Partial<CardContext> = {},
): Promise<HTMLElement> {
  const list = await mount<HTMLElement>(html`<ul></ul>`);
  redraw = () => void render(renderCard(makeListing(listing), makeContext(context)), list);
  redraw();
  // As the sheet of a wide finder shows it.
  list.querySelector('.fold')?.removeAttribute('hidden');
  return list;
}
