import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import type { Server } from './promises.js';

/** A port that nobody has, for a moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server in a group of its own and waits until it answers at `origin`. Ends it with all that it has started. */
export async function start(
  command: readonly [string, ...string[]],
  origin: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const [program, ...given] = command;
  const child = spawn(program, given, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text;
    });
  let isEnded = false;
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      isEnded = true;
      resolve();
    }),
  );
  for (let left = 240; ; left--) {
    if (isEnded || left === 0) throw new Error(`${program} did not start:\n${said}`);
    try {
      await fetch(origin, { redirect: 'manual' });
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  return {
    origin,
    stop() {
      process.kill(-(child.pid as number), 'SIGTERM');
      return ended;
    },
  };
}
