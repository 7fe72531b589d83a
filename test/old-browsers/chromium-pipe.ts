/** An old Chromium, spoken to over its debugging pipe: puppeteer and Playwright ask it for what it does not know yet. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { OldPage } from './old-page.js';

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Bytes that end a message: https://chromium.googlesource.com/chromium/src/+/main/content/browser/devtools/devtools_pipe_handler.cc */
const END = '\0';

const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--remote-debugging-pipe',
  '--window-size=390,844',
];

class Pipe {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #heard: (answer: Answer) => void;
  #last = 0;
  #rest = '';
  session: string | undefined;

  constructor(child: ChildProcess, heard: (answer: Answer) => void) {
    this.#child = child;
    this.#heard = heard;
    const output = child.stdio[4] as Readable;
    output.setEncoding('utf8');
    output.on('data', (text: string) => this.#read(text));
    // A program that ends breaks its pipes; what waits is told by its end.
    for (const stream of [output, child.stdio[3] as Writable]) stream.on('error', () => undefined);
    child.once('exit', () => {
      for (const done of this.#waiting.values()) done({ error: { message: 'It has ended.' } });
      this.#waiting.clear();
    });
  }

  #read(text: string): void {
    const parts = (this.#rest + text).split(END);
    this.#rest = parts.pop() ?? '';
    for (const part of parts) {
      const answer = JSON.parse(part) as Answer;
      if (answer.id === undefined) this.#heard(answer);
      else this.#waiting.get(answer.id)?.(answer);
    }
  }

  async send(method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> {
    this.#last += 1;
    const id = this.#last;
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      const message = { id, method, params, ...(this.session && { sessionId: this.session }) };
      (this.#child.stdio[3] as Writable).write(JSON.stringify(message) + END);
    });
    this.#waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  }
}

/** Starts the program and opens one page of a phone's size. */
export async function openOldChromium(program: string): Promise<OldPage> {
  const profile = mkdtempSync(join(tmpdir(), 'helpline-profile-'));
  const child = spawn(program, [...SWITCHES, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, LD_LIBRARY_PATH: join(dirname(program), 'lib') },
  });
  const errors: string[] = [];
  const pipe = new Pipe(child, ({ method, params }) => {
    if (method !== 'Runtime.exceptionThrown' || !params) return;
    const { text, exception } = params.exceptionDetails as {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
    errors.push(exception?.description?.split('\n')[0] ?? text);
  });
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { product } = await pipe.send('Browser.getVersion');
    const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    pipe.session = sessionId as string;
    await pipe.send('Page.enable');
    await pipe.send('Runtime.enable');
    await pipe.send('Emulation.setDeviceMetricsOverride', {
      width: 390,
      height: 844,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const touch = (type: string, x: number, y: number): Promise<unknown> =>
      pipe.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    return {
      version: String(product).replace('HeadlessChrome/', 'Chromium '),
      errors,
      goTo: (url) => pipe.send('Page.navigate', { url }),
      async run(body) {
        const { result, exceptionDetails } = await pipe.send('Runtime.evaluate', {
          expression: `(() => { ${body} })()`,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
        return (result as { readonly value?: unknown }).value;
      },
      async tap(x, y) {
        await touch('mouseMoved', x, y);
        await touch('mousePressed', x, y);
        await touch('mouseReleased', x, y);
      },
      type: (text) => pipe.send('Input.insertText', { text }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
