/**
 * `npm run test:servers`: puts a release into real servers as the recipes in its headers/ say, and compares what they send with
 * what README promises. nginx, Apache and awscli are Debian's; wrangler and s3rver come from npm into an empty folder.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { zipFolder } from '../../src/build/release/zip-folder.js';
import { projectRoot } from '../support/e2e.js';
import { checkPromises, checkReplaced, FOREVER } from './promises.js';
import { freePort, start } from './start.js';

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const NAME = `helpline-finder-${version}`;
/** What the local Cloudflare knows; it refuses a later day. */
const DAY = '2026-05-01';
const TOOLS = ['wrangler@4.86.0', 's3rver@3.7.1'];

describe('a release in', () => {
  const home = mkdtempSync(join(tmpdir(), 'helpline-servers-'));
  const site = join(home, 'site');
  const folder = join(site, NAME);
  let chunk: string;
  const run = (program: string, given: string[], env: Record<string, string> = {}): string =>
    execFileSync(program, given, {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
  const unzip = (zip: string): string => run('unzip', ['-q', '-o', zip, '-d', site]);
  const recipe = (name: string): string => readFileSync(join(folder, 'headers', name), 'utf8');

  /** data.js as a data package has it, and as the next one of the same day has it: as long. */
  const putData = (number: string): void => {
    const made = mkdtempSync(join(home, 'data-'));
    writeFileSync(join(made, 'data.js'), `export const number = '${number}';\n`);
    writeFileSync(join(home, 'data.zip'), zipFolder(made, NAME, '2026-11-28'));
    rmSync(join(folder, 'data.js.gz'), { force: true });
    rmSync(join(folder, 'data.js.br'), { force: true });
    unzip(join(home, 'data.zip'));
  };

  before(() => {
    mkdirSync(site);
    // Servers of Debian read it as their own user.
    chmodSync(home, 0o755);
    unzip(join(projectRoot, 'release', `${NAME}.zip`));
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>The county</title>');
    const large = readdirSync(join(folder, 'chunks')).find((file) =>
      /^features-.*\.js$/.test(file),
    );
    chunk = `chunks/${large}`;
    run('npm', ['install', '--no-audit', '--no-fund', '--prefix', home, ...TOOLS]);
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  /** All that README promises of a folder, and that a corrected file of the same length is seen. */
  const checkFolder = async (address: string): Promise<void> => {
    await checkPromises(address, chunk);
    putData('503-555-0100');
    await checkReplaced(`${address}/data.js`, () => putData('503-555-0123'));
  };

  it('nginx', async () => {
    const port = await freePort();
    writeFileSync(
      join(home, 'nginx.conf'),
      `daemon off; worker_processes 1; pid ${home}/nginx.pid; error_log ${home}/nginx.log;
events {}
http { include /etc/nginx/mime.types; access_log off;
server { listen 127.0.0.1:${port}; root ${site}; include ${folder}/headers/nginx.conf; } }`,
    );
    const server = await start(
      ['nginx', '-c', join(home, 'nginx.conf')],
      `http://127.0.0.1:${port}`,
      home,
    );
    try {
      await checkFolder(`${server.origin}/${NAME}`);
    } finally {
      await server.stop();
    }
  });

  it('Apache', async () => {
    const port = await freePort();
    copyFileSync(join(folder, 'headers', 'apache.htaccess'), join(folder, '.htaccess'));
    const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'rewrite', 'env', 'dir'];
    writeFileSync(
      join(home, 'apache.conf'),
      `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${home}/apache.pid
ErrorLog ${home}/apache.log
DefaultRuntimeDir ${home}
User www-data
Group www-data
${modules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>`,
    );
    const server = await start(
      ['apache2', '-X', '-f', join(home, 'apache.conf')],
      `http://127.0.0.1:${port}`,
      home,
    );
    try {
      await checkFolder(`${server.origin}/${NAME}`);
    } finally {
      await server.stop();
      rmSync(join(folder, '.htaccess'));
    }
  });

  const wrangler = async (given: string[], from: string) => {
    const port = await freePort();
    const program = join(home, 'node_modules', '.bin', 'wrangler');
    return start(
      [program, ...given, '--port', String(port), '--ip', '127.0.0.1'],
      `http://127.0.0.1:${port}`,
      from,
      { WRANGLER_SEND_METRICS: 'false', CI: '1' },
    );
  };

  it('Cloudflare Pages', async () => {
    writeFileSync(join(site, '_headers'), recipe('cloudflare_headers'));
    const server = await wrangler(['pages', 'dev', 'site', `--compatibility-date=${DAY}`], home);
    try {
      await checkPromises(`${server.origin}/${NAME}`, chunk);
    } finally {
      await server.stop();
    }
  });

  it('Cloudflare Workers, without the rules that its recipe takes away there', async () => {
    const all = recipe('cloudflare_headers');
    const at = all.indexOf('# For Pages alone.');
    assert.ok(at > 0);
    const worker = join(home, 'worker');
    mkdirSync(worker);
    const config = { name: 'county', compatibility_date: DAY, assets: { directory: '../site' } };
    writeFileSync(join(worker, 'wrangler.json'), JSON.stringify(config));
    // With all rules a missing file is kept for a year: the reason why they are taken away.
    for (const [rules, cachesMissing, forever] of [
      [all, true, FOREVER],
      [all.slice(0, at), false, 'no-cache'],
    ] as const) {
      writeFileSync(join(site, '_headers'), rules);
      const server = await wrangler(['dev'], worker);
      try {
        await checkPromises(`${server.origin}/${NAME}`, chunk, { cachesMissing, forever });
        const missing = await fetch(`${server.origin}/${NAME}/chunks/not-there-AAAAAAAA.js`);
        const isKept = /immutable/.test(missing.headers.get('cache-control') ?? '');
        assert.equal(isKept, cachesMissing);
      } finally {
        await server.stop();
      }
    }
    rmSync(join(site, '_headers'));
  });

  it('S3, and a corrected file as long as the wrong one arrives there', async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = {
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: origin,
      BUCKET: 'county',
    };
    const program = join(home, 'node_modules', '.bin', 's3rver');
    const given = ['-d', join(home, 's3'), '-a', '127.0.0.1', '-p', String(port)];
    mkdirSync(join(home, 's3'));
    const server = await start([program, ...given, '--configure-bucket', 'county'], origin, home);
    const upload = (): string => run('bash', [join(folder, 'headers', 's3-cloudfront.sh')], env);
    const object = (file: string) => {
      const to = ['--bucket', 'county', '--key', `${NAME}/${file}`];
      return JSON.parse(run('aws', ['s3api', 'get-object', ...to, join(home, 'object')], env));
    };
    try {
      putData('503-555-0100');
      upload();
      for (const [file, type, cache] of [
        ['helpline-finder.js', 'text/javascript; charset=utf-8', 'no-cache'],
        ['embed.js', 'text/javascript; charset=utf-8', 'no-cache'],
        [chunk, 'text/javascript; charset=utf-8', FOREVER],
        ['version.json', 'application/json', 'no-cache'],
        ['frame.html', 'text/html', 'no-cache'],
        ['workshop/index.html', 'text/html', 'no-cache'],
      ] as const) {
        const { ContentType, CacheControl } = object(file);
        assert.deepEqual([ContentType, CacheControl], [type, cache], file);
      }
      const listed = run('aws', ['s3', 'ls', '--recursive', 's3://county/'], env);
      assert.doesNotMatch(listed, /\.gz$|\.br$|\/headers\//m);
      putData('503-555-0123');
      upload();
      object('data.js');
      assert.match(readFileSync(join(home, 'object'), 'utf8'), /503-555-0123/);
    } finally {
      await server.stop();
    }
  });
});
