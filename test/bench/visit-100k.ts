/** `npm run test:scale`: the visit of `test/embed/large-directory.e2e.test.ts` at 120,000 records, which takes minutes to make. */
import { after, before, describe, it } from 'node:test';
import { DirectoryVisit } from '../support/visit-directory.js';
import { makeDirectory } from './make-directory.js';

const COUNT = 120_000;

/** A long first word of a name in California, from among the last records. */
let rare = '';
for await (const { name, place } of makeDirectory(COUNT)) {
  const [first = ''] = name.en?.split(' ') ?? [];
  if (place?.region === 'US-CA' && first.length >= 7) rare = first;
}
const misspelt = `${rare.slice(0, 4)}${rare.slice(5)}`.toLowerCase();

describe('a directory of 120,000 records', () => {
  const visit = new DirectoryVisit();
  before(() => visit.begin(COUNT));
  after(() => visit.end());

  it('shows the nearest for 60 KB and 8 requests, and answers a question for 12 KB and 3', () =>
    visit.costsLittle([
      ['methadne', /Treatment Program/],
      ['detox', /Detox/],
      [misspelt, new RegExp(rare)],
    ]));

  it('keeps what came when the network goes, and goes on when it is back', () =>
    visit.keepsWhatCame());
});
