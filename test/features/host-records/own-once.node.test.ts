import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalListings } from '../../../src/dataset/national.js';
import { toListing } from '../../../src/dataset/to-listing.js';
import { ownOnce } from '../../../src/features/host-records/own-once.js';
import { nationalWords } from '../../../src/generated/words.en.js';
import type { Listing } from '../../../src/schema/listing.js';
import { readHostData } from '../../support/read-host-data.js';

const bundled = nationalListings(nationalWords, undefined).filter(({ regions }) =>
  regions.includes('US'),
);

async function ownOf(record: object): Promise<Listing> {
  const { resources } = await readHostData([{ region: 'OR', ...record }]);
  assert.ok(resources[0], JSON.stringify(record));
  return toListing(resources[0], 'en') ?? assert.fail('No listing.');
}

async function isShown(record: object, mode: 'merge' | 'replace' = 'merge'): Promise<boolean> {
  return ownOnce(bundled, [await ownOf(record)], mode).length > 0;
}

describe('a row of a county that repeats a line of the whole country', () => {
  for (const record of [
    { name: '988 Suicide & Crisis Lifeline', phone: '988' },
    { name: 'Suicide and Crisis Lifeline', phone: '988', web: 'https://988lifeline.org' },
    { name: '9-8-8', phone: '988' },
    { name: 'National Suicide Prevention Lifeline', phone: '1-800-273-8255' },
    { name: 'Crisis line', phone: '988' },
    { name: 'Veterans Crisis Line', phone: '988 press 1', text: '838255' },
    { name: 'Línea de crisis para veteranos', phone: '988' },
    { name: 'Poison Help', phone: '1-800-222-1222' },
    { name: 'Poison Control Center', phone: '(800) 222-1222', web: 'https://www.poison.org' },
    { name: 'Poison Control', phone: '8002221222', address: '1 Main St', city: 'Salem' },
    { name: '211', phone: '211' },
    { name: '2-1-1 Information & Referral', phone: '2-1-1' },
    { name: 'SAMHSA National Helpline', phone: '1-800-662-HELP' },
    { name: 'SAMHSA', phone: '1-800-662-4357' },
    { name: 'Never Use Alone', phone: '1-800-484-3731' },
  ]) {
    it(`makes no second card: ${record.name}, ${record.phone}`, async () => {
      assert.equal(await isShown(record), false);
    });
  }

  for (const record of [
    { name: '211info', phone: '1-866-698-6155' },
    { name: 'Poison Help', phone: '503-494-8968' },
    { name: 'Veterans Crisis Line', phone: '503-555-0142' },
    { name: 'Marion County Crisis Line', phone: '503-555-0142 or 988' },
    { name: 'Marion County Crisis Center', phone: '988', address: '1 Main St', city: 'Salem' },
    { name: 'Marion County Health', phone: '1-800-662-4357', web: 'https://marion.example' },
    { name: 'Marion County Poison Prevention', phone: '800-222-1222', email: 'a@marion.example' },
    { name: 'County naloxone', address: '1 Main St', city: 'Salem' },
  ]) {
    it(`keeps what is the county’s own: ${record.name}`, async () => {
      assert.equal(await isShown(record), true);
    });
  }

  it('keeps a line that only the county lists, where its list stands alone', async () => {
    const helpline = { name: 'SAMHSA National Helpline', phone: '1-800-662-4357' };
    assert.equal(await isShown(helpline, 'replace'), true);
    assert.equal(await isShown({ name: '988', phone: '988' }, 'replace'), false);
  });

  it('leaves a record in the place of the line whose id it has', async () => {
    assert.equal(await isShown({ id: 'us-211', name: '211', phone: '211' }), true);
  });
});
