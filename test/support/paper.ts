/** For end-to-end tests of paper: what stands where on the sheets of a PDF, as Poppler reads it. */
import { execFileSync } from 'node:child_process';
import { installPackages } from './runner/browsers.mjs';

/** A word and its box, in points from the top left corner of its sheet. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Sheet {
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** Whether PDF files can be read here; installs what is missing where that is possible. */
export function canReadPaper(): boolean {
  installPackages(['poppler-utils']);
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The sheets of a PDF file, in order. */
export function readPaper(pdf: Buffer): readonly Sheet[] {
  const boxes = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf }).toString();
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => ({
      height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
      words: [
        ...page.matchAll(
          /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g,
        ),
      ].map(([, left, top, right, bottom, text]) => ({
        text: text ?? '',
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    }));
}

/** Words that reach into the margins of this many points, where paper cuts them. */
export function cutWords({ height, words }: Sheet, margin: number): readonly string[] {
  return words
    .filter(({ top, bottom }) => top < margin - 3 || bottom > height - margin + 3)
    .map(({ text }) => text);
}

/** Pairs of words that are printed over one another. */
export function overlaidWords({ words }: Sheet): readonly string[] {
  return words.flatMap((word, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(word.right, other.right) - Math.max(word.left, other.left) > 3 &&
          Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top) > 5,
      )
      .map((other) => `${word.text} over ${other.text}`),
  );
}
