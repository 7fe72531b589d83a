import { open } from 'node:fs/promises';
import { saySigns } from './file-signs.js';
import { openZip } from './read-zip.js';

/** Old Excel files and those with a password are files of this kind, with parts of their own in them. */
const OLE = '\u00d0\u00cf\u0011\u00e0';
const HEAD_BYTES = 4096;
/** The list of parts stands near the beginning or the end. */
const SEARCHED_BYTES = 20_000_000;

const SAVE = 'Open it in Excel and save it as .xlsx';

/** What a file is that is neither text nor an Excel workbook as this reads it, and what to do: for one line. Undefined for others. */
export async function sayFileKind(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const head = await bytesOf(file, HEAD_BYTES);
    const signs = head.toString('latin1');
    if (signs.startsWith(OLE)) {
      const all = await bytesOf(file, SEARCHED_BYTES);
      return all.includes(Buffer.from('EncryptedPackage', 'utf16le'))
        ? `has a password. ${SAVE} without one.`
        : `is an old Excel file (.xls). ${SAVE}.`;
    }
    if (signs.startsWith('PK\u0003\u0004')) return await sayZipKind(path);
    const kind = saySigns(signs);
    if (kind) return kind;
    const text = signs.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
    if (/^<\?xml\b/i.test(text) && text.includes('opendocument')) {
      return 'is an OpenDocument file (.fods). Save it as .xlsx or as CSV.';
    }
    if (/^<\?xml\b|^<(?:\w+:)?Workbook\b/i.test(text) && text.includes('office:spreadsheet')) {
      return `is an XML spreadsheet of 2003. ${SAVE}.`;
    }
    if (/^<(?:!doctype html|html|head|meta|body|table)\b/i.test(text)) {
      return `is a web page, whatever its name. ${SAVE}.`;
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

async function bytesOf(file: Awaited<ReturnType<typeof open>>, most: number): Promise<Buffer> {
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(
    Buffer.alloc(Math.min(size, most)),
    0,
    undefined,
    0,
  );
  return buffer.subarray(0, bytesRead);
}

const ZIP_KINDS: readonly (readonly [part: RegExp, what: string])[] = [
  [/^xl\/workbook\.bin$/, `is a binary Excel file (.xlsb). ${SAVE}.`],
  [/^content\.xml$/, 'is an OpenDocument file (.ods). Save it as .xlsx or as CSV.'],
  [/^Index(?:\/Document\.iwa|\.zip)$/, 'is a file of Numbers. Export it as Excel or as CSV.'],
  [/^word\//, 'is a Word document. Copy its table into a spreadsheet and save that as .xlsx.'],
  [/^ppt\//, 'is a PowerPoint file. Copy its table into a spreadsheet and save that as .xlsx.'],
];

/** Undefined for a workbook, and for a zip file that cannot be read. */
async function sayZipKind(path: string): Promise<string | undefined> {
  const zip = await openZip(path);
  try {
    const parts = [...zip.sizes.keys()];
    const kind = ZIP_KINDS.find(([part]) => parts.some((name) => part.test(name)));
    if (kind) return kind[1];
    const isBook = parts.some((name) => /^_rels\/\.rels$|workbook\.xml$/i.test(name));
    return isBook
      ? undefined
      : 'is a zip file in which there is no workbook. Unpack it, or use "import hsds" for HSDS.';
  } finally {
    await zip.close();
  }
}
