import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { READING_EXCEPTIONS } from './reading-exceptions.js';
import { readingGrade, withoutNames } from './reading-grade.js';

const HARDEST_GRADE = 8;
const resources = parseResources(readData()).map(({ resource }) => resource);

describe('the English descriptions', () => {
  it('read at grade 8 or below, save for the argued exceptions', () => {
    const hard = resources
      .filter(({ id }) => !(id in READING_EXCEPTIONS))
      .map(({ id, description }) => ({
        id,
        text: description.en,
        grade: readingGrade(description.en),
      }))
      .filter(({ grade }) => grade > HARDEST_GRADE)
      .map(({ id, text, grade }) => `${id} (grade ${grade.toFixed(1)}): ${text}`);
    assert.deepEqual(hard, []);
  });

  it('need every exception that is made', () => {
    for (const [id, reason] of Object.entries(READING_EXCEPTIONS)) {
      const resource = resources.find((candidate) => candidate.id === id);
      assert.ok(resource, `${id} is not a record`);
      assert.ok(readingGrade(resource.description.en) > HARDEST_GRADE, `${id} is plain now`);
      assert.ok(reason.length > 10, `${id} has no reason`);
    }
  });

  it('have one or two sentences, three at most', () => {
    const long = resources
      .filter(({ description }) => (description.en.match(/[.!?](?=\s|$)/g) ?? []).length > 3)
      .map(({ id, description }) => `${id}: ${description.en}`);
    assert.deepEqual(long, []);
  });
});

describe('the measure', () => {
  it('tells hard words from plain ones', () => {
    assert.ok(readingGrade('Get free kits here.') < 3);
    assert.ok(
      readingGrade('Comprehensive interdisciplinary rehabilitation consultation services.') > 12,
    );
  });

  it('leaves names out', () => {
    assert.equal(
      withoutNames(
        'Naloxone for all First Nations people in Las Vegas. Ask the Area Agency on Aging.',
      ),
      'pill for all Name people in Name. Ask the Name.',
    );
  });
});
