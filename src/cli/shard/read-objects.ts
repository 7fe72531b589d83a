import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream, statSync } from 'node:fs';
import { fileSource } from '../table/byte-source.js';
import { decodeDos } from '../table/old-encodings.js';
import { sniffEncoding } from '../table/sniff-text.js';
import { UsageError } from '../usage-error.js';

const [QUOTE, BACKSLASH, OPEN, CLOSE, NEW_LINE] = [0x22, 0x5c, 0x7b, 0x7d, 0x0a];
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];

/** More than this is no record; a file whose first object never ends must not fill the memory. */
const MOST_BYTES = 4_000_000;

/** One object of a file, as it was read. */
export interface ReadObject {
  /** Undefined: it is not JSON. */
  readonly value: unknown;
  readonly line: number;
  /** Its texts are ASCII without an escape, and it is short: there is nothing to clean of it but texts of spaces. */
  readonly isPlain: boolean;
  /** How much of the file is behind it, 0 to 1. */
  readonly part: number;
}

/**
 * The objects of a file, those of a piece at a time, without ever having the file in memory: a JSON list of records, or one
 * record a line (NDJSON). What stands between them is not looked at, and a line that is broken hides none of those behind it. Throws for a file that holds something else. All of a
 * piece are to be taken before the next is asked for; each is read when it is taken. `tell` hears of letters that are not
 * UTF-8, once.
 */
export async function* readObjects(
  path: string,
  tell: (line: string) => void = () => undefined,
): AsyncGenerator<Iterable<ReadObject>> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || found.isDirectory())
    throw new UsageError(`${path} cannot be read. Is the name right?`);
  const { size } = found;
  const reading: Reading = { size, seen: 0, line: 1, depth: 0, isText: false, isEscaped: false };
  let isTold = false;
  const open: OpenObject = { parts: [], length: 0, line: 1 };
  let first: number | undefined;
  let last: number | undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    if (reading.seen === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b)
      throw new UsageError(`${path} is packed with gzip. Unpack it first.`);
    if (reading.seen === 0 && isUtf16(bytes))
      throw new UsageError(`${path} is in UTF-16. Save it as UTF-8, which JSON is.`);
    if (!isTold && !isAscii(bytes) && !isUtf8(betweenLetters(bytes))) {
      isTold = true;
      const encoding = await sniffEncoding(fileSource(path), bytes);
      reading.decode = decoderOf(encoding);
      if (encoding !== 'utf-8')
        tell(
          `${path} is not in UTF-8: its letters were read as ${encoding}. Look at a name with an accent, and save it as UTF-8.`,
        );
    }
    first ??= bytes.find(isSign);
    last = bytes.findLast(isSign) ?? last;
    yield objectsIn(bytes, reading, open);
    while (open.length > MOST_BYTES) {
      const behind = behindFirstLine(reading, open);
      if (!behind)
        throw new UsageError(
          `${path}, line ${open.line}: an object of more than 4 MB is not a record. Is it HSDS? Then add --from hsds.`,
        );
      yield behind;
    }
  }
  while (reading.depth > 0) {
    const behind = behindFirstLine(reading, open);
    if (!behind)
      throw new UsageError(`${path} ends in the middle of a record (line ${open.line}).`);
    yield behind;
  }
  // What was cut off between two records would be missed by nobody.
  if (first === OPEN_LIST && last !== CLOSE_LIST)
    throw new UsageError(`${path} ends in the middle of its list. Copy it again, all of it.`);
}

/** How far a file is read. */
interface Reading {
  readonly size: number;
  /** Bytes before the piece. */
  seen: number;
  line: number;
  /** Of braces. */
  depth: number;
  isText: boolean;
  isEscaped: boolean;
  /** Reads what is not UTF-8. */
  decode?: Decode | undefined;
}

type Decode = (bytes: Buffer) => string;

/** Without the letters that the ends of a piece may cut through. */
function betweenLetters(bytes: Buffer): Buffer {
  const isBegin = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) !== 0x80;
  let [from, to] = [0, bytes.length];
  while (from < MOST_OF_LETTER && !isBegin(from)) from += 1;
  for (let at = to - 1; at > to - MOST_OF_LETTER && at > from; at -= 1)
    if (isBegin(at)) {
      if ((bytes[at] ?? 0) >= 0x80) to = at;
      break;
    }
  return bytes.subarray(from, to);
}

/** Bytes of one. */
const MOST_OF_LETTER = 4;

function decoderOf(encoding: Awaited<ReturnType<typeof sniffEncoding>>): Decode | undefined {
  if (encoding === 'utf-8') return undefined;
  if (encoding === 'dos') return (bytes) => decodeDos(bytes.toString('latin1'));
  const decoder = new TextDecoder(encoding === 'mixed' ? 'windows-1252' : encoding);
  // Without `stream`, Node 20 takes a short way through Latin-1, in which ’ is a control character.
  return (bytes) => decoder.decode(bytes, { stream: true });
}

