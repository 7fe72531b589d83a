import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** WordPress, and what its package links to in others. */
const PACKAGES = /^(?:wordpress|wordpress-theme-.*|php-getid3|libjs-.*|libphp-phpmailer)$/;

export interface Unpacked {
  /** As `/usr/share/wordpress` would be. */
  readonly folder: string;
  remove(): void;
}

/**
 * WordPress as another suite of Debian has it (`trixie`, `sid`), unpacked into a temporary folder: nothing is installed,
 * and the machine's own list of packages stays as it is. PHP and MariaDB are those that are installed.
 */
export function unpackWordPress(suite: string): Unpacked {
  const at = mkdtempSync(join(tmpdir(), 'helpline-debian-'));
  const remove = (): void => rmSync(at, { recursive: true, force: true });
  try {
    for (const folder of ['lists/partial', 'cache/archives/partial', 'debs', 'root'])
      mkdirSync(join(at, folder), { recursive: true });
    const source = `deb [signed-by=${KEYRING}] http://deb.debian.org/debian ${suite} main\n`;
    writeFileSync(join(at, 'sources.list'), source);
    writeFileSync(
      join(at, 'apt.conf'),
      `Dir::Etc::sourcelist "${at}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::State::lists "${at}/lists";
Dir::Cache "${at}/cache";
APT::Sandbox::User "root";
`,
    );
    const run = (command: string, ...words: string[]): string =>
      execFileSync(command, words, {
        cwd: join(at, 'debs'),
        env: { ...process.env, APT_CONFIG: join(at, 'apt.conf'), LC_ALL: 'C' },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        maxBuffer: 1e9,
      });
    run('apt-get', 'update', '-qq');
    const needed = run('apt-cache', 'depends', '--important', `wordpress/${suite}`)
      .split('\n')
      .flatMap((line) => /(?:Depends|Recommends): ([\w.+-]+)/.exec(line)?.[1] ?? []);
    const recommended = run('apt-cache', 'show', `wordpress/${suite}`).match(
      /wordpress-theme-[a-z]+/g,
    );
    const wanted = new Set(['wordpress', ...needed, ...(recommended ?? [])]);
    run('apt-get', 'download', '-qq', ...[...wanted].filter((name) => PACKAGES.test(name)));
    for (const file of readdirSync(join(at, 'debs'))) run('dpkg', '-x', file, join(at, 'root'));
    const folder = join(at, 'root/usr/share/wordpress');
    if (!existsSync(join(folder, 'wp-includes/version.php')))
      throw new Error(`Debian ${suite} has no WordPress where it was looked for.`);
    // Leads to a file of the machine, which need not have it.
    rmSync(join(folder, '.htaccess'), { force: true });
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
