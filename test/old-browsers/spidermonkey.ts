/** The engine of Firefox 102 without the browser around it: Debian has no Firefox of that age. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export const SPIDERMONKEY_PACKAGES = ['libmozjs-102-dev'];
const SHELL = '/usr/bin/js102';

/** Which of the built scripts it cannot read; undefined where it is not installed. */
export function unreadable(folder: string): readonly string[] | undefined {
  if (!existsSync(SHELL)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const place = mkdtempSync(join(tmpdir(), 'helpline-shell-'));
  try {
    return files.filter((file) => {
      // It reads the whole of a file before it looks for what the file imports, or runs it and misses the page.
      const alone = join(place, basename(file));
      copyFileSync(join(folder, file), alone);
      const { stderr } = spawnSync(SHELL, ['-m', alone], { encoding: 'utf8', timeout: 60_000 });
      return /SyntaxError/.test(stderr);
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
