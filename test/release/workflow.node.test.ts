import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  repository?: { url: string };
  publishConfig: { access: string; provenance: boolean };
};
const at = (words: string): number => {
  const found = workflow.indexOf(words);
  assert.ok(found >= 0, words);
  return found;
};

describe('the workflow that publishes a release', () => {
  it('runs commands that there are', () => {
    const named = [...workflow.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => `${name}`);
    assert.ok(named.length >= 3);
    assert.deepEqual(
      named.filter((name) => !own.scripts[name]),
      [],
    );
  });

  it('publishes zip, package and WordPress plugin, each with its hash', () => {
    assert.ok(at('npm run build:wordpress') < at('cp dist/wordpress/*.zip release/'));
    assert.ok(at('>> SHA256SUMS') < at('gh release create'));
    assert.match(
      workflow,
      /gh release create .*release\/\*\.zip release\/\*\.tgz release\/SHA256SUMS/,
    );
  });

  it('names in the package the repository that it runs in, before it is packed: npm asks that for provenance', () => {
    assert.deepEqual(own.publishConfig, { access: 'public', provenance: true });
    assert.match(workflow, /id-token: write/);
    // No address that nobody has seen.
    assert.equal(own.repository, undefined);
    assert.ok(at('$GITHUB_SERVER_URL/$GITHUB_REPOSITORY') < at('npm run release'));
    assert.ok(at('npm run release') < at('npm publish'));
    // npm takes release/x.tgz for a repository of GitHub's, and looks for it there.
    assert.match(workflow, /npm publish \.\/release\/\*\.tgz/);
  });
});
