/** The text of a file that is in memory, without Node: for a page. */

import { UsageError } from '../usage-error.js';
import { saySigns } from './file-signs.js';
import { decodeDos, OldLetters, UNSURE, unmarkedUtf16 } from './old-encodings.js';

const HEAD_BYTES = 65_536;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const WINDOWS = new TextDecoder('windows-1252');

/** As the command line reads them: UTF-8 with or without its mark, UTF-16, Mac Roman, DOS, else each line as what it is. Throws where that cannot be told. */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes.subarray(0, HEAD_BYTES));
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return UTF_8.decode(bytes);
  } catch {
    return decodeLines(bytes);
  }
}

/** Rows from two programs may stand in one file: each line is UTF-8 or Windows-1252. */
function decodeLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  const letters = new OldLetters();
  let isMixed = false;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from) + 1 || bytes.length;
    const line = bytes.subarray(from, end);
    try {
      const text = UTF_8.decode(line);
      lines.push(text);
      isMixed ||= text.length < line.length;
    } catch {
      lines.push(WINDOWS.decode(line, { stream: true }));
      letters.add(letterAByte(line));
    }
    from = end;
  }
  const { encoding } = letters;
  if (isMixed || encoding === 'windows-1252') return lines.join('');
  if (encoding === 'unsure') throw new UsageError(`The file ${UNSURE}`);
  return encoding === 'dos'
    ? decodeDos(letterAByte(bytes))
    : new TextDecoder('macintosh').decode(bytes);
}

function letterAByte(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const SAVE = 'Open it in a spreadsheet and save it as CSV (UTF-8).';

/** What a file is that cannot be a table of text; undefined for any other. */
export function sayKind(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'The file is empty.';
  const head = letterAByte(bytes.subarray(0, 400)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return `The file is an Excel or zip file, whatever its name. ${SAVE}`;
  }
  const signs = saySigns(head);
  if (signs) return `The file ${signs}`;
  if (/^\s*[[{]/.test(head)) return `The file is JSON, whatever its name. ${SAVE}`;
  if (/^\s*<(?:\?xml|!doctype|html|head|meta|body|table)\b/i.test(head)) {
    return `The file is a web page or XML, whatever its name. ${SAVE}`;
  }
  const isMarked = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  const start = bytes.subarray(0, HEAD_BYTES);
  return !isMarked && start.includes(0) && !unmarkedUtf16(start)
    ? `The file is not a text file. ${SAVE}`
    : undefined;
}
