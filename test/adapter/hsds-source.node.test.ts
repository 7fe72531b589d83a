import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { hsdsSource } from '../../src/adapter/hsds-source.js';
import { readHostData } from '../support/read-host-data.js';

const COUNT = 120;
const PATIENCE = { timeoutMs: 2000, tries: 3, waitMs: 5 };

function service(at: number): object {
  return {
    id: `service-${at}`,
    name: `${at % 2 ? 'Detox' : 'Peer line'} ${at}`,
    status: at === 7 ? 'inactive' : 'active',
    description: 'Help with drugs.',
    url: 'https://www.example.org/',
    organization: { name: 'Marion County' },
    service_at_locations: [
      {
        id: `sal-${at}`,
        phones: [{ number: `(503) 555-01${String(at % 100).padStart(2, '0')}`, type: 'voice' }],
        location: {
          latitude: 44.94 + at / 100,
          longitude: -123.03,
          addresses: [
            {
              address_1: `${at} Main St`,
              city: 'Salem',
              state_province: 'OR',
              postal_code: '97301',
              address_type: 'physical',
            },
          ],
        },
      },
    ],
  };
}

/** Speaks the API of HSDS 3: pages as the specification has them. */
describe('a source that speaks HSDS', () => {
  let server: Server;
  let base: string;
  let asked: string[];
  /** Answers before the right one. */
  let trouble: { status: number; headers?: Record<string, string> }[];
  let isSilent: boolean;

  before(async () => {
    const all = Array.from({ length: COUNT }, (_, at) => service(at));
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      asked.push(request.url ?? '');
      if (isSilent) return;
      const odd = trouble.shift();
      if (odd) return void response.writeHead(odd.status, odd.headers).end('busy');
      const json = (value: unknown): void =>
        void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
      const [, id] = /^\/api\/services\/(.+)$/.exec(pathname) ?? [];
      if (id) {
        const found = all.find((one) => (one as { id: string }).id === id);
        return found ? json(found) : void response.writeHead(404).end();
      }
      const words = searchParams.get('search')?.toLowerCase() ?? '';
      const found = all.filter((one) =>
        (one as { name: string }).name.toLowerCase().includes(words),
      );
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      const contents = found.slice((page - 1) * size, page * size);
      const total_pages = Math.ceil(found.length / size);
      json({
        total_items: found.length,
        total_pages,
        page_number: page,
        size: contents.length,
        contents,
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  });
  beforeEach(() => {
    [asked, trouble, isSilent] = [[], [], false];
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  const source = () => hsdsSource(base, { listedBy: 'Marion County', patience: PATIENCE });

  it('gives records that the finder shows, page by page, and no inactive one', async () => {
    const records = await source().search({ text: '', most: 500 });
    assert.equal(records.length, COUNT - 1);
    assert.equal(asked.length, 3);
    const { resources, problems } = await readHostData(records);
    assert.equal(resources.length, COUNT - 1);
    assert.deepEqual(problems, []);
    assert.deepEqual(resources[0]?.regions, ['US-OR']);
    assert.equal(resources[0]?.listedBy, 'Marion County');
  });

  it('asks for no more pages than it needs', async () => {
    const records = await source().search({ text: 'detox', most: 10 });
    assert.equal(records.length, 10);
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? '', /search=detox/);
  });

  it('gives the nearest first, and none too far', async () => {
    const point = { latitude: 45.2, longitude: -123.03 };
    const records = (await source().near(point, 12, { text: '', most: 5 })) as {
      latitude: number;
    }[];
    const far = records.map(({ latitude }) => Math.round(Math.abs(latitude - 45.2) * 100));
    assert.deepEqual(far, [0, 1, 1, 2, 2]);
  });

  it('gives one by its id, and nothing for an id that is none', async () => {
    assert.equal(((await source().byId('service-3')) as { name: string }).name, 'Detox 3');
    assert.equal(await source().byId('none'), undefined);
  });

  it('asks again when the server is busy or down, and gives up in words', async () => {
    trouble = [{ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }];
    assert.ok(await source().byId('service-1'));
    assert.equal(asked.length, 3);
    trouble = [{ status: 500 }, { status: 500 }, { status: 500 }];
    await assert.rejects(source().byId('service-1'), /127\.0\.0\.1:\d+ answered 500/);
    trouble = [{ status: 400 }];
    asked = [];
    await assert.rejects(source().byId('service-1'), /answered 400/);
    assert.equal(asked.length, 1);
  });

  it('does not wait for a server that never answers', async () => {
    isSilent = true;
    const short = { timeoutMs: 30, tries: 2, waitMs: 1 };
    const silent = hsdsSource(base, { listedBy: '', patience: short });
    await assert.rejects(silent.byId('service-1'), /did not answer within 30 ms/);
    assert.equal(asked.length, 2);
  });

  it('ends at once when nobody wants the answer any more', async () => {
    isSilent = true;
    const asking = new AbortController();
    const answer = source().search({ text: '', most: 5, signal: asking.signal });
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    asking.abort(new Error('moved on'));
    await assert.rejects(answer, /moved on/);
    assert.equal(asked.length, 1);
  });
});
