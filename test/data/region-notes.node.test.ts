import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRegionNotes } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { publishedResources } from '../../src/build/data-commands/data-coverage.js';
import { buildModules } from '../../src/build/modules/build-modules.js';
import { isNumber } from '../../src/contact/channel-kinds.js';
import { wordsIn } from '../../src/dataset/words-in.js';
import type { Kind } from '../../src/schema/vocabulary-terms.js';
import { readingGrade } from './reading-grade.js';

const files = readData();
const notes = parseRegionNotes(files);
const published = publishedResources(files);
const regions = files.regions.map(({ code }) => code).filter((code) => code.length > 2);
const TO_CALL: readonly Kind[] = ['crisis', 'talk', 'treatment', 'text-chat'];

function localOf(region: string, kinds: readonly Kind[]) {
  return published.filter(
    (resource) =>
      resource.regions.includes(region) && resource.kinds.some((kind) => kinds.includes(kind)),
  );
}

function isNoted(region: string, kinds: readonly Kind[]): boolean {
  return notes.some(
    (note) => note.region === region && note.kinds.some((kind) => kinds.includes(kind)),
  );
}

describe('every region', () => {
  it('has a number to call or text of its own, or says why it has none', () => {
    const silent = regions.filter(
      (region) =>
        !localOf(region, TO_CALL).some(({ channels }) => channels.some(isNumber)) &&
        !isNoted(region, TO_CALL),
    );
    assert.deepEqual(silent, []);
  });

  it('is served by national lines to call, by naloxone by mail and by harm reduction', () => {
    for (const country of ['US', 'CA']) {
      assert.ok(localOf(country, ['crisis']).length > 0);
      assert.ok(localOf(country, ['use-with-me']).length > 0);
    }
    assert.ok(localOf('US', ['naloxone']).length > 0);
    assert.ok(localOf('US', ['harm-reduction']).length > 0);
  });
});

describe('the notes on regions', () => {
  it('read at grade 9 or below: names of laws and lines are long words', () => {
    const hard = notes
      .map(({ region, note }) => `${readingGrade(note.en).toFixed(1)} ${region} ${note.en}`)
      .filter((line) => Number.parseFloat(line) > 9);
    assert.deepEqual(hard, []);
  });

  it('say when a law was so, where a law is the reason', () => {
    for (const { region, note } of notes.filter(({ note: { en } }) => /\blaw\b/i.test(en))) {
      for (const text of Object.values(note)) assert.match(text, /\b(?:19|20)\d\d\b/, region);
    }
  });

  it('reach a person with the region’s chunk, even where nothing else does', () => {
    const modules = buildModules(files);
    for (const language of ['en', 'fr', 'es'] as const) {
      const samoa = modules.get(`local/us-as.${language}.ts`) ?? '';
      const note = notes.find(({ region }) => region === 'US-AS');
      assert.ok(note && samoa.includes(JSON.stringify(wordsIn(note.note, language))));
      assert.match(modules.get(`shards.${language}.ts`) ?? '', /'US-AS'/);
    }
  });
});
