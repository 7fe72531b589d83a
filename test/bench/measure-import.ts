import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/setup/ensure-installed.mjs';
import { makeServices } from './make-services.js';
import { markdown } from './markdown.js';

interface Reading {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * How fast a county's list is imported, how much memory that takes, and how many times longer it takes than reading the same file with
 * the CSV library alone. Processor time, since the machine is shared; the least of several runs.
 */
export function importTable(counts: readonly number[], rounds: number): string {
  const tsc = join(projectRoot, 'node_modules', '.bin', 'tsc');
  execFileSync(tsc, ['-p', 'tsconfig.cli.json'], { cwd: projectRoot, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'helpline-bench-'));
  try {
    const rows = counts.map((count) => {
      const file = join(folder, `${count}.csv`);
      writeFileSync(file, [...makeServices(count)].join(''));
      const alone: Reading[] = [];
      const own: Reading[] = [];
      // One after the other, so that both meet the machine in the same mood.
      for (let round = 0; round < rounds; round += 1) {
        alone.push(measure('alone', file));
        own.push(measure('import', file));
      }
      const least = (readings: readonly Reading[], key: keyof Reading): number =>
        Math.min(...readings.map((reading) => reading[key]));
      const seconds = least(own, 'seconds');
      return [
        count.toLocaleString('en'),
        `${Math.round(count / seconds).toLocaleString('en')}`,
        `${Math.max(...own.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
        `${Math.round(count / least(alone, 'seconds')).toLocaleString('en')}`,
        (seconds / least(alone, 'seconds')).toFixed(1),
      ];
    });
    const head = [
      'rows of a CSV file',
      'imported a second',
      'peak memory',
      'csv-parse alone, rows a second',
      'times its time',
    ];
    return `\`npx helpline-finder import csv\`, with records and report written:\n\n${markdown([head, ...rows])}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(kind: 'alone' | 'import', file: string): Reading {
  const script = join(projectRoot, 'test', 'bench', 'import-one.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [script, kind, file], { encoding: 'utf8' }),
  ) as Reading;
}
