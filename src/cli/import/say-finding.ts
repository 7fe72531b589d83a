import type { Finding } from './finding.js';

/** One finding as one line: `Row 12, "Salem Detox": left out. Phone is "555-0142", which … Fix: …`. */
export function sayFinding({ row, name, field, reason, fix, outcome }: Finding): string {
  const who = name ? `, "${name}"` : '';
  const what = field ? `${field} ${reason}` : `It ${reason}`;
  const line = `Row ${row}${who}: ${outcome === 'left-out' ? 'left out' : 'changed'}. ${what}`;
  return fix ? `${line} Fix: ${fix}` : line;
}
