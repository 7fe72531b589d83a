/** A real WordPress on this machine for the tests: Debian's package, MariaDB in a folder of its own, PHP's own server. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = [
  'wordpress',
  // Only recommended by that package; without its own theme WordPress shows visitors an empty page.
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];
const DEBIAN_WORDPRESS = '/usr/share/wordpress';

export interface WordPress {
  /** Of the site as it comes, and of the same site where nobody may write unfiltered HTML. */
  readonly origin: string;
  readonly filteredOrigin: string;
  readonly folder: string;
  readonly version: string;
  /** Runs a PHP script beside this file on the site, or on a network installed for it, and gives what it prints. */
  runOnNetwork(script: string): string;
  /** What PHP complained about. */
  log(): string;
  close(): Promise<void>;
}

function hasAll(): boolean {
  return (
    ['wp-includes/version.php', 'wp-content/themes/twentytwentythree/theme.json'].every((file) =>
      existsSync(join(DEBIAN_WORDPRESS, file)),
    ) && ['php', 'mariadbd', 'mariadb-install-db'].every((name) => !!which(name))
  );
}

function which(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(':'), '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Installs what is missing where that is allowed. Undefined: all is there. Else why it cannot be tried here. */
export function whyNoWordPress(): string | undefined {
  if (hasAll()) return undefined;
  const command = `apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() !== 0 || !which('apt-get'))
    return `WordPress is not installed. On Debian, as root: ${command}`;
  console.log(command);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return hasAll() ? undefined : `WordPress could not be installed with: ${command}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(isReady: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start.`);
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const data = join(folder, 'mysql');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    which('mariadb-install-db') ?? '',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', ...asRoot],
    { stdio: 'ignore' },
  );
  const database = spawn(
    which('mariadbd') ?? '',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'mysql.pid')}`,
      '--skip-networking',
      ...asRoot,
    ],
    { stdio: 'ignore', detached: true },
  );
  await until(() => existsSync(socket), 'MariaDB');
  return database;
}

/** Installs WordPress and this plugin in a temporary folder and starts it. `from`: another WordPress than the installed one. */
export async function startWordPress(plugin: string, from = DEBIAN_WORDPRESS): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-wp-'));
  const socket = join(folder, 'mysql.sock');
  const root = join(folder, 'site');
  const logFile = join(folder, 'php.log');
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(
      children.map(
        (child) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null) return resolve();
            child.once('exit', () => resolve());
            // PHP's server has workers, which outlive it: all of its group.
            if (child.pid) process.kill(-child.pid);
          }),
      ),
    );
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(from, root, { recursive: true, dereference: true });
    rmSync(join(root, 'wp-config.php'), { force: true });
    cpSync(join(import.meta.dirname, 'wp-config.php'), join(root, 'wp-config.php'));
    cpSync(plugin, join(root, 'wp-content/plugins/helpline-finder'), { recursive: true });
    writeFileSync(logFile, '');
    // WordPress lets a site choose a language of which a file is there; the words are the plugin's own.
    mkdirSync(join(root, 'wp-content/languages'), { recursive: true });
    writeFileSync(join(root, 'wp-content/languages/fr_CA.mo'), '');
    children.push(await startDatabase(folder, socket));
    const environment = (database: string): NodeJS.ProcessEnv => ({
      ...process.env,
      HELPLINE_WP_DB: database,
      HELPLINE_WP_SOCKET: socket,
      HELPLINE_WP_LOG: logFile,
      PHP_CLI_SERVER_WORKERS: '4',
    });
    const php = (script: string, database: string, more: NodeJS.ProcessEnv, ...words: string[]) =>
      execFileSync('php', [join(import.meta.dirname, script), root, ...words], {
        env: { ...environment(database), ...more },
        encoding: 'utf8',
      });
    for (const database of ['single', 'network']) {
      execFileSync('mariadb', [
        '--no-defaults',
        `--socket=${socket}`,
        '-e',
        `CREATE DATABASE ${database}`,
      ]);
    }
    php('install.php', 'single', {});
    const serve = async (more: NodeJS.ProcessEnv): Promise<string> => {
      const port = await freePort();
      children.push(
        spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
          env: { ...environment('single'), ...more },
          stdio: 'ignore',
          detached: true,
        }),
      );
      const origin = `http://127.0.0.1:${port}`;
      await until(
        () =>
          fetch(`${origin}/wp-login.php`).then(
            ({ ok }) => ok,
            () => false,
          ),
        'PHP',
      );
      return origin;
    };
    const version = readFileSync(join(root, 'wp-includes/version.php'), 'utf8');
    return {
      origin: await serve({}),
      filteredOrigin: await serve({ HELPLINE_WP_FILTERED: '1' }),
      folder: root,
      version: /\$wp_version = '([^']+)'/.exec(version)?.[1] ?? '',
      runOnNetwork(script) {
        php('install.php', 'network', {}, 'network');
        return php(script, 'network', { HELPLINE_WP_NETWORK: '1' });
      },
      log: () => readFileSync(logFile, 'utf8'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
