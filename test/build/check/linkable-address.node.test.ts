import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unfitAsLink } from '../../../src/build/check/linkable-address.js';

describe('unfitAsLink', () => {
  const fit = [
    'https://www.alberta.ca/naloxone',
    'https://sites.google.com/utah.gov/usen',
    'https://tests.example.gov/',
    'https://developer.example.org/',
    'https://notgithub.com.example.org/',
    'https://prod.nmhealth.org/news',
  ];
  for (const address of fit) {
    it(`lets ${address} be a link`, () => assert.equal(unfitAsLink(address), undefined));
  }

  const unfit = [
    'https://github.com/owner/copy/blob/main/libraries.csv',
    'https://raw.githubusercontent.com/owner/copy/main/libraries.csv',
    'https://test.azahcccs.gov/Members/',
    'https://dev.louisvilleky.gov/health',
    'https://stage02.drugfree.org/',
    'https://web.archive.org/web/2020/https://example.gov/',
    'https://webarchive.library.unt.edu/web/2009/http://example.gov/',
    'https://webharvest.gov/congress115th/',
    'https://www.einpresswire.com/article/1/release',
  ];
  for (const address of unfit) {
    it(`keeps ${address} from being one`, () => assert.ok(unfitAsLink(address)));
  }
});
