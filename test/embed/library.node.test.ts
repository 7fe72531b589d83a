import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** What a plain Node, with no TypeScript and no DOM, prints after importing the built library. */
function printed(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

describe('the built library on a server', () => {
  it('is imported without an error, and registers nothing', () => {
    assert.equal(
      printed(`
        const names = [];
        globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
        const library = await import('./dist/index.js');
        console.log(JSON.stringify([names, typeof library.HelplineFinder, library.version]));
      `),
      JSON.stringify([[], 'function', '0.1.0']),
    );
  });

  it('gives the events and the class', () => {
    assert.equal(
      printed(`
        const library = await import('./dist/index.js');
        const { HelplineFinder, HelplineContactEvent, HelplineErrorEvent, HelplineRegionChangeEvent } = library;
        console.log([HelplineFinder, HelplineContactEvent, HelplineErrorEvent, HelplineRegionChangeEvent].map((one) => typeof one).join());
      `),
      'function,function,function,function',
    );
  });

  it('can be asked to register where there is no DOM, and does nothing', () => {
    assert.equal(printed(`await import('./dist/define.js'); console.log('well');`), 'well');
  });

  for (const [what, globals] of [
    ['without a document', '{ customElements }'],
    ['with a document that is not whole', '{ customElements, document }'],
  ] as const)
    it(`registers nothing where a server stands in for a registry ${what}: what draws Lit on servers would draw it`, () => {
      assert.equal(
        printed(`
          const { customElements, document } = await import('@lit-labs/ssr-dom-shim');
          Object.assign(globalThis, ${globals});
          await import('./dist/define.js');
          console.log(customElements.get('helpline-finder'));
        `),
        'undefined',
      );
    });

  it('is found by the names that package.json exports', () => {
    assert.equal(
      printed(`
        const library = await import('helpline-finder');
        await import('helpline-finder/define');
        console.log(typeof library.HelplineFinder);
      `),
      'function',
    );
  });
});
