import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const report = readFileSync(join(import.meta.dirname, 'conformance.md'), 'utf8');

/** How many criteria each guideline of WCAG 2.2 has, 4.1.1 left out as obsolete. */
const CRITERIA: Readonly<Record<string, number>> = {
  '1.1': 1,
  '1.2': 9,
  '1.3': 6,
  '1.4': 13,
  '2.1': 4,
  '2.2': 6,
  '2.3': 3,
  '2.4': 13,
  '2.5': 8,
  '3.1': 6,
  '3.2': 6,
  '3.3': 9,
  '4.1': 3,
};
const LEVELS = { A: 31, AA: 24, AAA: 31 };
const ANSWERS = ['Supports', 'Partially supports', 'Does not support', 'Not applicable'];

const expected = Object.entries(CRITERIA)
  .flatMap(([guideline, count]) =>
    Array.from({ length: count }, (_, at) => `${guideline}.${at + 1}`),
  )
  .filter((criterion) => criterion !== '4.1.1');

const rows = [...report.matchAll(/^\| (\d\.\d\.\d+) \|(.*)\|$/gm)].map(
  ([, criterion = '', rest = '']) => {
    const [level = '', name = '', answer = '', tests = '', remarks = ''] = rest
      .split('|')
      .map((cell) => cell.trim());
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    return { criterion, level, name, answer, files, remarks };
  },
);

describe('the conformance report', () => {
  it('has one row for each criterion of WCAG 2.2, in order', () => {
    assert.deepEqual(
      rows.map(({ criterion }) => criterion),
      expected,
    );
    assert.equal(rows.length, 86);
  });

  it('gives each criterion its level', () => {
    for (const [level, count] of Object.entries(LEVELS)) {
      assert.equal(rows.filter((row) => row.level === level).length, count, level);
    }
  });

  it('answers with one of four answers', () => {
    assert.deepEqual(
      rows.filter(({ answer }) => !ANSWERS.includes(answer)),
      [],
    );
  });

  it('names only tests that exist', () => {
    const missing = rows
      .flatMap(({ files }) => files)
      .filter((file) => !existsSync(join(root, file)));
    assert.deepEqual(missing, []);
  });

  it('claims nothing without a test or a reason', () => {
    const bare = rows.filter(({ files, remarks }) => files.length === 0 && remarks === '');
    assert.deepEqual(bare, []);
    const gaps = rows.filter(({ answer, remarks }) => answer.startsWith('Partially') && !remarks);
    assert.deepEqual(gaps, []);
  });

  it('fails no criterion at A or AA', () => {
    const failed = rows.filter(
      ({ level, answer }) => level !== 'AAA' && answer === 'Does not support',
    );
    assert.deepEqual(failed, []);
  });

  it('is linked from README', () => {
    assert.match(readFileSync(join(root, 'README.md'), 'utf8'), /test\/a11y\/conformance\.md/);
  });
});
