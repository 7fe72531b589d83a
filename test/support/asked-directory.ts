/** A directory on disk that is asked as a page would ask it, with every file that crosses the network. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../src/directory/directory.js';
import { openDirectory } from '../../src/directory/open-directory.js';
import type { DirectoryQuestion } from '../../src/directory/question.js';
import { readManifest } from './read-directory.js';

const BASE = 'https://example.org/directory/directory.json';

/** What a server sends in place of a file; undefined: the file. */
export type Send = (path: string) => Response | Promise<Response> | undefined;

export interface OpenDirectory {
  readonly directory: Directory;
  /** Waits until nothing is on its way. */
  settled(): Promise<void>;
}

/** Opens a directory as a page does, whatever `fetch` is. */
export function openAsPage(first: unknown): OpenDirectory {
  let wake: () => void = () => undefined;
  const directory = openDirectory(first, BASE, () => wake());
  return {
    directory,
    settled: async () => {
      while (directory.isLoading) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** Stands in the way of `fetch` and of the console's warnings until it is closed. */
export class AskedDirectory {
  readonly #out: string;
  readonly #fetch = globalThis.fetch;
  readonly #warn = globalThis.console.warn;
  /** Paths that were asked for, and their bytes with gzip. */
  sent: { readonly path: string; readonly bytes: number }[] = [];
  /** Lines in the console. */
  said: string[] = [];
  send: Send = () => undefined;

  constructor(out: string) {
    this.#out = out;
    globalThis.console.warn = (line: string) => void this.said.push(line);
    globalThis.fetch = async (input) => {
      const path = new URL(String(input)).pathname.replace('/directory/', '');
      const file = join(out, path);
      const bytes = existsSync(`${file}.gz`) ? statSync(`${file}.gz`).size : 0;
      this.sent.push({ path, bytes });
      const instead = await this.send(path);
      if (instead) return instead;
      return existsSync(file)
        ? new Response(readFileSync(file))
        : new Response('', { status: 404 });
    };
  }

  get bytes(): number {
    return this.sent.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  close(): void {
    globalThis.fetch = this.#fetch;
    globalThis.console.warn = this.#warn;
  }

  /** Opens it as a page does. */
  open(first: unknown = readManifest(this.#out)): OpenDirectory {
    return openAsPage(first);
  }

  /** Opens it with a question, and waits for the answer. */
  async answer(question: DirectoryQuestion, first?: unknown): Promise<Directory> {
    const { directory, settled } = this.open(first);
    directory.ask(question);
    await settled();
    return directory;
  }
}
