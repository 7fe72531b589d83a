import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isSilent } from '../../src/contact/channel-groups.js';
import { CHANNEL_TYPES } from '../../src/schema/vocabulary-terms.js';

it('counts as silent every way that is answered and that nobody in the room can hear', () => {
  assert.deepEqual(CHANNEL_TYPES.filter(isSilent), ['sms', 'tty', 'videophone', 'chat', 'email']);
});
