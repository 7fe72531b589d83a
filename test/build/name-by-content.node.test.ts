import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renameByContent, renamed } from '../../src/build/name-by-content.js';

const chunk = (fileName: string, code: string) => ({ fileName, code });
const MAP = 'chunks/map-aaaaaaaa.js';
const PINS = 'chunks/pins-bbbbbbbb.js';

describe('the name of a chunk', () => {
  const names = (mapCode: string, pinsCode: string): readonly (string | undefined)[] => {
    const made = renameByContent([chunk(MAP, mapCode), chunk(PINS, pinsCode)]);
    return [made.get('map-aaaaaaaa.js'), made.get('pins-bbbbbbbb.js')];
  };
  const LEADS = 'import(`./pins-bbbbbbbb.js`)';

  it('says what is in it, whatever the bundler called it', () => {
    const [map, pins] = names('1', '2');
    assert.match(`${map}`, /^map-[\w-]{8}\.js$/);
    const other = renameByContent([chunk('chunks/map-cccccccc.js', '1')]);
    assert.equal(other.get('map-cccccccc.js'), map);
    assert.deepEqual(names('1', '3')[0], map);
    assert.notEqual(names('1', '3')[1], pins);
  });

  it('changes with what the chunk leads to, since its own text changes then', () => {
    assert.notEqual(names(LEADS, '2')[0], names(LEADS, '3')[0]);
    assert.equal(names(LEADS, '2')[1], names('1', '2')[1]);
  });

  it('is found where two lead to one another', () => {
    const [map, pins] = names(LEADS, 'import("./map-aaaaaaaa.js")');
    assert.match(`${map} ${pins}`, /^map-[\w-]{8}\.js pins-[\w-]{8}\.js$/);
  });

  it('is left alone where there is no hash in it, as in the files of regions', () => {
    assert.equal(renameByContent([chunk('chunks/local/us-or.en.js', '1')]).size, 0);
  });

  it('is written into whatever leads there, from the entry’s folder and from their own', () => {
    const code =
      'import(`./chunks/map-aaaaaaaa.js`);import("./pins-bbbbbbbb.js");"other-cccccccc.js"';
    assert.equal(
      renamed(code, (file) => file.toUpperCase()),
      'import(`./chunks/MAP-AAAAAAAA.JS`);import("./PINS-BBBBBBBB.JS");"other-cccccccc.js"',
    );
  });
});
