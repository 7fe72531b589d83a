import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/setup/ensure-installed.mjs';

const FROM = '<!-- bench -->';
const TO = '<!-- /bench -->';

/** The page with the figures between its marks. */
export function withFigures(text: string, figures: string): string {
  const from = text.indexOf(FROM);
  const to = text.indexOf(TO);
  if (from < 0 || to < from) {
    throw new Error(`BENCHMARKS.md has lost its marks: put ${FROM} and ${TO} around the figures.`);
  }
  return `${text.slice(0, from + FROM.length)}\n\n${figures}\n\n${text.slice(to)}`;
}

/** Writes the figures into BENCHMARKS.md. */
export function writeFigures(figures: string): void {
  const path = join(projectRoot, 'BENCHMARKS.md');
  writeFileSync(path, withFigures(readFileSync(path, 'utf8'), figures));
}
