/**
 * `npm run bench:capacity`: what nginx sends of a made directory of 20,000 records, with the configuration of
 * docs/capacity.md, asked by wrk from a process of its own. `--write` puts the figures into that page. Needs nginx and wrk
 * (Debian: nginx-light, wrk).
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/e2e.js';
import { writeDirectory } from './make-directory.js';
import { markdown } from './markdown.js';
import { withFigures } from './write-figures.js';

const COUNT = 20_000;
const PORT = 8099;
const SECONDS = 8;
const PAGE = join(projectRoot, 'docs', 'capacity.md');

/** The configuration as the page has it; `brotli_static` needs a module that not every machine has. */
function configuration(folder: string): string {
  const [, recipe = ''] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(PAGE, 'utf8')) ?? [];
  const locations = recipe.replace(/^brotli_static.*\n/m, '');
  return `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
user root;
events { worker_connections 512; }
http { types { application/json json; } access_log off; client_body_temp_path ${folder}/body;
proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fcgi; uwsgi_temp_path ${folder}/uwsgi;
scgi_temp_path ${folder}/scgi; server { listen 127.0.0.1:${PORT}; root ${folder}; ${locations} } }`;
}

interface Rate {
  readonly perSecond: number;
  readonly megabytes: number;
}

/** wrk's own words: `Requests/sec: 5324.18`, `Transfer/sec: 10.40MB`. */
function readWrk(said: string): Rate {
  const [, perSecond = 'NaN'] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? [];
  const [, size = 'NaN', unit = ''] = /Transfer\/sec:\s+([\d.]+)(\w)B/.exec(said) ?? [];
  if (/Non-2xx/.test(said)) throw new Error(`nginx did not send all that was asked for: ${said}`);
  const factor = { K: 1 / 1000, M: 1, G: 1000 }[unit] ?? Number.NaN;
  return { perSecond: Number(perSecond), megabytes: Number(size) * factor };
}

function ask(folder: string, paths: readonly string[]): Rate {
  const script = join(folder, 'paths.lua');
  writeFileSync(
    script,
    `local paths = {${paths.map((path) => `"${path}"`).join()}}
local at = 0
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at], {["Accept-Encoding"] = "gzip"}) end`,
  );
  const wrk = ['-t1', '-c32', `-d${SECONDS}s`, '-s', script, `http://127.0.0.1:${PORT}`];
  return readWrk(execFileSync('wrk', wrk).toString());
}

const folder = mkdtempSync(join(tmpdir(), 'helpline-capacity-'));
try {
  const file = join(folder, 'a.ndjson');
  const out = join(folder, 'directory');
  mkdirSync(out);
  await writeDirectory(file, COUNT);
  const shard = [join(import.meta.dirname, 'shard-once.mjs'), 'shard', file, '--out', out];
  execFileSync(process.execPath, shard, { cwd: projectRoot, stdio: 'ignore' });
  const names = readdirSync(out, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json') && name !== 'directory.json');
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(folder));
  const nginx = spawn('nginx', ['-c', config, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  try {
    for (let isUp = false; !isUp; ) {
      if (nginx.exitCode !== null) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
      isUp = await fetch(`http://127.0.0.1:${PORT}/directory/directory.json`).then(
        ({ ok }) => ok,
        () => false,
      );
    }
    const version = execFileSync('sh', ['-c', 'nginx -v 2>&1'])
      .toString()
      .replace(/^.*nginx\//s, '')
      .trim();
    const all = ask(
      folder,
      names.map((name) => `/directory/${name}`),
    );
    const first = ask(folder, ['/directory/directory.json']);
    const row = (what: string, { perSecond, megabytes }: Rate): readonly string[] => [
      what,
      Math.round(perSecond).toLocaleString('en-US'),
      megabytes.toFixed(1),
    ];
    const figures = [
      `\`wrk -t1 -c32 -d${SECONDS}s\` with gzip over ${names.length.toLocaleString('en-US')} files of a directory of ${COUNT.toLocaleString('en-US')} records, nginx ${version} with one worker, both on a machine of ${availableParallelism()} processors with a load of ${(loadavg()[0] ?? 0).toFixed(0)}:`,
      '',
      markdown([
        ['', 'Requests a second', 'MB a second'],
        row('all files in turn', all),
        row('`directory.json` alone', first),
      ]),
    ].join('\n');
    console.log(figures);
    if (process.argv.includes('--write'))
      writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), figures, 'capacity'));
  } finally {
    nginx.kill();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
