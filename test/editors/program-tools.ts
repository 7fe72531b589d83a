/** Sanitizers of other languages, as Debian packages them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Tool } from './npm-tools.js';

const PYTHON = `import bleach, sys
sys.stdout.write(bleach.clean(sys.stdin.read()))`;
const RUBY = `require "rails-html-sanitizer"
print Rails::Html::SafeListSanitizer.new.sanitize($stdin.read)`;

function through(command: string, ...words: string[]): (html: string) => string {
  return (input) =>
    execFileSync(command, words, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

const sanitize = join(import.meta.dirname, 'sanitize.php');

function packageVersion(name: string): string {
  const said = execFileSync('dpkg-query', ['-W', '-f', '$' + '{Version}', name], {
    encoding: 'utf8',
  });
  return /(?:^|:)(\d+\.\d+(?:\.\d+)?)/.exec(said)?.[1] ?? said;
}

/** Debian's package, what it is called, and how its input is cleaned. */
const PROGRAMS = [
  ['wordpress', 'WordPress', ' kses', through('php', sanitize, 'kses')],
  ['php-htmlpurifier', 'HTML Purifier', '', through('php', sanitize, 'purifier')],
  ['ruby-rails-html-sanitizer', 'Rails SafeList', '', through('ruby', '-e', RUBY)],
  ['python3-bleach', 'bleach', '', through('/usr/bin/python3', '-c', PYTHON)],
] as const;

export const PACKAGES = PROGRAMS.map(([name]) => name);

/** Those that are installed. */
export function programTools(): {
  readonly tools: readonly Tool[];
  readonly missing: readonly string[];
} {
  const tools: Tool[] = [];
  const missing: string[] = [];
  for (const [name, title, kind, run] of PROGRAMS) {
    try {
      tools.push({ name: `${title} ${packageVersion(name)}${kind}`, run });
    } catch {
      missing.push(name);
    }
  }
  return { tools, missing };
}
