import { posix } from 'node:path';
import type { ZipFile } from '../table/read-zip.js';
import { TextStore } from '../table/text-store.js';
import { UsageError } from '../usage-error.js';
import { readWholeXml } from './read-xml.js';
import { type NumberStyle, numberStyle } from './shown-number.js';
import { unescapeText } from './unescape-text.js';

export interface Sheet {
  readonly name: string;
  /** Its part in the zip. */
  readonly path: string;
  readonly isHidden: boolean;
}

/** What the sheets of a workbook share. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly texts: TextStore;
  /** By style of a cell, how it shows a number. */
  readonly numberStyles: readonly NumberStyle[];
  /** Whether day 0 is 1 January 1904, as old Macs had it. */
  readonly is1904: boolean;
}

/** Reads all of a workbook but its sheets. */
export async function openBook(zip: ZipFile): Promise<Book> {
  const [main] = await targetsOf(zip, '', /\/officeDocument$/);
  const path = main?.path ?? 'xl/workbook.xml';
  const parts = await targetsOf(zip, path, /./);
  const pathOf = (kind: string) => parts.find(({ type }) => type.endsWith(`/${kind}`))?.path;
  const { sheets, is1904 } = await readBook(
    zip,
    path,
    new Map(parts.map((part) => [part.id, part.path])),
  );
  return {
    sheets,
    is1904,
    texts: await readTexts(zip, pathOf('sharedStrings')),
    numberStyles: await readStyles(zip, pathOf('styles')),
  };
}

export interface Target {
  readonly id: string;
  readonly type: string;
  /** In the zip; of what is not in it, its address. */
  readonly path: string;
}

/** Other parts, and pages, that a part names, in the file beside it. */
export async function targetsOf(
  zip: ZipFile,
  path: string,
  types: RegExp,
): Promise<readonly Target[]> {
  const folder = posix.dirname(path);
  const rels = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  const targets: Target[] = [];
  if (!zip.sizes.has(rels)) return targets;
  await readWholeXml(zip.read(rels), {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || !types.test(type)) return;
      const inZip = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      const whole = mode === 'External' ? target : inZip;
      targets.push({ id, type, path: whole });
    },
  });
  return targets;
}

async function readBook(
  zip: ZipFile,
  path: string,
  paths: ReadonlyMap<string, string>,
): Promise<Pick<Book, 'sheets' | 'is1904'>> {
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readWholeXml(zip.read(path), {
    open: (element, attributes) => {
      if (element === 'workbookPr') is1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      const part = paths.get(id);
      // A sheet that is a chart has no part of cells.
      if (!part || !zip.sizes.has(part)) return;
      const isHidden = /hidden/i.test(attributes.state ?? '');
      sheets.push({ name: unescapeText(attributes.name ?? ''), path: part, isHidden });
    },
  });
  return { sheets, is1904 };
}

async function readTexts(zip: ZipFile, path: string | undefined): Promise<TextStore> {
  const texts = new TextStore();
  if (!path || !zip.sizes.has(path)) return texts;
  let text = '';
  let isText = false;
  let isSound = false;
  await readWholeXml(zip.read(path), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') isText = true;
      // How East Asian letters are spoken, which is no part of the text.
      if (name === 'rPh') isSound = true;
    },
    text: (piece) => {
      if (isText && !isSound) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isSound = false;
      if (name === 'si' && !texts.add(unescapeText(text))) {
        throw new UsageError(
          'The workbook holds more than 500 MB of text. Save the one sheet as CSV.',
        );
      }
    },
  });
  return texts;
}

async function readStyles(zip: ZipFile, path: string | undefined): Promise<readonly NumberStyle[]> {
  if (!path || !zip.sizes.has(path)) return [];
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let isCells = false;
  await readWholeXml(zip.read(path), {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) formats.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isCells = true;
      if (name === 'xf' && isCells) styles.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return styles.map((id) => numberStyle(id, formats.get(id)));
}
