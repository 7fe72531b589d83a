import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { joinWords, nameOf } from '../../src/base/intl.js';
import { dateSaid } from '../../src/features/host-records/layer/apply-layer.js';
import { deviceZone } from '../../src/finder/device-time.js';
import { zoneWords } from '../../src/plain/hours-line.js';
import { pluralIn } from '../../src/strings/plural.js';

// Asked for zones before `Intl` where the engine has it (Node 26): these tests are about an engine without.
Reflect.deleteProperty(globalThis, 'Temporal');
const RealIntl = globalThis.Intl;

/** Without `Intl`, or with one that has only these pieces. */
function setIntl(pieces: Partial<typeof Intl> | undefined): void {
  Object.defineProperty(globalThis, 'Intl', { value: pieces, configurable: true, writable: true });
}

const broken = class {
  constructor() {
    throw new RangeError('broken on purpose');
  }
} as never;

/** Each with locales of its own, since what was made once is kept. */
const WITHOUT: readonly (readonly [string, Partial<typeof Intl> | undefined, string])[] = [
  ['undefined', undefined, 'a'],
  ['empty', {}, 'b'],
  [
    'failing',
    {
      Collator: broken,
      DateTimeFormat: broken,
      DisplayNames: broken,
      ListFormat: broken,
      NumberFormat: broken,
      PluralRules: broken,
    },
    'c',
  ],
];

afterEach(() => setIntl(RealIntl));

for (const [how, pieces, mark] of WITHOUT) {
  const english = `en-x-${mark}`;

  describe(`words while Intl is ${how}`, () => {
    const promise = (name: string, expectation: () => void): void => {
      it(name, () => {
        setIntl(pieces);
        expectation();
      });
    };

    promise('lists are joined by commas', () => {
      assert.equal(joinWords(english, ['English', 'French']), 'English, French');
      assert.equal(joinWords(english, []), '');
    });
    promise('names that nobody can tell are undefined', () => {
      assert.equal(nameOf(english, 'fr', 'language'), undefined);
    });
    promise('dates are as the data have them', () => {
      assert.equal(dateSaid('2026-11', { locale: english }), '2026-11');
    });
    promise('zones have the names of the tz database', () => {
      assert.equal(zoneWords(english, 'America/Chicago'), 'America/Chicago');
    });
    promise('the device is in no zone', () => assert.equal(deviceZone(), ''));
  });
}

describe('words with all of Intl', () => {
  it('are those of the language', () => {
    assert.equal(joinWords('en', ['English', 'French']), 'English, French');
    assert.equal(nameOf('fr-CA', 'en', 'language'), 'anglais');
    assert.equal(dateSaid('2026-11-04', { locale: 'en' }), 'November 4, 2026');
    assert.equal(zoneWords('en', 'America/Chicago'), 'Central Time');
  });

  it('are plain for a language that Intl refuses', () => {
    assert.equal(joinWords('not a tag', ['a', 'b']), 'a, b');
    assert.equal(dateSaid('2026', { locale: 'not a tag' }), '2026');
  });
});

describe('plurals by our own rule', () => {
  for (const language of ['en', 'fr-CA', 'es-US']) {
    it(`are those that Unicode has for ${language}, up to a million`, () => {
      const rules = new Intl.PluralRules(language);
      const plural = pluralIn(language);
      for (const count of [0, 0.5, 1, 1.5, 1.9, 2, 2.5, 3, 11, 21, 100, 101, 1000, 20_000, 999_999])
        assert.equal(
          plural(count, { one: 'one', other: 'other' }),
          rules.select(count),
          `${count}`,
        );
    });
  }
});

/** Files that speak to Intl themselves, and why they may. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'base/intl.ts': 'the home of words that are asked of it',
  'hours/wall-clock.ts': 'the home of clocks: many times a second, and never without a way out',
  'build/modules/build-modules.ts': 'runs on Node alone, so that no browser has to sort',
  'cli/import/term-words.ts': 'runs on Node alone, to know the names of languages in a file',
  'build/check/check-hours.ts': 'runs on Node alone, where a zone that is not known must fail',
};

describe('the code', () => {
  const source = join(import.meta.dirname, '..', '..', 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));

  it('asks Intl for nothing but in the two files that know what to do without it', () => {
    const asking = files.filter((file) =>
      // In a string it asks for nothing; `toLocale…` is Intl by another name.
      /\bIntl\b\s*[.[)]|\.toLocale\w+\(/.test(
        readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    assert.deepEqual(asking.sort(), Object.keys(EXCEPTIONS).sort());
  });
});
