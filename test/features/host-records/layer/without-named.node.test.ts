import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutNamed } from '../../../../src/features/host-records/layer/without-named.js';
import type { RegionNote } from '../../../../src/schema/listing.js';

const note = (words: string, url: string | null = 'https://www.example.org/list/'): RegionNote => ({
  kinds: ['naloxone'],
  note: words,
  asOf: '2026',
  sources: [{ url, seen: '2026' }] as RegionNote['sources'] & object,
});

describe('what is said of a region, on a page that hides a service', () => {
  const gone = new Set([
    'us-xx-hope',
    'Hope House (HH)',
    '+15035550142',
    'https://hope.example.org',
  ]);

  for (const words of [
    'Ask at HOPE  House, which has kits.',
    'Call 503-555-0142 for a kit.',
    'Hope-House, the state says, has kits.',
  ]) {
    it(`does not say: ${words}`, () => {
      assert.deepEqual(withoutNamed([note(words)], gone), []);
    });
  }

  it('says the rest as it is', () => {
    const others = [note('Pharmacies have kits.'), note('There is hope at a house.', null)];
    assert.deepEqual(withoutNamed([...others, note('Ask at Hope House.')], gone), others);
  });

  it('does not link to a page of that service', () => {
    const [shown] = withoutNamed([note('Ask there.', 'http://hope.example.org/')], gone);
    assert.equal(shown?.note, 'Ask there.');
    assert.deepEqual(shown?.sources, []);
  });

  it('takes no word for a name that is none', () => {
    const notes = [note('All of Alabama has kits.')];
    assert.deepEqual(withoutNamed(notes, new Set(['AA', 'us-al', '211', 'https:'])), notes);
  });

  it('knows a service by the letters that it is called by', () => {
    const gone = new Set(['SAMHSA National Helpline']);
    assert.deepEqual(withoutNamed([note('You can call 988, 211 or SAMHSA.')], gone), []);
    const others = [note('You can call 988 or 211.'), note('A national helpline answers.')];
    assert.deepEqual(withoutNamed(others, gone), others);
  });
});
