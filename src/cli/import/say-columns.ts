import { type Column, inWords } from './guess-columns.js';
import { secrecyOfHeader } from './header-secrecy.js';

/** How it is known what a column holds. */
export const HOW_KNOWN = {
  header: 'by its name',
  values: 'by its values',
  mapping: 'by the mapping',
} as const;

/** What a person should look at among the columns, a line each; `where` is where they say it: "in the mapping". */
export function sayColumns(columns: readonly Column[], where: string): readonly string[] {
  const named = columns.filter(({ header }) => header.trim() !== '');
  const idle = named.filter(({ target }) => !target);
  const lines = idle.flatMap(({ header, numbers }) =>
    numbers
      ? `"${header}" has phone numbers, and they are not used. If they are for the public, write "phone" for it ${where}.`
      : [],
  );
  if (!columns.some(({ target }) => target === 'kinds' || target === 'services')) {
    lines.push(
      'No column says what each service is, so a service is under a need such as Naloxone or Treatment only if its program is called that. Add a column "Type".',
    );
  }
  for (const { header, target, isHidden } of named) {
    if (!isHidden) continue;
    lines.push(
      target
        ? `"${header}" is hidden in the sheet, and is used all the same.`
        : `"${header}" is hidden in the sheet, so it is not used. If it is for the public, show it or name it ${where}.`,
    );
  }
  for (const { header, isSubmitters } of idle) {
    if (!isSubmitters) continue;
    lines.push(
      `"${header}" is of whoever filled in the form, and it is not used. If it is the service's own, say so ${where}.`,
    );
  }
  for (const { header, isHidden } of idle) {
    if (isHidden || !secrecyOfHeader(inWords(header))) continue;
    lines.push(`"${header}" looks as if it said what is not for the public, and it is not used.`);
  }
  return lines;
}
