import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Directory } from '../../src/directory/directory.js';
import type { TileFile } from '../../src/directory/directory-files.js';
import { pathOf } from '../../src/directory/file-names.js';
import type { DirectoryQuestion } from '../../src/directory/question.js';
import { AskedDirectory } from '../support/asked-directory.js';
import { CORNER, placeRecord, wideRecord } from '../support/deep-directory.js';
import { readIndex, readManifest, readNamed, tileNames } from '../support/read-directory.js';
import { CliFolder } from '../support/run-cli.js';

const [HOME, OTHER] = ['US-VA', 'US-TX'];
const TOWNS = [CORNER, { latitude: 37.5, longitude: -77.4 }, { latitude: 36.8, longitude: -82.1 }];
const HOUSTON = { latitude: 29.76, longitude: -95.36 };
const QUESTION: DirectoryQuestion = {
  language: 'en',
  country: 'US',
  region: HOME,
  point: CORNER,
  text: '',
  kinds: [],
};
const IN_TEXAS: DirectoryQuestion = { ...QUESTION, region: OTHER, point: HOUSTON };

const folder = new CliFolder();
const out = folder.of('out');
let asked: AskedDirectory;

before(async () => {
  // So many in each town that each is a tile.
  const town = (region: string, at: number, point: (typeof TOWNS)[number]): readonly object[] =>
    Array.from({ length: 60 }, (_, one) =>
      placeRecord(`${region.toLowerCase()}-${at}-${one}`, region, point, `Town ${at} House ${one}`),
    );
  const records = [
    ...TOWNS.flatMap((point, at) => town(HOME, at, point)),
    ...town(OTHER, 0, HOUSTON),
    wideRecord('country', 'US'),
  ];
  const path = folder.write('a.ndjson', records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const done = await folder.run('shard', path, '--out', out, '--languages', 'en,es');
  assert.equal(done.exit, 0, done.told);
});
after(() => folder.remove());
beforeEach(() => {
  asked = new AskedDirectory(out);
});
afterEach(() => asked.close());

const idsOf = ({ listings }: Directory): ReadonlySet<string> =>
  new Set(listings.map(({ listing }) => listing.id));
const fileOf = (path: string): Response =>
  new Response(new Uint8Array(readFileSync(join(out, path))));

function tilePath(region: string, town: number, language = 0): string {
  const names = tileNames(out, readIndex(out, region, language));
  const name = names.find((one) =>
    readNamed<TileFile>(out, one).listings.some(
      ({ id }) => id === `${region.toLowerCase()}-${town}-0`,
    ),
  );
  return pathOf(name ?? assert.fail(`no tile of town ${town}`));
}

const indexPath = (region: string, language = 0): string =>
  pathOf(readManifest(out).regions[region]?.index[language] ?? '');

interface Held {
  asked: boolean;
  /** Answers with the file, or with something else. */
  free: (instead?: Response) => void;
}

/** Holds back the answers for some paths. */
function hold(...paths: readonly string[]): ReadonlyMap<string, Held> {
  const held = new Map(
    paths.map((path) => {
      const one: Held = { asked: false, free: () => undefined };
      const answer = new Promise<Response>((resolve) => {
        one.free = (instead = fileOf(path)) => resolve(instead);
      });
      return [path, { one, answer }] as const;
    }),
  );
  asked.send = (path) => {
    const mine = held.get(path);
    if (mine) mine.one.asked = true;
    return mine?.answer.then((response) => response.clone());
  };
  return new Map([...held].map(([path, { one }]) => [path, one]));
}

async function until(isSo: () => boolean): Promise<void> {
  // By the clock: a busy machine takes thousands of turns to open a file.
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    if (isSo()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.fail('It never became so.');
}

describe('a file that is late for an old question', () => {
  for (const [what, path] of [
    ['tile', () => tilePath(HOME, 0)],
    ['index', () => indexPath(HOME)],
  ] as const) {
    it(`(a ${what}) does not keep the person waiting who has moved on`, async () => {
      const held = hold(path());
      const { directory, settled } = asked.open();
      directory.ask(QUESTION);
      await until(() => held.get(path())?.asked === true);
      directory.ask(IN_TEXAS);
      await settled();
      assert.ok(idsOf(directory).has('us-tx-0-0'));
      assert.equal(directory.isLoading, false);
      held.get(path())?.free();
    });

    it(`(a ${what}) and fails does not count against the new one`, async () => {
      const held = hold(path());
      const { directory, settled } = asked.open();
      directory.ask(QUESTION);
      await until(() => held.get(path())?.asked === true);
      directory.ask(IN_TEXAS);
      await settled();
      held.get(path())?.free(new Response('', { status: 503 }));
      await until(() => asked.said.length > 0);
      assert.equal(directory.hasFailed, false);
      assert.equal(asked.said.length, 1, asked.said.join('\n'));
    });

    it(`(a ${what}) leads to nothing else of the old region`, async () => {
      const held = hold(path());
      const { directory, settled } = asked.open();
      directory.ask(QUESTION);
      await until(() => held.get(path())?.asked === true);
      directory.ask(IN_TEXAS);
      await settled();
      const before = asked.sent.length;
      held.get(path())?.free();
      for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
      assert.equal(asked.sent.length, before);
    });

    it(`(a ${what}) is there when the person comes back, and is not asked for twice`, async () => {
      const held = hold(path());
      const { directory, settled } = asked.open();
      directory.ask(QUESTION);
      await until(() => held.get(path())?.asked === true);
      directory.ask(IN_TEXAS);
      await settled();
      directory.ask(QUESTION);
      held.get(path())?.free();
      await settled();
      assert.ok(idsOf(directory).has('us-va-0-0'));
      assert.equal(asked.sent.filter((one) => one.path === path()).length, 1);
      assert.equal(directory.hasFailed, false);
    });
  }

  it('leaves the words in the language that was chosen since', async () => {
    const english = tilePath(HOME, 0);
    const held = hold(english);
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    await until(() => held.get(english)?.asked === true);
    directory.ask({ ...QUESTION, language: 'es' });
    await settled();
    held.get(english)?.free();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
    const [one] = directory.listings.filter(({ listing }) => listing.id === 'us-va-0-0');
    assert.equal(one?.language, 'es');
  });

  it('does not answer for words that have been deleted since', async () => {
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    await settled();
    directory.ask({ ...QUESTION, text: 'detox' });
    directory.ask(QUESTION);
    await settled();
    assert.equal(directory.hasFailed, false);
    assert.ok(idsOf(directory).has('us-va-0-0'));
  });
});

describe('a finder that has left the page', () => {
  it('asks for nothing more when a late tile comes', async () => {
    const path = tilePath(HOME, 0);
    const held = hold(path);
    const { directory } = asked.open();
    directory.ask(QUESTION);
    await until(() => held.get(path)?.asked === true);
    directory.close();
    const before = asked.sent.length;
    held.get(path)?.free();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
    assert.equal(asked.sent.length, before);
  });

  it('asks for nothing more when the list of today comes late', async () => {
    const path = tilePath(HOME, 0);
    const held = hold(path, 'directory.json');
    const { directory } = asked.open();
    directory.ask(QUESTION);
    await until(() => held.get(path)?.asked === true);
    held.get(path)?.free(new Response('', { status: 404 }));
    await until(() => held.get('directory.json')?.asked === true);
    directory.close();
    const before = asked.sent.length;
    const other = { ...readManifest(out), made: '2020-01-01' };
    held.get('directory.json')?.free(new Response(JSON.stringify(other)));
    for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
    assert.equal(asked.sent.length, before);
  });

  it('has it all when it comes back', async () => {
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    directory.close();
    directory.ask(QUESTION);
    await settled();
    assert.ok(idsOf(directory).has('us-va-0-0'));
  });
});

describe('files that come out of order', () => {
  it('and all late are all there', async () => {
    const paths = [indexPath(HOME), tilePath(HOME, 0), tilePath(HOME, 1), tilePath(HOME, 2)];
    const held = hold(...paths);
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    for (const path of [...paths].reverse()) held.get(path)?.free();
    await settled();
    assert.ok(idsOf(directory).has('us-va-0-0'));
    assert.equal(directory.hasFailed, false);
  });

  it('show what comes while the nearest hangs', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const path = tilePath(HOME, 0);
    const held = hold(path);
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    await until(() => held.get(path)?.asked === true);
    test.mock.timers.tick(5000);
    await until(() => idsOf(directory).has('us-va-1-0'));
    assert.equal(directory.isLoading, true);
    assert.equal(directory.isComplete, false);
    held.get(path)?.free();
    await settled();
    assert.ok(idsOf(directory).has('us-va-0-0'));
    assert.equal(directory.hasFailed, false);
  });

  it('cost the one that never comes, and one line', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const path = tilePath(HOME, 0);
    globalThis.fetch = (
      (own) => (input: string, options: RequestInit) =>
        input.endsWith(path)
          ? new Promise((_, reject) =>
              options.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
            )
          : own(input, options)
    )(globalThis.fetch) as typeof fetch;
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    await until(() => idsOf(directory).has('country'));
    let isSettled = false;
    void settled().then(() => {
      isSettled = true;
    });
    // However long a busy machine takes to open and unpack files between two ticks.
    await until(() => {
      if (!isSettled) test.mock.timers.tick(100);
      return isSettled;
    });
    assert.ok(idsOf(directory).has('us-va-1-0'));
    assert.equal(directory.hasFailed, true);
    assert.equal(asked.said.length, 1, asked.said.join('\n'));
    assert.match(asked.said[0] ?? '', /within 20 seconds/);
  });
});

