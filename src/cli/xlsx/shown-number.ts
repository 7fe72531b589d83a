import { dayOfSerial, isDateFormat } from './date-format.js';

/** How a style shows a number: as a date, in percent, or with at least so many digits; undefined: as it is. */
export type NumberStyle = 'date' | 'percent' | number | undefined;

/** Percent formats that every workbook has (ECMA-376, 18.8.30). */
const PERCENT = [9, 10];

export function numberStyle(id: number, format: string | undefined): NumberStyle {
  if (isDateFormat(id, format)) return 'date';
  const plain = format?.replace(/"[^"]*"|\\./g, '') ?? '';
  if (format === undefined ? PERCENT.includes(id) : plain.includes('%')) return 'percent';
  return /^0{2,20}$/.test(plain) ? plain.length : undefined;
}

/** A number as people see it: a ZIP with its zeros, a percentage, a day. Nothing is rounded. */
export function shownNumber(value: number, style: NumberStyle, is1904: boolean): string {
  if (style === 'date') return dayOfSerial(value, is1904) ?? String(value);
  if (style === 'percent') {
    // 0.07 * 100 is 7.000000000000001.
    const percent = Number((value * 100).toPrecision(14));
    // A phone number typed into such a cell is no percentage.
    return Math.abs(percent) < 1000 ? `${percent}%` : String(percent);
  }
  if (style === undefined || value < 0) return String(value);
  return String(value).padStart(style, '0');
}
