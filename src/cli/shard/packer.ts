import { renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Packs files and writes them with their twins. */
export class Packer {
  readonly #brotli: number;

  /** @param brotli its quality, 0 to 11 */
  constructor(brotli: number) {
    this.#brotli = brotli;
  }

  write(path: string, bytes: Buffer, zipped: Buffer): void {
    const squeezed = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: this.#brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    // Its name last of all: a file that is there is whole.
    writeFileSync(`${path}.gz`, zipped);
    writeFileSync(`${path}.br`, squeezed);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }

  /** Waits until all that was handed over is on disk. */
  async flush(): Promise<void> {}
}
