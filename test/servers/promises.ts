import assert from 'node:assert/strict';

/** A server that has a release below its root, as its recipe in headers/ says. */
export interface Server {
  readonly origin: string;
  stop(): Promise<void>;
}

export const FOREVER = 'public, max-age=31536000, immutable';
const STRICT = "default-src 'none'; script-src 'self'; frame-ancestors *";
/** As a browser asks. */
const BROWSER = { 'accept-encoding': 'gzip, deflate, br' };

interface Promised {
  readonly file: string;
  readonly type: RegExp;
  readonly cache: string;
  readonly policy?: string;
}

/** Asks for one file of each sort as a browser does, and compares what comes with what README promises. */
export async function checkPromises(
  folder: string,
  chunk: string,
  { cachesMissing = false, forever = FOREVER } = {},
): Promise<void> {
  const script = /^(text|application)\/javascript/;
  const promised: readonly Promised[] = [
    { file: 'helpline-finder.js', type: script, cache: 'no-cache' },
    { file: 'embed.js', type: script, cache: 'no-cache' },
    { file: 'data.js', type: script, cache: 'no-cache' },
    { file: chunk, type: script, cache: forever },
    { file: 'version.json', type: /^application\/json/, cache: 'no-cache' },
    { file: 'frame.html?region=US-OR', type: /^text\/html/, cache: 'no-cache', policy: STRICT },
  ];
  for (const { file, type, cache, policy } of promised) {
    const { status, headers } = await fetch(`${folder}/${file}`, { headers: BROWSER });
    assert.equal(status, 200, file);
    assert.match(headers.get('content-type') ?? '', type, file);
    assert.equal(headers.get('cache-control'), cache, file);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', file);
    if (policy) assert.equal(headers.get('content-security-policy'), policy, file);
    else assert.equal(headers.get('access-control-allow-origin'), '*', file);
    if (/^helpline|^chunks/.test(file))
      assert.match(headers.get('content-encoding') ?? '', /^(gzip|br)$/, file);
  }
  const missing = await fetch(`${folder}/chunks/not-there-AAAAAAAA.js`, { headers: BROWSER });
  assert.equal(missing.status, 404);
  if (!cachesMissing) assert.doesNotMatch(missing.headers.get('cache-control') ?? '', /immutable/);
}

/** A file as long as the one before, in its place: a browser that has the one before must get it. */
export async function checkReplaced(address: string, replace: () => void): Promise<void> {
  const before = await fetch(address);
  const old = await before.text();
  replace();
  const after = await fetch(address, {
    headers: {
      'if-none-match': before.headers.get('etag') ?? '',
      'if-modified-since': before.headers.get('last-modified') ?? '',
    },
  });
  assert.equal(after.status, 200, `${after.status} for a file that has changed`);
  const text = await after.text();
  assert.notEqual(text, old);
  assert.equal(text.length, old.length);
}
