/** A person's empty folder, what they do in it, and how long the machine takes for it. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What was downloaded: the two files of a release. */
export interface Download {
  readonly zip: string;
  readonly tarball: string;
  readonly version: string;
}

export interface Attempt {
  readonly folder: string;
  readonly version: string;
  /** The name of the package in the folder. */
  readonly tarball: string;
  /** Types a command, as it would stand in a terminal of the folder. */
  run(command: string): void;
  /** Pastes a file, or something into a page that is there already. */
  paste(path: string, text: string, page?: (pasted: string) => string): void;
  readonly commands: readonly string[];
  /** Lines that were pasted. */
  lines(): number;
  remove(): void;
}

/** An empty folder but for the downloads. */
export function newAttempt({ zip, tarball, version }: Download): Attempt {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-ways-in-'));
  for (const file of [zip, tarball]) copyFileSync(file, join(folder, basename(file)));
  const commands: string[] = [];
  let lines = 0;
  return {
    folder,
    version,
    tarball: basename(tarball),
    commands,
    run(command) {
      commands.push(command);
      execFileSync('sh', ['-c', command], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          npm_config_audit: 'false',
          npm_config_fund: 'false',
          npm_config_yes: 'false',
        },
      });
    },
    paste(path, text, page = String) {
      lines += text.trimEnd().split('\n').length;
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, page(text));
    },
    lines: () => lines,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface PlainServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** `python3 -m http.server`: a file server that knows nothing of us, and sends no header of ours. */
export async function servePlainly(folder: string): Promise<PlainServer> {
  const server = spawn(
    'python3',
    ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', folder],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('python3 -m http.server ended at once.')));
    server.stdout.on('data', (said: Buffer) => {
      const [, found] = /port (\d+)/.exec(String(said)) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.kill();
      return ended;
    },
  };
}
