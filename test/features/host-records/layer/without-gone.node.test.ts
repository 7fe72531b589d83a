import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutGone } from '../../../../src/features/host-records/layer/without-gone.js';
import { retired } from '../../../../src/generated/retired.en.js';

const NOT_LISTED = 'This page does not list that number or service.';
const entryOf = (id: string) => {
  const entry = retired.find((one) => one.id === id);
  assert.ok(entry);
  return entry;
};

describe('answers about what ended, on a page that hides what took its place', () => {
  const chimo = entryOf('ca-nb-chimo-helpline');

  it('name no hidden record, and lead to the others', () => {
    const gone = new Set(['ca-nb-addiction-mental-health-helpline']);
    const [answer] = withoutGone([chimo], gone, NOT_LISTED);
    assert.equal(answer?.note, NOT_LISTED);
    assert.deepEqual(answer?.replacedBy, ['ca-988-suicide-crisis-helpline']);
  });

  it('name no number that is hidden or replaced', () => {
    const kids = entryOf('ca-741741');
    assert.match(kids.note, /686868/);
    const [answer] = withoutGone([kids], new Set(['686868']), NOT_LISTED);
    assert.equal(answer?.note, NOT_LISTED);
  });

  it('stay as they are where nothing of them is hidden', () => {
    assert.deepEqual(
      withoutGone(retired, new Set(['us-nobody', '+15035550142', '988']), NOT_LISTED),
      retired,
    );
  });
});
