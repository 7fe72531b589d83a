import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { hsdsSource } from '../../src/adapter/hsds-source.js';
import { SERVICES as COUNT, type HsdsServer, serveHsds } from '../support/hsds-server.js';
import { readHostData } from '../support/read-host-data.js';

const PATIENCE = { timeoutMs: 2000, tries: 3, waitMs: 5 };

describe('a source that speaks HSDS', () => {
  let server: HsdsServer;

  before(async () => {
    server = await serveHsds();
  });
  beforeEach(() => {
    server.asked.length = 0;
    server.trouble.length = 0;
    server.isSilent = false;
  });
  after(() => server.close());

  const source = () => hsdsSource(server.base, { listedBy: 'Marion County', patience: PATIENCE });

  it('gives records that the finder shows, page by page, and no inactive one', async () => {
    const records = await source().search({ text: '', most: 500 });
    assert.equal(records.length, COUNT - 1);
    assert.equal(server.asked.length, 3);
    const { resources, problems } = await readHostData(records);
    assert.equal(resources.length, COUNT - 1);
    assert.deepEqual(problems, []);
    assert.deepEqual(resources[0]?.regions, ['US-OR']);
    assert.equal(resources[0]?.listedBy, 'Marion County');
  });

  it('asks for no more pages than it needs', async () => {
    const records = await source().search({ text: 'detox', most: 10 });
    assert.equal(records.length, 10);
    assert.equal(server.asked.length, 1);
    assert.match(server.asked[0] ?? '', /search=detox/);
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

  it('gives one again by the id that it gave it', async () => {
    const own = source();
    const [first] = (await own.search({ text: 'detox', most: 1 })) as { id: string }[];
    assert.equal(first?.id, 'sal-1');
    assert.deepEqual(await own.byId('sal-1'), first);
    assert.match(server.asked.at(-1) ?? '', /\/services\/service-1$/);
  });

  it('gives none of another region', async () => {
    const there = await source().search({ text: '', region: 'US-WA', most: 5 });
    assert.deepEqual(there, []);
  });

  it('asks again when the server is busy or down, and gives up in words', async () => {
    server.trouble.push({ status: 503 }, { status: 429, headers: { 'retry-after': '0' } });
    assert.ok(await source().byId('service-1'));
    assert.equal(server.asked.length, 3);
    server.trouble.push({ status: 500 }, { status: 500 }, { status: 500 });
    await assert.rejects(source().byId('service-1'), /127\.0\.0\.1:\d+ answered 500/);
    server.trouble.push({ status: 400 });
    server.asked.length = 0;
    await assert.rejects(source().byId('service-1'), /answered 400/);
    assert.equal(server.asked.length, 1);
  });

  it('does not wait for a server that never answers', async () => {
    server.isSilent = true;
    const short = { timeoutMs: 30, tries: 2, waitMs: 1 };
    const silent = hsdsSource(server.base, { listedBy: '', patience: short });
    await assert.rejects(silent.byId('service-1'), /did not answer within 30 ms/);
    assert.equal(server.asked.length, 2);
  });

  it('ends at once when nobody wants the answer any more', async () => {
    server.isSilent = true;
    const asking = new AbortController();
    const answer = source().search({ text: '', most: 5, signal: asking.signal });
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    asking.abort(new Error('moved on'));
    await assert.rejects(answer, /moved on/);
    assert.equal(server.asked.length, 1);
  });
});
