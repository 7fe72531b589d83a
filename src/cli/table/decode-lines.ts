import { isUtf8 } from 'node:buffer';

/**
 * The text of a file that is not all UTF-8: rows from two programs may stand in one file, so each line is read as what it
 * is, UTF-8 or Windows-1252.
 */
export async function* decodeLines(read: AsyncIterable<Buffer>): AsyncIterable<string> {
  for await (const bytes of wholeLines(read)) {
    yield isUtf8(bytes) ? bytes.toString('utf8') : linesOf(bytes).map(decodeLine).join('');
  }
}

/** Whether some lines of a file are UTF-8 beyond ASCII. */
export async function hasUtf8Lines(read: AsyncIterable<Buffer>): Promise<boolean> {
  for await (const bytes of wholeLines(read)) {
    const isSome = linesOf(bytes).some((line) => line.some((byte) => byte > 127) && isUtf8(line));
    if (isSome) return true;
  }
  return false;
}

async function* wholeLines(read: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of read) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(10) + 1;
    yield bytes.subarray(0, end);
    rest = bytes.subarray(end);
  }
  yield rest;
}

function linesOf(bytes: Buffer): readonly Buffer[] {
  return bytes
    .toString('latin1')
    .split(/(?<=\n)/)
    .map((line) => Buffer.from(line, 'latin1'));
}

const old = new TextDecoder('windows-1252');

function decodeLine(line: Buffer): string {
  // Without `stream`, Node 20 takes a short way through Latin-1, in which ’ is a control character.
  return isUtf8(line) ? line.toString('utf8') : old.decode(line, { stream: true });
}
