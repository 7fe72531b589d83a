/** Spaces, marks and the letters of Unicode that are blank. */
const BLANK = /^[\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u;
/** Marks that turn the direction of a text: 911 would be read as 119. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/u;
/** Numbers that every part of the finder may name. */
const LIFELINES = ['911', '988'];

const IN_STRIP = /^\w+\.emergency\./;

const MOST_LABEL = 200;
const MOST_PARAGRAPH = 600;

/** Why a host's words cannot stand in the place of ours; undefined if they can. */
export function unfitWords(ours: string, own: string, path: string): string | undefined {
  const most = Math.max(ours.length, MOST_LABEL, Math.min(3 * ours.length, MOST_PARAGRAPH));
  if (own.length > most) return `has more than ${most} letters`;
  if (ours !== '' && BLANK.test(own)) return 'is empty';
  if (TURNED.test(own)) return 'turns the direction of the text';
  const lost = LIFELINES.find((number) => ours.includes(number) && !own.includes(number));
  if (lost) return `does not say ${lost}`;
  return IN_STRIP.test(path) ? unfitInStrip(ours, own) : undefined;
}

/** The strip's buttons, and what stands above and between them, have this much room. */
const MOST_STRIP_LABEL = 40;

/**
 * The same for what stands in the emergency strip, where a button calls 911 or 988 whatever it says: no other number, and
 * nothing that pushes it off the screen.
 */
function unfitInStrip(ours: string, own: string): string | undefined {
  const most = Math.max(3 * ours.length, MOST_STRIP_LABEL);
  if (own.length > most) return `has more than ${most} letters`;
  const lifelines = numbersIn(ours).filter((number) => LIFELINES.includes(number));
  // Beside the one that a button calls, not even a digit: ours has none.
  const numbers = lifelines.length > 0 ? own.normalize('NFKC').match(/\p{N}+/gu) : numbersIn(own);
  const allowed = lifelines.length > 0 ? lifelines : [...LIFELINES, ...numbersIn(ours)];
  const other = numbers?.find((number) => !allowed.includes(number));
  return other && `names another number than ours (${other})`;
}

/** What could be dialled: three digits in a row, three single ones, or seven with anything between them. */
function numbersIn(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(/[\p{M}\p{Cf}]/gu, '');
  const runs = plain.match(/\p{N}(?:[^\p{N}\p{L}]*\p{N}){2,}/gu) ?? [];
  return runs
    .filter(
      (run) => /\p{N}{3}|^\p{N}(?:\P{N}+\p{N})+$/u.test(run) || /(?:\P{N}*\p{N}){7}/u.test(run),
    )
    .map((run) => run.replace(/\P{N}/gu, ''));
}