describe('files of words that fail', () => {
  const search = async (text: string, send: (path: string) => Response | undefined) => {
    const opened = asked.open();
    opened.directory.ask(QUESTION);
    await opened.settled();
    asked.send = send;
    opened.directory.ask({ ...QUESTION, text });
    await opened.settled();
    return opened;
  };
  const isWords = (path: string): boolean =>
    (JSON.parse(readFileSync(join(out, path), 'utf8')) as { k?: string }).k === 'words';

  for (const [what, instead] of [
    ['are not there', () => new Response('', { status: 503 })],
    ['are a web page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['are cut off', (path: string) => new Response(readFileSync(join(out, path)).subarray(0, -9))],
  ] as const)
    for (const text of ['town', 'zzzzqqq', 'detox'])
      it(`as they ${what} do not make "${text}" a word that nobody has`, async () => {
        const { directory, settled } = await search(text, (path) =>
          isWords(path) ? instead(path) : undefined,
        );
        assert.equal(directory.isComplete, false);
        assert.equal(directory.hasFailed, true);
        asked.send = () => undefined;
        directory.retry();
        await settled();
        assert.equal(directory.hasFailed, false);
        if (text !== 'zzzzqqq') assert.ok(idsOf(directory).has('us-va-0-0'));
        else assert.equal(directory.isComplete, true);
      });
});

describe('a list of today', () => {
  for (const [what, body, status] of [
    ['that does not come', '', 500],
    ['that is a web page', '<!doctype html>', 200],
    ['that is null', 'null', 200],
    ['of another version', '{"format":"helpline-directory/99"}', 200],
    ['that is empty', '', 200],
  ] as const)
    it(`${what} leaves what is there, and costs a line`, async () => {
      const path = tilePath(HOME, 0);
      asked.send = (one) =>
        one === path
          ? new Response('', { status: 404 })
          : one === 'directory.json'
            ? new Response(body, { status })
            : undefined;
      const { directory, settled } = asked.open();
      directory.ask({ ...QUESTION, point: TOWNS[1] });
      await settled();
      for (let turn = 0; turn < 4 && directory.hasMore; turn += 1) {
        directory.more();
        await settled();
      }
      await until(() => asked.sent.some((one) => one.path === 'directory.json'));
      for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
      assert.ok(idsOf(directory).has('us-va-1-0'));
      assert.ok(asked.said.length <= 2, asked.said.join('\n'));
      assert.doesNotMatch(asked.said.join('\n'), /destructure|undefined|TypeError/);
    });

  it('without the region that is looked at leaves what is there', async () => {
    const path = tilePath(HOME, 0);
    const { regions, ...rest } = readManifest(out);
    const today = { ...rest, regions: { [OTHER]: regions[OTHER] } };
    asked.send = (one) =>
      one === path
        ? new Response('', { status: 404 })
        : one === 'directory.json'
          ? new Response(JSON.stringify(today))
          : undefined;
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    await settled();
    await until(() => asked.sent.some((one) => one.path === 'directory.json'));
    for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
    directory.ask(IN_TEXAS);
    await settled();
    assert.ok(idsOf(directory).has('us-tx-0-0'));
  });
});

describe('a first file', () => {
  it('that names no index of a region does not say that nothing is there', async () => {
    const first = JSON.parse(JSON.stringify(readManifest(out)));
    first.regions[HOME].index = [];
    await asked.answer(QUESTION, first);
    assert.equal(asked.said.length, 1, asked.said.join('\n'));
    assert.match(asked.said[0] ?? '', /has no files for US-VA/);
  });
});

describe('a page that broke what a directory needs', () => {
  it('its hashes: shows what came', async () => {
    const { subtle } = globalThis.crypto;
    const digest = subtle.digest;
    Object.defineProperty(subtle, 'digest', {
      configurable: true,
      value: () => Promise.reject(new Error('broken')),
    });
    try {
      const directory = await asked.answer(QUESTION);
      assert.ok(idsOf(directory).has('us-va-0-0'));
    } finally {
      Object.defineProperty(subtle, 'digest', { configurable: true, value: digest });
    }
  });

  it('its fetch: says so, and goes on when it is mended', async () => {
    const own = globalThis.fetch;
    globalThis.fetch = () => {
      throw new Error('no');
    };
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    await settled();
    assert.equal(directory.hasFailed, true);
    globalThis.fetch = own;
    directory.retry();
    await settled();
    assert.equal(directory.hasFailed, false);
    assert.ok(idsOf(directory).has('us-va-0-0'));
  });
});

describe('a file that did not hold what its name says', () => {
  it('is asked for again past the cache, which would keep it for a year', async () => {
    const path = tilePath(HOME, 0);
    asked.send = (wanted) => (wanted === path ? new Response('{"k":"tile"') : undefined);
    const own = globalThis.fetch;
    const caches: (readonly [path: string, cache: string | undefined])[] = [];
    globalThis.fetch = (input, options) => {
      caches.push([new URL(String(input)).pathname.replace('/directory/', ''), options?.cache]);
      return own(input, options);
    };
    const { directory, settled } = asked.open();
    directory.ask(QUESTION);
    await settled();
    assert.equal(directory.hasFailed, true);
    asked.send = () => undefined;
    directory.retry();
    await settled();
    globalThis.fetch = own;
    assert.ok(idsOf(directory).has('us-va-0-0'));
    const ofIt = caches.filter(([one]) => one === path).map(([, cache]) => cache);
    assert.deepEqual(ofIt, ['default', 'reload']);
    assert.deepEqual(
      caches.filter(([one, cache]) => one !== path && cache === 'reload'),
      [],
    );
  });
});
