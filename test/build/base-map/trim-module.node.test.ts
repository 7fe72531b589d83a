import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trimModule } from '../../../src/build/base-map/trim-module.js';

const MODULE = `/* @preserve Whose it is */
var Layer = {include: function (more) { Object.assign(Layer, more); }};
var Popup = {open: function () { return Layer; }};
var Zoom = 1;
function make(zoom) { var Popup = zoom; return helper(Popup); }
function helper(value) { return value; }
function lonely() { return 2; }
Layer.include({name: 'layer'});
Layer.include({popup: function () { return Popup; }});
Layer.Zoom = Zoom;
lonely.also = 3;
export { Layer, make as create, lonely, Popup, Zoom };
`;

async function run(text: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

describe('a module without what nobody asks for', () => {
  it('keeps what is wanted, what that needs, and what changes it', async () => {
    const text = trimModule(MODULE, ['Layer', 'create'], ['Popup', 'Zoom']);
    const { Layer, create } = (await run(text)) as {
      Layer: Record<string, unknown>;
      create: (value: number) => number;
    };
    assert.equal(Layer.name, 'layer');
    assert.equal(create(5), 5);
    assert.doesNotMatch(text, /lonely|popup:|Layer\.Zoom|var Zoom/);
  });

  it('takes a name inside a function for what it is there', () => {
    // `make` has a Popup and a zoom of its own.
    assert.match(trimModule(MODULE, ['create'], ['Popup', 'Zoom']), /var Popup = zoom/);
  });

  it('keeps whose it is', () => {
    assert.match(trimModule(MODULE, ['lonely'], []), /^\/\* @preserve Whose it is \*\//);
  });

  it('is not made if what is wanted needs what is not', () => {
    assert.throws(() => trimModule(MODULE, ['Popup'], ['Layer']), /needs Layer/);
  });

  it('is not made if what is wanted is not there', () => {
    assert.throws(() => trimModule(MODULE, ['canvas'], []), /does not export canvas/);
  });
});
