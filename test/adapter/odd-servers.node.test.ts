import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { hsdsSource } from '../../src/adapter/hsds-source.js';
import { readHostData } from '../support/read-host-data.js';

type Fields = Readonly<Record<string, unknown>>;

const POINT = { latitude: 45.5, longitude: -122.6 };
const { fetch } = globalThis;

let asked: URL[];
/** What the server answers to a page, and to a try for it. */
let answer: (page: number, tried: number) => Response | Promise<Response>;

beforeEach(() => {
  asked = [];
  globalThis.fetch = (async (input: string, { signal }: RequestInit) => {
    const address = new URL(input, 'https://page.example/');
    const tried = asked.filter(({ href }) => href === address.href).length;
    asked.push(address);
    const gone = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    );
    gone.catch(() => undefined);
    return Promise.race([answer(Number(address.searchParams.get('page')), tried), gone]);
  }) as typeof globalThis.fetch;
});
afterEach(() => {
  globalThis.fetch = fetch;
});

const source = (base = 'https://api.example.org', timeoutMs = 1000) =>
  hsdsSource(base, { listedBy: 'Made County', patience: { timeoutMs, tries: 3, waitMs: 1 } });
const search = async (most = 500): Promise<readonly Fields[]> =>
  (await source().search({ text: '', most })) as readonly Fields[];
const json = (value: unknown): Response => new Response(JSON.stringify(value));

function service(at: number | string, changes: Fields = {}): Fields {
  return {
    id: `service-${at}`,
    name: `House ${at}`,
    status: 'active',
    phones: [{ number: `+1 503 555 0${100 + (Number(at) % 100)}` }],
    organization: { locations: [{ addresses: [{ state_province: 'OR' }] }] },
    ...changes,
  };
}

const page = (number: number, size = 50): readonly Fields[] =>
  Array.from({ length: size }, (_, at) => service((number - 1) * size + at));

describe('an API that counts its pages wrong', () => {
  for (const [what, claims, pages] of [
    ['says there is one page and more services', { total_pages: 1, total_items: 120 }, 3],
    [
      'says there is one page, and that it is not the last',
      { total_pages: 1, last_page: false },
      3,
    ],
    ['says nothing of pages', {}, 3],
    ['says nothing that is a number', { total_pages: null, total_items: 'many' }, 3],
    ['says in texts how many there are', { total_pages: '3' }, 3],
    ['says there are a thousand pages', { total_pages: 1000 }, 3],
  ] as const)
    it(`and ${what} gives all`, async () => {
      answer = (number) => json({ ...claims, contents: number > pages ? [] : page(number) });
      assert.equal((await search()).length, 50 * pages);
      assert.ok(asked.length <= pages + 1, `${asked.length} requests`);
    });

  it('and has no page behind the last gives what came before', async () => {
    answer = (number) =>
      number > 2
        ? new Response('', { status: 404 })
        : json({ total_pages: 9, contents: page(number) });
    assert.equal((await search()).length, 100);
  });

  it('and gives the same page for ever is asked twice', async () => {
    answer = () => json({ total_pages: 900, last_page: false, contents: page(1) });
    assert.equal((await search()).length, 50);
    assert.equal(asked.length, 2);
  });

  it('and has an empty page among the others, as one that hides services does, gives all', async () => {
    answer = (number) =>
      json({ total_pages: 4, total_items: 150, contents: number === 2 ? [] : page(number) });
    assert.equal((await search()).length, 150);
    assert.equal(asked.length, 4);
  });

  it('and has nothing but empty pages is asked twice', async () => {
    answer = () => json({ total_pages: 1000, total_items: 50_000, contents: [] });
    assert.equal((await search()).length, 0);
    assert.equal(asked.length, 2);
  });

  it('and never ends is asked for ten pages', async () => {
    answer = (number) => json({ total_pages: 1e9, contents: page(number) });
    assert.equal((await search(1e6)).length, 500);
    assert.equal(asked.length, 10);
  });

  it('and ends sooner than it is asked to sends no needless request', async () => {
    answer = (number) => json({ total_pages: 1, total_items: 50, contents: page(number) });
    assert.equal((await search()).length, 50);
    assert.equal(asked.length, 1);
  });

  it('and sends a list alone is read', async () => {
    answer = (number) => json(page(number === 1 ? 1 : 2, number > 2 ? 0 : 50));
    assert.equal((await search()).length, 100);
  });
});

