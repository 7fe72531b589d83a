import { Worker } from 'node:worker_threads';

/** Files that are handed over at once: one at a time, handing over would take longer than packing. */
const BATCH = 48;
/** Batches that may wait, so that memory does not grow with the number of files. */
const MOST_WAITING = 6;

/** Level 9 takes a fifth longer and saves one byte in 500. */
export const GZIP = 6;

/** Something cannot be written. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/**
 * Runs in a thread of its own, so that packing and reading take both processors. It is a text, as the command line is one
 * file, and needs nothing of ours.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { renameSync, writeFileSync } = require('node:fs');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');
parentPort.on('message', (files) => {
  let gzipBytes = 0;
  try {
    for (const { path, bytes, zipped = gzipSync(bytes, { level: workerData.gzip }), isThere } of files) {
      if (!isThere) gzipBytes += zipped.length;
      const squeezed = brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: workerData.brotli,
          [constants.BROTLI_PARAM_LGWIN]: 17,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
      const end = isThere ? '.part' : '';
      writeFileSync(path + '.gz' + end, zipped);
      writeFileSync(path + '.br' + end, squeezed);
      // Its name last of all: a file that is there is whole.
      writeFileSync(path + '.part', bytes);
      if (isThere) for (const twin of ['.gz', '.br']) renameSync(path + twin + end, path + twin);
      renameSync(path + '.part', path);
    }
    parentPort.postMessage({ gzipBytes });
  } catch (error) {
    parentPort.postMessage({ gzipBytes, failure: String(error && error.message || error) });
  }
});
`;

/** What became of a batch. */
interface Packed {
  readonly gzipBytes: number;
  readonly failure?: string;
}

interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Undefined: it is packed with gzip there, too. */
  readonly zipped: Uint8Array | undefined;
  /** It may take the place of another, which stays whole if the disk is full. */
  readonly isThere: boolean;
}

/** Packs files with Brotli and writes them with their twins, beside whatever else is done. To be closed. */
export class Packer {
  readonly #thread: Worker;
  #batch: PackedFile[] = [];
  #waiting = 0;
  #gzipBytes = 0;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  /** @param brotli its quality, 0 to 11 */
  constructor(brotli: number) {
    this.#thread = new Worker(THREAD, {
      eval: true,
      workerData: { brotli, gzip: GZIP },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 },
    });
    this.#thread.on('message', ({ gzipBytes, failure }: Packed) => {
      this.#waiting -= 1;
      this.#gzipBytes += gzipBytes;
      if (failure !== undefined) this.#failure ??= new WriteError(failure);
      this.#wake();
    });
    this.#thread.on('error', (error) => {
      this.#failure ??= error;
      this.#wake();
    });
  }

  /** With gzip, of all that is written and takes no other's place. */
  get gzipBytes(): number {
    return this.#gzipBytes;
  }

  /** The folder of the path must be there. What is written may not be used any more. */
  write(path: string, bytes: Uint8Array, zipped?: Uint8Array, isThere = false): void {
    this.#batch.push({ path, bytes, zipped, isThere });
    if (this.#batch.length >= BATCH) this.#send();
  }

  /** Waits while much is to be written. Rejects if something cannot be. */
  async room(): Promise<void> {
    await this.#until(MOST_WAITING);
  }

  /** Waits until all that was handed over is on disk. Rejects if something cannot be written. */
  async flush(): Promise<void> {
    this.#send();
    await this.#until(0);
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  #send(): void {
    if (this.#batch.length === 0) return;
    this.#waiting += 1;
    const owned = this.#batch
      .flatMap(({ bytes, zipped }) => (zipped ? [bytes, zipped] : [bytes]))
      .filter(ownsItsBytes);
    this.#thread.postMessage(
      this.#batch,
      owned.map(({ buffer }) => buffer as ArrayBuffer),
    );
    this.#batch = [];
  }

  async #until(most: number): Promise<void> {
    while (this.#waiting > most && !this.#failure) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#failure) throw this.#failure;
  }
}

/** Such bytes are handed over; others are copied. Small buffers share their bytes with others. */
function ownsItsBytes({ buffer, byteOffset }: Uint8Array): boolean {
  return byteOffset === 0 && buffer.byteLength !== Buffer.poolSize;
}
