import { after, before, describe, it } from 'node:test';
import { DirectoryVisit } from '../support/visit-directory.js';

describe('a directory of 2,000 records', () => {
  const visit = new DirectoryVisit();
  before(() => visit.begin(2000));
  after(() => visit.end());

  it('shows the nearest for 60 KB and 8 requests, and answers a question for 12 KB and 3', () =>
    visit.costsLittle([
      ['methadne', /Treatment Program/],
      ['detox', /Detox/],
    ]));

  it('says no count where what tells whether it is all does not load', () =>
    visit.countsNothingFalse());

  it('keeps what came when the network goes, and goes on when it is back', () =>
    visit.keepsWhatCame());
});
