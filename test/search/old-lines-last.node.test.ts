import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finderWords } from '../../src/cli/find/finder-words.js';
import { searchAsPage } from '../../src/cli/find/search-as-page.js';
import { isLive } from '../../src/contact/channel-kinds.js';
import type { Kind } from '../../src/schema/vocabulary-terms.js';
import { isAgedLine } from '../../src/search/surest-first.js';

// Who types a need is in no less of a hurry than who taps it: the same old numbers stand behind the same fresh ones.

const AT = new Date('2026-11-29T20:00Z');
const REGIONS = ['US-IL', 'US-NJ', 'US-WA', 'US-KY', 'US-WI', 'CA-BC', 'CA-NS'];
const TYPED: readonly (readonly ['en' | 'fr' | 'es', Kind, readonly string[]])[] = [
  ['en', 'crisis', ['crisis', 'suicide', 'suicidal']],
  ['en', 'talk', ['talk to someone', 'need to talk', 'lonely']],
  ['en', 'text-chat', ['text', 'chat', 'text someone']],
  ['fr', 'crisis', ['crise', 'suicide']],
  ['fr', 'talk', ['parler à quelqu’un', 'seul']],
  ['fr', 'text-chat', ['texto', 'clavarder']],
  ['es', 'crisis', ['crisis', 'suicidio']],
  ['es', 'talk', ['hablar con alguien', 'me siento solo']],
  ['es', 'text-chat', ['mensaje de texto', 'chat']],
];

describe('a need that is typed', () => {
  for (const [language, need, texts] of TYPED) {
    it(`puts no old number before a fresher one: ${need}, ${language}`, async () => {
      const pack = await finderWords(language);
      const wrong: string[] = [];
      for (const region of REGIONS) {
        for (const text of texts) {
          const { arranged } = await searchAsPage({
            text,
            pack,
            region,
            near: undefined,
            own: undefined,
            at: AT,
            callerZone: 'America/New_York',
          });
          const lines = arranged.groups
            .flatMap(({ listings }) => listings)
            .filter(
              ({ kinds, place, channels }) =>
                kinds.includes(need) && !place && channels.some(isLive),
            );
          const isAged = lines.map((line) => isAgedLine(line, { at: AT, kinds: [need] }));
          const first = isAged.indexOf(true);
          const last = isAged.lastIndexOf(false);
          if (first >= 0 && first < last)
            wrong.push(`${region} "${text}": ${lines[first]?.id} before ${lines[last]?.id}`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }
});
