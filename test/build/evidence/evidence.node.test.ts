import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readData } from '../../../src/build/check/read-data.js';
import { conformanceRows, notDone, rowsOf } from '../../../src/build/evidence/conformance-rows.js';
import { evidenceText } from '../../../src/build/evidence/evidence-text.js';
import { billOfMaterials, bundledPackages, hashFiles } from '../../../src/build/evidence/facts.js';
import { PRIVACY_CLAIMS } from '../../../src/build/evidence/privacy-claims.js';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const rows = conformanceRows(read('test/a11y/conformance.md'));
const lock = JSON.parse(read('package-lock.json'));

describe('the accessibility report of the evidence', () => {
  // https://www.w3.org/TR/WCAG21/ and https://www.w3.org/TR/WCAG22/, in which 4.1.1 is no criterion any more.
  for (const [version, level, count] of [
    ['2.1', 'A', 30],
    ['2.1', 'AA', 20],
    ['2.2', 'A', 31],
    ['2.2', 'AA', 24],
  ] as const) {
    it(`has the ${count} criteria of WCAG ${version} at level ${level}, in order`, () => {
      const criteria = rowsOf(rows, version, level).map(({ criterion }) => criterion);
      assert.equal(criteria.length, count);
      const byNumber = (a: string, b: string): number =>
        a.localeCompare(b, 'en', { numeric: true });
      assert.deepEqual(criteria, [...criteria].sort(byNumber));
    });
  }

  it('says what was not done, and fails where the report says so no more', () => {
    assert.match(notDone(read('test/a11y/conformance.md')), /No other screen reader/);
    assert.throws(() => notDone('All was done.'), /no longer says/);
  });
});

describe('the privacy statement', () => {
  for (const { says, tests } of PRIVACY_CLAIMS) {
    it(`has a test behind "${says.slice(0, 60)}…"`, () => {
      assert.ok(tests.length > 0);
      for (const [file, name] of tests)
        assert.ok(
          // A long name stands on a line of its own.
          read(file)
            .replace(/\bit(?:Once)?\(\s*/g, 'it(')
            .includes(`it('${name}'`),
          `${file}: ${name}`,
        );
    });
  }
});

describe('the bill of materials', () => {
  it('takes version and hash of each package from the lock, and refuses one that is not there', () => {
    const line = '-'.repeat(80);
    const [lit] = bundledPackages(
      `us\n\n${line}\n\nlit ${lock.packages['node_modules/lit'].version}, BSD-3-Clause\n`,
      lock,
    );
    assert.equal(lit?.integrity, lock.packages['node_modules/lit'].integrity);
    const bom = JSON.stringify(billOfMaterials('1.2.3', lit ? [lit] : []));
    assert.match(bom, /"alg":"SHA-512","content":"[0-9a-f]{128}"/);
    assert.throws(
      () => bundledPackages(`${line}\n\nlit 0.0.1, MIT\n`, lock),
      /not in package-lock\.json/,
    );
  });

  it('names every package whose notice stands in LICENCES.txt of the built folder', () => {
    const licences = read('dist/cdn/LICENCES.txt');
    const notices = licences.split(`\n\n${'-'.repeat(80)}\n\n`).length;
    // Ours and that of the data stand first.
    assert.equal(bundledPackages(licences, lock).length, notices - 3);
  });
});

describe('the evidence as a whole', () => {
  it('is written from what is there', () => {
    const hashes = hashFiles(join(root, 'dist', 'cdn'));
    const packages = bundledPackages(read('dist/cdn/LICENCES.txt'), lock);
    const text = evidenceText({
      root,
      version: '1.2.3',
      today: '2026-11-29',
      files: readData(),
      hashes,
      packages,
    });
    const entry = hashes.find(({ path }) => path === 'helpline-finder.js');
    assert.ok(entry && text.includes(entry.integrity));
    for (const part of [
      'Report date | 2026-11-29',
      'Known gaps',
      '3.1.2 Language of Parts',
      'not affiliated',
      'fuse.js',
    ])
      assert.ok(text.includes(part), part);
    assert.doesNotMatch(text, /undefined|NaN/);
  });
});
