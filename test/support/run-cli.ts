import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../src/cli/import/finding.js';
import { run } from '../../src/cli/program.js';
import type { Resource } from '../../src/schema/resource.js';
import { NOW } from './read-host-data.js';

/** What a command wrote, and how it ended. */
export interface CliRun {
  readonly exit: number;
  readonly out: string;
  readonly told: string;
}

/** A folder of its own for one test, with the files given. */
export class CliFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'helpline-'));

  write(name: string, content: string | Uint8Array): string {
    const path = this.of(name);
    writeFileSync(path, content);
    return path;
  }

  of(name: string): string {
    return join(this.path, name);
  }

  read(name: string): string {
    return readFileSync(this.of(name), 'utf8');
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Runs the command line here, with nobody at a terminal. */
  async run(...words: readonly string[]): Promise<CliRun> {
    const out: string[] = [];
    const told: string[] = [];
    const exit = await run(words, {
      out: (line) => void out.push(line),
      tell: (line) => void told.push(line),
      hasColours: false,
      now: () => NOW,
    });
    return { exit, out: out.join('\n'), told: told.join('\n') };
  }

  /** Imports a file and reads what came of it. */
  async import(
    format: string,
    name: string,
    content: string | Uint8Array,
    ...words: readonly string[]
  ): Promise<CliRun & { records: readonly Resource[]; findings: readonly Finding[] }> {
    const file = this.write(name, content);
    const done = await this.run(
      'import',
      format,
      file,
      '--out',
      this.of('out.records.json'),
      ...words,
    );
    if (done.exit === 2) return { ...done, records: [], findings: [] };
    const { findings } = JSON.parse(this.read('out.report.json')) as { findings: Finding[] };
    return { ...done, findings, records: JSON.parse(this.read('out.records.json')) as Resource[] };
  }
}
