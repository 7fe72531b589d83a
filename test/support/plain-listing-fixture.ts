import type { PlainListing, PlainWay } from '../../src/plain/plain-listing.js';

export const CALL_WAY: PlainWay = {
  type: 'phone',
  number: '1-800-555-0100',
  href: 'tel:+18005550100',
  hints: [],
};

export const TEXT_WAY: PlainWay = {
  type: 'sms',
  number: '741741',
  href: 'sms:741741?&body=HOPE',
  hints: ['Send the word HOPE'],
};

/** A made-up service as a person would take it away. */
export function makeLine(own: Partial<PlainListing> = {}): PlainListing {
  return {
    id: 'us-or-harbor-line',
    name: 'Harbor Line',
    description: 'Talk with a nurse about drug use.',
    ways: [CALL_WAY, TEXT_WAY],
    isAlwaysOpen: false,
    isAged: false,
    notices: [],
    notes: [],
    isForAnybody: true,
    checked: 'Checked Sep 14, 2026',
    ...own,
  };
}