describe('an API whose records are odd', () => {
  const all = async (...contents: readonly unknown[]): Promise<readonly Fields[]> => {
    answer = () => json({ total_pages: 1, total_items: contents.length, contents });
    return search();
  };

  for (const [name, claims] of [
    ['content', { totalPages: 3, last: false }],
    ['results', { count: 150, next: 'https://api.example.org/services?page=2' }],
    ['items', { total: 150 }],
    ['data', { meta: { total: 150 } }],
    ['services', {}],
  ] as const)
    it(`and calls its list "${name}" is read page by page`, async () => {
      answer = (number) => json({ ...claims, [name]: number > 3 ? [] : page(number) });
      assert.equal((await search()).length, 150);
      assert.ok(asked.length <= 4, `${asked.length} requests`);
    });

  it('and calls its list by no name of a list says which is wanted', async () => {
    answer = () => json({ total_pages: 1, rows: page(1), data: { name: 'no list' } });
    await assert.rejects(search(), /api\.example\.org.*no page of services.*"contents"/);
    assert.equal(asked.length, 1);
  });

  it('gives a service once that stands on two pages', async () => {
    answer = (number) => json({ total_pages: 2, contents: [service(1), service(number + 1)] });
    assert.deepEqual(
      (await search()).map(({ name }) => name),
      ['House 1', 'House 2', 'House 3'],
    );
  });

  it('loses no service without an id', async () => {
    const records = await all(
      service(1, { id: undefined }),
      service(2, { id: null }),
      service(3, { id: '' }),
    );
    const { resources, problems } = await readHostData(records);
    assert.deepEqual(problems, []);
    assert.equal(new Set(resources.map(({ id }) => id)).size, 3);
  });

  it('takes numbers for ids, and finds the service again by what it made of them', async () => {
    const [record] = await all(service(4, { id: 4711 }));
    assert.equal(record?.id, '4711');
    answer = () => json(service(4, { id: 4711 }));
    assert.equal(((await source().byId('4711')) as Fields).name, 'House 4');
  });

  it('tells services apart whose ids differ in signs alone', async () => {
    const own = source();
    const both = [service(1, { id: 'A_1' }), service(2, { id: 'a-1' }), service(3, { id: '---' })];
    answer = () => json({ total_pages: 1, contents: both });
    const ids = async () =>
      ((await own.search({ text: '', most: 9 })) as Fields[]).map(({ id }) => String(id));
    const first = await ids();
    assert.equal(new Set(first).size, 3);
    assert.deepEqual(await ids(), first);
    answer = () => json(both[1]);
    assert.equal(((await own.byId(first[1] ?? '')) as Fields).name, 'House 2');
    assert.match(asked.at(-1)?.pathname ?? '', /\/a-1$/);
  });

  it('leaves out what is no service, and keeps the others', async () => {
    const records = await all(null, 5, 'x', [], {}, { id: 'x' }, { id: 'y', name: 7 }, service(1));
    assert.deepEqual(
      records.map(({ name }) => name),
      ['House 1'],
    );
  });

  it('takes null for what is not said', async () => {
    const nothing = { status: null, email: null, url: null, service_at_locations: null };
    const [record] = await all(service(1, nothing));
    assert.equal(record?.name, 'House 1');
    assert.ok(!('email' in (record ?? {})));
  });

  it('takes texts for numbers, and numbers for texts', async () => {
    const location = { latitude: '45.5', longitude: '-122.6', addresses: [{ city: 'Portland' }] };
    const phones = [{ number: 5035550142 }];
    answer = () =>
      json({
        total_pages: 1,
        contents: [service(1, { service_at_locations: [{ id: 9, phones, location }] })],
      });
    const [record] = (await source().near(POINT, 5, { text: '', most: 5 })) as readonly Fields[];
    assert.deepEqual(record?.phone, ['5035550142']);
    assert.equal(record?.id, '9');
  });

  it('shows no service that is closed', async () => {
    for (const status of ['inactive', 'defunct', 'temporarily closed'])
      assert.deepEqual(await all(service(1, { status })), []);
  });
});

