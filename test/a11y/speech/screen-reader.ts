/** Orca and Firefox on a display that nobody sees, with what is spoken as text. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../../support/runner/browsers.mjs';
import { startXvfb } from '../../support/runner/xvfb.mjs';

/** What Debian calls what is needed. */
export const PACKAGES = [
  'orca',
  'at-spi2-core',
  'dbus',
  'firefox-esr',
  'xdotool',
  'xvfb',
  'fonts-liberation',
];

const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** So long must nothing be said before a person does the next thing; more than the finder waits with an announcement. */
const QUIET_MS = 1500;
const PATIENCE_MS = 120_000;
/** A whole page with a hundred links, on a busy machine. */
const WHOLE_PAGE_MS = 300_000;

/** Nothing of a first start, of updates or of a network that is not there. */
const FIREFOX_SETTINGS = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'ui.prefersReducedMotion': 1,
};

/** The tab that Firefox opens with, which is said at any time. */
const FIREFOX_STARTS = /New Tab/;

export interface Heard {
  readonly words: string;
  /** BCP 47 of the text as Orca found it. */
  readonly language: string;
}

export interface ScreenReader {
  /** Opens a page in a Firefox of its own, and stops Orca once it reads what stands first on it (`from`). */
  open(address: string, from: RegExp): Promise<void>;
  /** Opens it as well, and lets Orca read it from its top to these words. */
  read(address: string, to: RegExp): Promise<readonly Heard[]>;
  /** Presses a key by its name in X (`Tab`, `shift+Tab`, `h`) and gives what is said, once it is quiet again. */
  press(key: string, until?: RegExp): Promise<readonly Heard[]>;
  type(text: string, until?: RegExp): Promise<readonly Heard[]>;
  /** What is said until these words came and it is quiet. */
  listen(until?: RegExp): Promise<readonly Heard[]>;
  close(): Promise<void>;
}

/** What is not installed. */
export function missingPrograms(): readonly string[] {
  return ['orca', 'dbus-daemon', 'xdotool', 'Xvfb']
    .filter((name) => !onPath(name))
    .concat(
      existsSync(BUS_LAUNCHER) ? [] : [BUS_LAUNCHER],
      findBrowser('firefox') ? [] : ['firefox'],
    );
}

function onPath(name: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));
}

/** Versions of what is heard here, for the recording. */
export function versions(): string {
  const first = (program: string): string =>
    execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n')[0]?.trim() ?? '';
  return `Orca ${first('orca')}, ${first(findBrowser('firefox') as string)}`;
}

