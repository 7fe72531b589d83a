import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isNumber, isSilent } from '../../src/contact/channel-kinds.js';
import { CHANNEL_TYPES } from '../../src/schema/record-terms.js';

const typesThat = (is: typeof isSilent): readonly string[] =>
  CHANNEL_TYPES.filter((type) => is({ type }));

it('counts as a number every way that is dialled or texted', () => {
  assert.deepEqual(typesThat(isNumber), ['phone', 'sms', 'tty', 'videophone']);
});

it('counts as silent every way that is answered and that nobody in the room can hear', () => {
  assert.deepEqual(typesThat(isSilent), ['sms', 'tty', 'videophone', 'chat', 'email']);
});
