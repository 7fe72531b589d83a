import StreamZip from 'node-stream-zip';

/** A zip file whose parts are read one after the other and piece by piece: none of it is unpacked as a whole. */
export interface ZipFile {
  /** Parts by their paths, with the sizes that they claim to have unpacked, in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The bytes of a part. Throws where it is not there, damaged, or larger than it claims to be. */
  readonly read: (path: string) => AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
}

/** Throws, in the words of the library, for what is not a complete zip file. */
export async function openZip(path: string): Promise<ZipFile> {
  const zip = new StreamZip.async({ file: path });
  const entries = await zip.entries().catch(async (error: unknown) => {
    await zip.close().catch(() => {});
    throw error;
  });
  const files = Object.values(entries).filter(({ isFile }) => isFile);
  return {
    sizes: new Map(files.map(({ name, size }) => [name, size])),
    read: (name) => readPart(zip, name),
    close: () => zip.close(),
  };
}

async function* readPart(zip: StreamZip.StreamZipAsync, name: string): AsyncIterable<Buffer> {
  const stream = await zip.stream(name);
  try {
    yield* stream as AsyncIterable<Buffer>;
  } finally {
    // Whoever stops reading leaves nothing open.
    (stream as NodeJS.ReadableStream & { destroy?: () => void }).destroy?.();
  }
}
