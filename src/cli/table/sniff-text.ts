import { UsageError } from '../usage-error.js';
import type { ByteSource } from './byte-source.js';
import { hasUtf8Lines } from './decode-lines.js';
import { type OldEncoding, OldLetters, UNSURE, unmarkedUtf16 } from './old-encodings.js';
import { sniffDelimiter } from './sniff-delimiter.js';

const HEAD_BYTES = 65_536;

export interface TextForm {
  /** Label of the Encoding standard; `dos`: code page 437 or 850; `mixed`: UTF-8 in some lines, Windows-1252 in others. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding | 'mixed';
  readonly delimiter: string;
}

/** How a text file is written, from its bytes. Throws for a file that is no text. */
export async function sniffText(source: ByteSource): Promise<TextForm> {
  const { path } = source;
  const head = await readHead(source);
  if (head.length === 0) throw new UsageError(`${path} is empty.`);
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    throw new UsageError(
      `${path} is an Excel or zip file, whatever its name. Use "import xlsx" or "import hsds".`,
    );
  }
  if (/^\s*[[{]/.test(head.subarray(0, 100).toString('utf8'))) {
    throw new UsageError(
      `${path} is JSON, whatever its name. Use "import hsds", or "validate" for records.`,
    );
  }
  const encoding = await sniffEncoding(source, head);
  const label = encoding === 'mixed' || encoding === 'dos' ? 'windows-1252' : encoding;
  const text = new TextDecoder(label).decode(head, { stream: true });
  return { encoding, delimiter: sniffDelimiter(text) };
}

async function readHead({ path, read }: ByteSource): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of read()) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= HEAD_BYTES) break;
    }
  } catch (error) {
    const { code } = error as { code?: string };
    throw new UsageError(
      code === 'ENOENT'
        ? `${path} cannot be read. Is the name right?`
        : `${path} is a folder or cannot be read.`,
    );
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

/** How its letters are written. Throws where that cannot be told. */
export async function sniffEncoding(
  source: ByteSource,
  head: Buffer,
): Promise<TextForm['encoding']> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const unmarked = head.includes(0) ? unmarkedUtf16(head) : undefined;
  if (unmarked) return unmarked;
  if (head.includes(0)) {
    throw new UsageError(
      `${source.path} is not a text file. Save it as CSV (UTF-8), or as .xlsx for "import xlsx".`,
    );
  }
  if (await isUtf8(source)) return 'utf-8';
  if (await hasUtf8Lines(source.read())) return 'mixed';
  const letters = new OldLetters();
  for await (const chunk of source.read()) letters.add(chunk.toString('latin1'));
  const { encoding } = letters;
  if (encoding === 'unsure') throw new UsageError(`${source.path} ${UNSURE}`);
  return encoding;
}

/** Whether all of it is, so that one byte near the end does not change what a name is. */
async function isUtf8({ read }: ByteSource): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of read()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
