import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { describeProblem } from '../../src/build/check/problem.js';
import {
  checkOverdoseGuidance,
  readOverdoseGuidance,
} from '../../src/build/data-commands/overdose-guidance.js';
import { overdoseSources } from '../../src/generated/overdose-sources.js';
import { strings as en } from '../../src/strings/en/interface.js';

const guidance = readOverdoseGuidance(join(import.meta.dirname, '../..'));
const today = new Date().toISOString().slice(0, 10);
const [source] = guidance.sources;
assert.ok(source);

describe('the sources of the overdose steps', () => {
  it('are official, https and dated, with one for each step in each country', () => {
    assert.deepEqual(checkOverdoseGuidance(guidance, today), []);
  });

  it('are for the six steps that are shown', () => {
    assert.equal(guidance.steps.length, en.emergency.steps.length);
  });

  it('are all shown, in both countries', () => {
    assert.deepEqual(
      overdoseSources.map(({ url }) => url),
      guidance.sources.map(({ url }) => url),
    );
  });

  it('name the step of each difference between them', () => {
    for (const { step, what } of guidance.differences) {
      assert.ok(guidance.steps.includes(step), what);
    }
  });

  for (const [what, wrong] of [
    ['not official', { kind: 'secondary' }],
    ['not https', { url: 'http://www.cdc.gov/' }],
    ['without a day', { seen: '2026-11' }],
    ['of a day to come', { seen: '2999-01-01' }],
    ['for a step that is none', { supports: ['dance'] }],
  ] as const) {
    it(`would be refused if one were ${what}`, () => {
      const sources = [{ ...source, ...wrong }, ...guidance.sources];
      assert.equal(checkOverdoseGuidance({ ...guidance, sources }, today).length, 1);
    });
  }

  it('would be refused if a step had none', () => {
    const sources = guidance.sources.map((one) => ({
      ...one,
      supports: one.supports.filter((step) => step !== 'breathe'),
    }));
    const problems = checkOverdoseGuidance({ ...guidance, sources }, today);
    assert.deepEqual(problems.map(describeProblem), [
      'error: data/overdose-guidance.json: The step "breathe" has no source in US.',
      'error: data/overdose-guidance.json: The step "breathe" has no source in CA.',
    ]);
  });
});