describe('an API that is not well', () => {
  it('keeps what came before a page that fails', async () => {
    answer = (number) =>
      number === 1
        ? json({ total_pages: 3, contents: page(1) })
        : new Response('', { status: 500 });
    assert.equal((await search()).length, 50);
  });

  it('rejects when the first page is HTML, and asks once', async () => {
    answer = () => new Response('<!doctype html><title>Log in</title>');
    await assert.rejects(search(), /api\.example\.org sent something that is not JSON/);
    assert.equal(asked.length, 1);
  });

  for (const body of ['', 'null', '{}', '5', '{"contents":{}}'])
    it(`rejects when the first page is ${body || 'empty'}`, async () => {
      answer = () => new Response(body);
      await assert.rejects(search(), /not JSON|no page of services/);
    });

  for (const after of ['3600', new Date(Date.now() + 3_600_000).toUTCString()])
    it(`does not wait an hour for it: ${after}`, async () => {
      answer = () => new Response('', { status: 429, headers: { 'retry-after': after } });
      await assert.rejects(search(), /answered 429/);
      assert.equal(asked.length, 1);
    });

  for (const after of ['soon', '-5', '0', 'Thu, 01 Jan 1970 00:00:00 GMT'])
    it(`asks again after a while where Retry-After is "${after}"`, async () => {
      answer = (_, tried) =>
        tried === 0
          ? new Response('', { status: 429, headers: { 'retry-after': after } })
          : json({ total_pages: 1, contents: page(1) });
      assert.equal((await search()).length, 50);
    });

  it('gives up on a body that comes too slowly', async () => {
    const slow = (): Response =>
      new Response(
        new ReadableStream({
          pull: async (stream) => {
            await new Promise((resolve) => setTimeout(resolve, 5));
            stream.enqueue(new TextEncoder().encode(' '));
          },
        }),
      );
    // As a browser does it, the body ends with its request.
    globalThis.fetch = (async (_: string, { signal }: RequestInit) => {
      asked.push(new URL('https://api.example.org'));
      const { body } = slow();
      const { readable, writable } = new TransformStream();
      body?.pipeTo(writable, { signal: signal as AbortSignal }).catch(() => undefined);
      return new Response(readable);
    }) as typeof globalThis.fetch;
    const own = source('https://api.example.org', 20);
    await assert.rejects(own.byId('x'), /did not answer within 20 ms/);
    assert.equal(asked.length, 3);
  });

  it('gives up on a body without end', async () => {
    const part = new TextEncoder().encode(' '.repeat(1_000_000));
    answer = () => new Response(new ReadableStream({ pull: (stream) => stream.enqueue(part) }));
    await assert.rejects(search(), /sent more than/);
  });

  it('says in words what failed at an address of the own site, and not what was typed', async () => {
    answer = () => new Response('', { status: 400 });
    const own = source('/hsds/').search({ text: 'my secret', most: 5 });
    await assert.rejects(own, ({ message }: Error) => {
      assert.match(message, /the server of this page answered 400/);
      assert.doesNotMatch(message, /secret/);
      return true;
    });
  });

  it('takes a service that is gone for none', async () => {
    answer = () => new Response('', { status: 410 });
    assert.equal(await source().byId('service-1'), undefined);
  });

  it('ends at once when nobody wants it, in the middle of its pages', async () => {
    const asking = new AbortController();
    answer = (number) => {
      if (number === 2) asking.abort(new Error('moved on'));
      return json({ total_pages: 9, contents: page(number) });
    };
    const all = source().search({ text: '', most: 500, signal: asking.signal });
    await assert.rejects(all, /moved on/);
    assert.equal(asked.length, 2);
  });
});
