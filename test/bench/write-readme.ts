import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/setup/ensure-installed.mjs';

const FROM = '<!-- bench -->';
const TO = '<!-- /bench -->';

/** Puts the figures between README's marks. */
export function writeReadme(figures: string): void {
  const path = join(projectRoot, 'README.md');
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(FROM);
  const to = text.indexOf(TO);
  if (from < 0 || to < from) throw new Error(`README.md has no ${FROM} … ${TO} to write between.`);
  writeFileSync(path, `${text.slice(0, from + FROM.length)}\n\n${figures}\n\n${text.slice(to)}`);
}
