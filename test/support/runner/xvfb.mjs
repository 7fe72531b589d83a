/** A display that nobody sees, for a browser that has no headless mode. */
import { spawn } from 'node:child_process';

const SIZE = { width: 2400, height: 2400 };

/**
 * Where a window must begin for its top bar to lie under the pointer, which Xvfb puts in the middle. Without a window
 * manager the keyboard goes to the window under the pointer, and a page without it has no focus events.
 */
export const WINDOW_CORNER = { x: SIZE.width / 2 - 20, y: SIZE.height / 2 - 8 };

/** Starts Xvfb on a free display, of this size in pixels. Resolves to its name (`:99`) and a way to stop it. */
export function startXvfb(executable, size = SIZE) {
  const screen = `${size.width}x${size.height}x24`;
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  const server = spawn(executable, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill();
      reject(new Error('Xvfb did not name a display within 30 seconds.'));
    }, 30_000);
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it named a display.')));
    server.stdio[3].once('data', (number) => {
      clearTimeout(timer);
      resolve({ display: `:${String(number).trim()}`, stop: () => server.kill() });
    });
  });
}
