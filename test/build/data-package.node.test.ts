import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from '../../src/build/check/read-data.js';
import { type Folder, makeDataPackage } from '../../src/build/newer-data/data-package.js';
import { dataInfo } from '../../src/build/release/version-info.js';
import { INTERFACE_LANGUAGES } from '../../src/schema/vocabulary-terms.js';
import { projectRoot } from '../support/e2e.js';

const data = readData(projectRoot);
const version = dataInfo(data);

const entry = (code: string): string => `globalThis["helpline-finder ${code}"]`;
const region = (name: string, hash: string): Record<string, string> =>
  Object.fromEntries(
    INTERFACE_LANGUAGES.map((one) => [`chunks/local/${name}.${one}-${hash}.js`, hash]),
  );

function folder(files: Readonly<Record<string, string>>, code = 'samecode'): Folder {
  const info = { version: '1.2.3', code, build: 'thebuild', data: version };
  const all = {
    'helpline-finder.js': entry(code),
    'version.json': JSON.stringify(info),
    'data.js': 'none',
    ...files,
  };
  return new Map(Object.entries(all).map(([file, text]) => [file, Buffer.from(text)]));
}

const pack = (release: Folder, built: Folder) => makeDataPackage(release, built, data, version);
const dataOf = ({ files }: { files: Folder }): string => String(files.get('data.js'));

describe('a data package', () => {
  it('is data.js alone where nothing has changed', () => {
    const same = folder({ ...region('us-or', 'aaa'), 'chunks/map-12345678.js': 'map' });
    const made = pack(same, same);
    assert.deepEqual([...made.files.keys()], ['data.js']);
    assert.deepEqual(made.left, []);
  });

  it('has the files of a region that is new or has changed, and names none for one that has nothing any more', () => {
    const release = folder({
      ...region('us-or', 'aaa'),
      ...region('us-wa', 'www'),
      ...region('us-gu', 'ggg'),
    });
    const built = folder({
      ...region('us-or', 'bbb'),
      ...region('us-wa', 'www'),
      ...region('us-mp', 'mmm'),
    });
    const made = pack(release, built);
    assert.deepEqual(
      [...made.files]
        .filter(([file]) => file !== 'data.js')
        .map(([file, bytes]) => `${file.replace(/-[\w-]{8}\.js$/, '')} ${bytes}`)
        .sort(),
      ['us-mp', 'us-or'].flatMap((one) =>
        ['en', 'es', 'fr'].map(
          (language) => `chunks/local/${one}.${language} ${one === 'us-mp' ? 'mmm' : 'bbb'}`,
        ),
      ),
    );
    assert.match(dataOf(made), /["']US-GU["']:null/);
    assert.doesNotMatch(dataOf(made), /US-WA|national\./);
  });

  it('has a region that has changed though the build gives its files the names that the release has, and names them anew', () => {
    const release = folder(region('us-or', 'aaa'));
    const built = new Map([...release].map(([file, bytes]) => [file, bytes]));
    for (const file of built.keys())
      if (file.includes('us-or')) built.set(file, Buffer.from('corrected'));
    const made = pack(release, built);
    const files = [...made.files.keys()].filter((file) => file !== 'data.js');
    assert.equal(files.length, 3);
    for (const file of files) {
      assert.ok(!release.has(file), file);
      assert.equal(String(made.files.get(file)), 'corrected');
      assert.ok(dataOf(made).includes(file), file);
    }
    assert.deepEqual(made.left, []);
  });

  it('has the numbers that ended where those have changed', () => {
    const retired = (hash: string): Record<string, string> =>
      Object.fromEntries(
        INTERFACE_LANGUAGES.map((one) => [`chunks/retired.${one}-${hash}.js`, hash]),
      );
    const made = pack(folder(retired('12345678')), folder(retired('87654321')));
    assert.equal(made.files.size, 4);
    assert.match(dataOf(made), /chunks\/retired\.es-87654321\.js/);
  });

  it('says what of the new build it leaves as it was', () => {
    const made = pack(
      folder({ 'chunks/vocabulary.full-12345678.js': 'old', 'chunks/features-12345678.js': 'old' }),
      folder({ 'chunks/vocabulary.full-87654321.js': 'new', 'chunks/features-87654321.js': 'new' }),
    );
    assert.deepEqual(made.left, ['chunks/vocabulary.full-87654321.js']);
  });

  it('refuses other code, and says what to check out', () => {
    assert.throws(
      () => pack(folder({}), folder({}, 'othercod')),
      /othercod.*samecode.*tag v1\.2\.3/s,
    );
  });
});
