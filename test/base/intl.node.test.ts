import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import {
  compareWords,
  dateWords,
  deviceZone,
  joinWords,
  nameOf,
  numberWords,
  pluralOf,
} from '../../src/base/intl.js';

const RealIntl = globalThis.Intl;
const DAY = new Date('2026-11-04T08:05:00Z');

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
  const french = `fr-x-${mark}`;

  describe(`words while Intl is ${how}`, () => {
    const promise = (name: string, expectation: () => void): void => {
      it(name, () => {
        setIntl(pieces);
        expectation();
      });
    };

    promise('one is one, and any other number is many', () => {
      assert.deepEqual(
        [0, 1, 2, 11].map((count) => pluralOf(english, count)),
        ['other', 'one', 'other', 'other'],
      );
    });
    promise('none is one in French, too', () => {
      assert.deepEqual(
        [0, 1, 1.5, 2].map((count) => pluralOf(french, count)),
        ['one', 'one', 'one', 'other'],
      );
    });
    promise('lists are joined by commas', () => {
      assert.equal(joinWords(english, ['English', 'French']), 'English, French');
      assert.equal(joinWords(english, []), '');
    });
    promise('names that nobody can tell are undefined', () => {
      assert.equal(nameOf(english, 'fr', 'language'), undefined);
    });
    promise('words have an order', () => {
      const words = ['Texas', 'Alabama', 'Ohio'].sort(compareWords(english));
      assert.deepEqual(words, ['Alabama', 'Ohio', 'Texas']);
      assert.equal(compareWords(english)('Ohio', 'Ohio'), 0);
    });
    promise('numbers are their digits', () => assert.equal(numberWords(english, 1234), '1234'));
    promise('dates are as ISO 8601 has them, as precise as was asked', () => {
      const say = (options: Parameters<typeof dateWords>[2]): string =>
        dateWords(english, DAY, options);
      assert.equal(say({ year: 'numeric' }), '2026');
      assert.equal(say({ year: 'numeric', month: 'short' }), '2026-11');
      assert.equal(say({ year: 'numeric', month: 'short', day: 'numeric' }), '2026-11-04');
      assert.equal(say({ hour: 'numeric', minute: '2-digit' }), '08:05');
      assert.equal(
        say({ hour: 'numeric', minute: '2-digit', weekday: 'short' }),
        '2026-11-04 08:05',
      );
    });
    promise('a date that is none is not a reason to fail', () => {
      assert.equal(dateWords(english, new Date(Number.NaN), { year: 'numeric' }), '');
    });
    promise('the device is in no zone', () => assert.equal(deviceZone(), ''));
  });
}

describe('words with all of Intl', () => {
  it('are those of the language', () => {
    assert.equal(pluralOf('fr-CA', 0), 'one');
    assert.equal(joinWords('en', ['English', 'French']), 'English, French');
    assert.equal(nameOf('fr-CA', 'en', 'language'), 'anglais');
    assert.deepEqual(['Zoe', 'Évora', 'Eva'].sort(compareWords('fr-CA')), ['Eva', 'Évora', 'Zoe']);
    assert.equal(numberWords('en', 1234), '1,234');
    assert.equal(dateWords('en', DAY, { hour: 'numeric', minute: '2-digit' }), '8:05\u202fAM');
  });

  it('are plain for a language that Intl refuses', () => {
    assert.equal(pluralOf('not a tag', 1), 'one');
    assert.equal(joinWords('not a tag', ['a', 'b']), 'a, b');
    assert.equal(dateWords('not a tag', DAY, { year: 'numeric' }), '2026');
  });
});

describe('the zone of the device', () => {
  const say = (timeZone: string | undefined): string => {
    const { prototype } = Intl.DateTimeFormat;
    const real = prototype.resolvedOptions;
    prototype.resolvedOptions = function () {
      return { ...real.call(this), timeZone: timeZone as string };
    };
    try {
      return deviceZone();
    } finally {
      prototype.resolvedOptions = real;
    }
  };

  it('is what the device says', () => {
    assert.equal(say('America/Chicago'), 'America/Chicago');
    assert.equal(say('UTC'), 'UTC');
  });

  for (const zone of [undefined, '', 'Etc/Unknown', 'Foo/Bar', 'GMT+99:99'])
    it(`is not known where the device says ${JSON.stringify(zone)}`, () =>
      assert.equal(say(zone), ''));
});

/** Files that speak to Intl themselves, and why they may. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'base/intl.ts': 'the one home of it',
  'build/check/check-hours.ts': 'runs on Node alone, where a zone that is not known must fail',
};

describe('the code', () => {
  const source = join(import.meta.dirname, '..', '..', 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));

  it('asks Intl for nothing but through base/intl.ts, which cannot fail', () => {
    const asking = files.filter((file) =>
      // In a string it asks for nothing; `toLocale…` is Intl by another name.
      /\bIntl\b\s*[.[)]|\.toLocale\w+\(/.test(
        readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    assert.deepEqual(asking.sort(), Object.keys(EXCEPTIONS).sort());
  });
});
