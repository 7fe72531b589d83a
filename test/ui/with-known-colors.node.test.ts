import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenStyles } from '../../src/ui/tokens.styles.js';
import { lightOnly } from '../../src/ui/with-known-colors.js';

describe('colours for a browser without light-dark()', () => {
  it('are the light ones, whatever stands around them', () => {
    assert.equal(
      lightOnly(':host{--a:var(--b, light-dark(#0b5d57, #7fd6cb));--c:light-dark(#fff,#111)}'),
      ':host{--a:var(--b, #0b5d57);--c:#fff}',
    );
  });

  it('are whole in the finder’s own sheet', () => {
    // Node knows no light-dark(), as an old browser does not.
    const text = tokenStyles.cssText;
    assert.doesNotMatch(text, /light-dark/);
    const colors = text.match(/--_[\w-]+:\s*(?:var\(--helpline-[\w-]+, )?#[\da-f]{3,6}\)?;/g) ?? [];
    assert.equal(colors.length, 17);
    assert.match(text, /--_accent:\s*var\(--helpline-accent, #0b5d57\);/);
  });
});
