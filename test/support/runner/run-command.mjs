/** Runs a program of the project and shows its output. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

// A child that hangs would hang the whole run: no stage takes this long.
const LIMIT = 45 * 60_000;

/** The environment of a command: ours, the project's programs first on the path, and not marked as part of a test. */
function createEnvironment(root, additions) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  // node:test sets this for its files; a run of tests started from one would do nothing.
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  return { ...inherited, PATH: path, ...additions };
}

/** Prints what a program writes without its cursor movements, which garble a log, and without empty lines. */
function printLines(stream) {
  createInterface({ input: stream }).on('line', (line) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the movements begin with a control character.
    const plain = line.replace(/\x1b\[\d*[A-KST]/g, '');
    if (plain.trim() !== '') console.log(plain);
  });
}

/** Runs a command in `root` with node_modules/.bin on the path. Resolves to its exit code, never rejects. */
export function runCommand(root, [command, ...args], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
      env: createEnvironment(root, environment),
    });
    printLines(child.stdout);
    const timers = [
      setTimeout(() => {
        console.error(`✗ ${command} was stopped after ${LIMIT / 60_000} minutes.`);
        child.kill();
      }, LIMIT),
    ];
    const finish = (code) => {
      timers.forEach(clearTimeout);
      child.stdout.destroy();
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(1);
    });
    // The last of the output comes after the exit, unless something left behind keeps the pipe open.
    child.once('close', (code) => finish(code ?? 1));
    child.once('exit', (code) => timers.push(setTimeout(finish, 5000, code ?? 1)));
  });
}
