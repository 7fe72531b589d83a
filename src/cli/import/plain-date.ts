import { type DateOrder, readDate, type WrittenDate } from '../../reading/read-date.js';

const WEEKDAY =
  /^(?:le |el )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),? /i;

/** A date as `readDate` knows it, and in the forms that lists have besides: "14-Sep-26", "Monday, September 14, 2026", "09/2026", "20260914". */
export function readListDate(text: string, order: DateOrder = 'unknown'): WrittenDate {
  const plain = text
    .trim()
    .replace(WEEKDAY, '')
    .replace(/^(20\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d{1,2})[-/.](\d{4})$/, '$2-$1')
    // As Excel writes one by itself.
    .replace(/^(\d{1,2}[- ]\p{L}{3,}\.?[- ])(\d\d)$/u, (_, begin, year) => `${begin}20${year}`);
  return readDate(plain, order);
}
