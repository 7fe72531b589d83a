import { foldTerm } from './term-words.js';

const YES = /^(?:yes|y|true|t|1|x|oui|si|private|confidential|hidden|exclude)$/;
const NO = /^(?:no|n|false|f|0|non)$/;

/** Whether a cell of a yes-or-no column says yes. */
export function isYes(cell: string): boolean {
  return YES.test(foldTerm(cell));
}

export function isNo(cell: string): boolean {
  return NO.test(foldTerm(cell));
}

/** An address that its owner keeps to itself, in the words of directories. */
export function isKeptSecret(address: string): boolean {
  return /\b(?:confidential|undisclosed|not disclosed|withheld|unlisted location|private location|call for (?:address|location|directions)|confidentiel(?:le)?|non divulguee?|confidencial|no divulgad[oa]|reservad[oa])\b/.test(
    foldTerm(address),
  );
}

/** What a status column says of a row: shown, left out, or a word that nobody here knows. */
export function readStatus(cell: string): 'active' | 'gone' | 'unknown' {
  const status = foldTerm(cell);
  if (
    status === '' ||
    /^(?:active|open|current|published|yes|y|1|true|actif|active|activo|ouvert|abierto|certified|provisional|renewal)$/.test(
      status,
    )
  ) {
    return 'active';
  }
  const isGone =
    /\b(?:inactive|closed|defunct|do not refer|temporarily|suspended|archived|deleted|pending|draft|expired|ferme|inactif|cerrado|inactivo)\b/.test(
      status,
    );
  return isGone || isNo(cell) ? 'gone' : 'unknown';
}