/** Starts Orca in this language (`en`, `fr`, `es`). Close it at the end. */
export async function startScreenReader(language: string): Promise<ScreenReader> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-speech-'));
  const running: ChildProcess[] = [];
  const xvfb = await startXvfb('Xvfb', { width: 1280, height: 1000 });
  // Also where the recording is broken off or throws.
  const stopAll = (): void => {
    for (const child of running) signal(child, 'SIGKILL');
    xvfb.stop();
  };
  process.once('exit', stopAll);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DISPLAY: xvfb.display,
    GNOME_ACCESSIBILITY: '1',
    GSETTINGS_BACKEND: 'memory',
    HOME: folder,
    LANG: 'C.UTF-8',
    LANGUAGE: language,
    PYTHONPATH: join(import.meta.dirname, 'orca'),
    PYTHONDONTWRITEBYTECODE: '1',
    SPEECH_FILE: join(folder, 'speech.jsonl'),
    TZ: 'America/New_York',
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_RUNTIME_DIR: folder,
  };
  const file = env.SPEECH_FILE as string;
  writeFileSync(file, '');
  const start = (program: string, args: readonly string[]): ChildProcess => {
    const out = openSync(join(folder, 'log.txt'), 'a');
    const child = spawn(program, args, { env, stdio: ['ignore', out, out], detached: true });
    running.push(child);
    return child;
  };
  let isRead = 0;
  const read = (): readonly Heard[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { say?: string; language: string })
      .slice(isRead)
      .flatMap(({ say = '', language: of }) =>
        say.trim() && !FIREFOX_STARTS.test(say) ? [{ words: say.trim(), language: of }] : [],
      );

  const listen = async (
    until?: RegExp,
    quietMs = QUIET_MS,
    patienceMs = PATIENCE_MS,
  ): Promise<readonly Heard[]> => {
    const started = Date.now();
    let heard: readonly Heard[] = read();
    let changed = Date.now();
    for (;;) {
      await wait(100);
      const now = read();
      if (now.length !== heard.length) changed = Date.now();
      heard = now;
      const isHeard = !until || until.test(heard.map(({ words }) => words).join(' '));
      if (isHeard && Date.now() - changed >= quietMs) break;
      if (Date.now() - started > patienceMs) {
        throw new Error(
          `Not heard: ${until}. Heard:\n${heard.map(({ words }) => words).join('\n')}`,
        );
      }
    }
    isRead = readFileSync(file, 'utf8').split('\n').length - 1;
    return heard;
  };
  const xdotool = (...args: readonly string[]): void => {
    execFileSync('xdotool', args, { env });
  };

  env.DBUS_SESSION_BUS_ADDRESS = await startBus(env, running);
  start(BUS_LAUNCHER, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
  const prefs = join(folder, 'data', 'orca');
  mkdirSync(prefs, { recursive: true });
  copyFileSync(
    join(import.meta.dirname, 'orca/orca-customizations.py'),
    join(prefs, 'orca-customizations.py'),
  );
  start('orca', ['--debug-file', join(folder, 'orca.log')]);
  await listen(/\w/);

  /** A key between two utterances stops nothing: again, until it is quiet. */
  const silence = async (): Promise<void> => {
    for (let at = 0; at < 9; at += 1) {
      xdotool('key', 'Control_L');
      await wait(200);
      const before = read().length;
      await wait(QUIET_MS);
      if (read().length === before) break;
    }
    await listen();
  };
  let firefox: ChildProcess | undefined;
  const show = async (address: string): Promise<void> => {
    const profile = mkdtempSync(join(folder, 'profile-'));
    const lines = Object.entries(FIREFOX_SETTINGS).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    if (firefox) await stop(firefox);
    const args = ['--profile', profile, '--no-remote', '--kiosk', address];
    firefox = start(findBrowser('firefox') as string, args);
  };
  return {
    async open(address, from) {
      await show(address);
      await listen(from, 0);
      await silence();
    },
    async read(address, to) {
      await show(address);
      const heard = await listen(to, 0, WHOLE_PAGE_MS);
      await silence();
      return heard.slice(0, heard.findIndex(({ words }) => to.test(words)) + 1);
    },
    press(key, until) {
      xdotool('key', key);
      return listen(until);
    },
    type(text, until) {
      xdotool('type', '--delay', '60', text);
      return listen(until);
    },
    listen,
    async close() {
      for (const child of running.reverse()) await stop(child);
      stopAll();
      process.off('exit', stopAll);
      if (!process.env.SPEECH_KEEP) rmSync(folder, { recursive: true, force: true });
      else console.log(folder);
    },
  };
}

/** A session bus of its own: nothing of the person's desktop is heard. */
async function startBus(env: NodeJS.ProcessEnv, running: ChildProcess[]): Promise<string> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  running.push(bus);
  return new Promise((resolve, reject) => {
    bus.once('error', reject);
    bus.stdout?.once('data', (line) => resolve(String(line).trim()));
  });
}

/** With all that it started: each is a process group of its own. */
function signal({ exitCode, pid, signalCode }: ChildProcess, name: NodeJS.Signals): void {
  if (exitCode !== null || signalCode !== null || !pid) return;
  try {
    process.kill(-pid, name);
  } catch {
    // Gone already.
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