/** An object that reaches into the next piece. */
interface OpenObject {
  parts: Buffer[];
  length: number;
  /** Where it begins. */
  line: number;
}

function* objectsIn(piece: Buffer, reading: Reading, open: OpenObject): Generator<ReadObject> {
  const { size } = reading;
  let { seen, line, depth, isText, isEscaped } = reading;
  let bytes = piece;
  let from = depth > 0 ? 0 : -1;
  let isTried = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === NEW_LINE) line += 1;
    if (isText) {
      if (isEscaped) isEscaped = false;
      else if (byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = depth > 0;
    else if (byte === OPEN) {
      const end = depth === 0 && at >= isTried ? bytes.indexOf(NEW_LINE, at) : -1;
      if (end >= 0) {
        isTried = end;
        const read = readLine(bytes.subarray(at, end), reading.decode);
        if (read) {
          yield { ...read, line, part: (seen + end) / size };
          at = end - 1;
          continue;
        }
      }
      if (depth === 0) [from, open.line] = [at, line];
      depth += 1;
    } else if (byte === CLOSE && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const parts = [...open.parts, bytes.subarray(from, at + 1)];
      const value = parse(textOf(parts, reading.decode));
      yield { value, line: open.line, isPlain: false, part: (seen + at) / size };
      const next = value === undefined ? nextLine(Buffer.concat(parts), reading.decode) : -1;
      if (next >= 0) {
        // Only its first line is broken: what follows that is read again.
        const behind = open.length + bytes.length - from - next;
        bytes = Buffer.concat([...open.parts, bytes.subarray(from)]).subarray(next);
        seen = reading.seen + piece.length - behind;
        line = open.line + 1;
        at = -1;
        isTried = 0;
      }
      [open.parts, open.length, from] = [[], 0, -1];
    }
  }
  if (depth > 0) {
    open.parts.push(bytes.subarray(from));
    open.length += bytes.length - from;
  }
  Object.assign(reading, { seen: seen + bytes.length, line, depth, isText, isEscaped });
}

/** What an object that has not ended hides behind its first line, which is broken; undefined where nothing does. */
function behindFirstLine(reading: Reading, open: OpenObject): Iterable<ReadObject> | undefined {
  const bytes = Buffer.concat(open.parts);
  const next = nextLine(bytes, reading.decode);
  if (next < 0) return undefined;
  const { line } = open;
  const seen = reading.seen - (bytes.length - next);
  Object.assign(reading, { seen, line: line + 1, depth: 0, isText: false, isEscaped: false });
  Object.assign(open, { parts: [], length: 0 });
  const broken = { value: undefined, line, isPlain: false, part: seen / reading.size };
  return (function* () {
    yield broken;
    yield* objectsIn(bytes.subarray(next), reading, open);
  })();
}

/**
 * Where the second line of what does not parse begins, if a later line is an object of its own: a text without an end in the
 * first has hidden it. Negative: there is none. The lines of an object that is spread over several are indented.
 */
function nextLine(bytes: Buffer, decode: Decode | undefined): number {
  const second = bytes.indexOf(NEW_LINE) + 1;
  for (let from = second; from > 0; ) {
    const end = bytes.indexOf(NEW_LINE, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (line[0] === OPEN && readLine(line, decode)) return second;
    from = end + 1;
  }
  return -1;
}

/** By its first two bytes, as Windows writes it. */
function isUtf16([one, two]: Uint8Array): boolean {
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
}

/** No space, no line end and no byte of the mark before UTF-8. */
function isSign(byte: number): boolean {
  return byte > 0x20 && !UTF8_MARK.has(byte);
}

const UTF8_MARK = new Set([0xef, 0xbb, 0xbf]);

/** What a line holds that is one object and nothing else, as NDJSON and most lists have it: ten times as fast as byte by byte. */
function readLine(
  line: Buffer,
  decode: Decode | undefined,
): Pick<ReadObject, 'value' | 'isPlain'> | undefined {
  let end = line.length;
  while (end > 0 && END_OF_LINE.has(line[end - 1] ?? 0)) end -= 1;
  if (line[end - 1] !== CLOSE) return undefined;
  const bytes = end === line.length ? line : line.subarray(0, end);
  const isSimple = isAscii(bytes);
  const text = isSimple ? bytes.toString('latin1') : textOf([bytes], decode);
  const value = parse(text);
  return value === undefined ? undefined : { value, isPlain: isSimple && isPlain(text) };
}

/** Comma, space, carriage return. */
const END_OF_LINE = new Set([0x2c, 0x20, 0x0d]);

/** As no single text of it is too long for a card. */
const SHORT = 5000;
function isPlain(text: string): boolean {
  return text.length <= SHORT && !text.includes('\\') && !text.includes('\u007f');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(parts: readonly Buffer[], decode: Decode | undefined): string {
  const [only] = parts;
  const bytes = parts.length === 1 && only ? only : Buffer.concat(parts);
  return decode && !isUtf8(bytes) ? decode(bytes) : bytes.toString('utf8');
}
