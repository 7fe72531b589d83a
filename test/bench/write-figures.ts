import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/setup/ensure-installed.mjs';

/** The page with the figures between its marks: `bench`, or those of another command. */
export function withFigures(text: string, figures: string, mark = 'bench'): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(
      `BENCHMARKS.md has lost its marks: put ${begin} and ${end} around the figures.`,
    );
  }
  return `${text.slice(0, from + begin.length)}\n\n${figures}\n\n${text.slice(to)}`;
}

/** Writes the figures into BENCHMARKS.md. */
export function writeFigures(figures: string, mark = 'bench'): void {
  const path = join(projectRoot, 'BENCHMARKS.md');
  writeFileSync(path, withFigures(readFileSync(path, 'utf8'), figures, mark));
}
