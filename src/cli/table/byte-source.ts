import { createReadStream, statSync } from 'node:fs';

/** The bytes of a file, on disk or in a zip, as often as they are asked for. */
export interface ByteSource {
  /** As it is told to people. */
  readonly path: string;
  /** In bytes; at least 1. */
  readonly size: number;
  readonly read: () => AsyncIterable<Buffer>;
}

export function fileSource(path: string): ByteSource {
  const size = statSync(path, { throwIfNoEntry: false })?.size || 1;
  return { path, size, read: () => createReadStream(path) as AsyncIterable<Buffer> };
}

/** JSON as UTF-8 without a mark: some shells of Windows write it as UTF-16. */
export async function* asUtf8(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst) {
      isFirst = false;
      const mark = chunk.subarray(0, 2).toString('latin1');
      if (mark === '\u00ff\u00fe') decoder = new TextDecoder('utf-16le');
      if (mark === '\u00fe\u00ff') decoder = new TextDecoder('utf-16be');
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}
