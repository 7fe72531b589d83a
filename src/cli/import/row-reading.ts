import { quote } from '../quote.js';
import { cleanText, isFormula } from './clean-text.js';
import type { Finding } from './finding.js';
import type { ImportOptions } from './import-options.js';
import type { Cell, RowCells } from './row-cells.js';

export type Json = Record<string, unknown>;

/** A row while it is read: its cells, what the file does not say, and everything that is to be told of it. */
export class RowReading {
  readonly cells: RowCells;
  readonly options: ImportOptions;
  readonly findings: Finding[] = [];
  /** The service's name, once it is read. */
  name: string | undefined;
  /** Whether the row's address is not for the public. */
  isSecret = false;
  readonly #at: number;

  constructor(at: number, cells: RowCells, options: ImportOptions) {
    this.#at = at;
    this.cells = cells;
    this.options = options;
  }

  /** Tells that a cell is not, or not as it was, in the record. */
  change(cell: Cell, reason: string, fix?: string): void {
    this.findings.push(this.#finding('changed', cell.header, reason, fix));
  }

  /** Tells that nothing of the row is in the records. An empty field is the row as a whole. */
  leaveOut(field: string, reason: string, fix?: string): void {
    this.findings.push(this.#finding('left-out', field, reason, fix));
  }

  #finding(outcome: Finding['outcome'], field: string, reason: string, fix?: string): Finding {
    return {
      row: this.#at,
      ...(this.name && { name: this.name }),
      field,
      reason,
      ...(fix && { fix }),
      outcome,
    };
  }

  /** Plain text of a cell that is no formula; what is, is told and left out. */
  plain(cell: Cell | undefined): string | undefined {
    if (!cell) return undefined;
    // As spreadsheets and our own export write a text that only looks like a formula.
    const isWord = /^\w/.test(cell.text);
    const isText = !isWord && /^'[=+\-@]/.test(cell.text);
    if (!isWord && !isText && isFormula(cell.text)) {
      this.change(
        cell,
        `begins like a formula (${quote(cell.text)}) and is left out.`,
        'Write it as text.',
      );
      return undefined;
    }
    const text = cleanText(isText ? cell.text.slice(1) : cell.text);
    return (text.includes('\n') ? text.replace(/\n/g, ' ') : text) || undefined;
  }
}

/** Two texts with a mark between them, of which each may be missing. */
export function joinWords(one: unknown, other: string | undefined, between: string): string {
  return [one, other].filter(Boolean).join(between);
}
