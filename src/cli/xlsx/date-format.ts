/** Formats that every workbook has, and that show a number as a date (ECMA-376, 18.8.30; those of East Asia and Thailand, too). */
const BUILT_IN = [
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47],
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
  ...[71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81],
];

/** Signs of a date or time. What has any other sign as well is no date: `General`, `0.00`, `(###) ###-####`. */
const SIGN = /^(?:y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}|am|pm|a|p|a{3,5}|e{1,4}|b{1,4}|g{1,3})$/;

/** Whether a format shows a number as a date. */
export function isDateFormat(id: number, format: string | undefined): boolean {
  if (format === undefined) return BUILT_IN.includes(id);
  return format.toLowerCase().replace(/;@$/, '').replace(/\\./g, ' ').split(';').some(isDate);
}

function isDate(part: string): boolean {
  const signs = part
    .replace(/"[^"]*"/g, ' ')
    // Fractions of a second, and hours past 24.
    .replace(/(\[?[smhd]{1,2}\]?)[.,]0{1,3}/g, '$1')
    .replace(/\[([smhd]{1,2})\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(/[^a-z0#?%]+/)
    .filter(Boolean);
  return signs.length > 0 && signs.every((sign) => SIGN.test(sign));
}

const DAY_MS = 86_400_000;
/** 31 December 9999, the last day that Excel knows: what is more is a number in a cell that once held a date. */
const LAST_DAY = 2_958_465;

/** The day of a serial number: `2026-09-14`; undefined where it is none. */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const day = serial + (is1904 ? 1462 : 0);
  if (!(day >= 0 && day < LAST_DAY + 1)) return undefined;
  return new Date(Math.floor((day - 25_569) * DAY_MS)).toISOString().slice(0, 10);
}
