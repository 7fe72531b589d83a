/** A day, month or year as `2026-09-14`, `2026-09` or `2026`; or why it is none, in words that follow what was found. */
export type WrittenDate =
  | { readonly date: string }
  /** `lacksOrder`: it is one if only it is known whether the month or the day comes first. */
  | { readonly why: string; readonly lacksOrder?: true };

/** Which of two numbers is the month. `unknown` refuses `05/10/2026`, and reads `05/25/2026`. */
export type DateOrder = 'mdy' | 'dmy' | 'unknown';

const MONTHS: readonly string[] = [
  'jan|ene',
  'feb|fev',
  'mar',
  'apr|avr|abr',
  'may|mai',
  'jun|juin',
  'jul|juil',
  'aug|aou|ago',
  'sep',
  'oct',
  'nov',
  'dec|dic',
];

/** Serial numbers of spreadsheets that are days of this century's first seventy years. */
const SERIAL = { first: 36_526, last: 62_000 } as const;
/** Day 0 of Excel's serials, as they count after February 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** A date as people and spreadsheets write it. */
export function readDate(text: string, order: DateOrder = 'unknown'): WrittenDate {
  const written = text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .trim()
    .toLowerCase();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ]\d{1,2}:.*)?$/.exec(written);
  if (iso) return fromParts(iso[1], iso[2], iso[3]);
  if (/^\d{5}(?:\.\d+)?$/.test(written)) return fromSerial(Number(written));
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:,? \d{1,2}:.*)?$/.exec(written);
  if (numbers) return fromNumbers(numbers, order);
  return fromWords(written) ?? { why: HOW_TO };
}

const HOW_TO = 'is no date that can be read. Write one such as "2026-09-14".';

function fromSerial(serial: number): WrittenDate {
  if (serial < SERIAL.first || serial > SERIAL.last) return { why: HOW_TO };
  const day = new Date(EXCEL_EPOCH + Math.floor(serial) * 86_400_000);
  return { date: day.toISOString().slice(0, 10) };
}

function fromNumbers(
  [, one = '', two = '', year = '']: RegExpExecArray,
  order: DateOrder,
): WrittenDate {
  const whole = year.length === 2 ? `20${year}` : year;
  const isFirstDay = Number(one) > 12;
  const isSecondDay = Number(two) > 12;
  if (isFirstDay || isSecondDay || one === two) {
    return isFirstDay ? fromParts(whole, two, one) : fromParts(whole, one, two);
  }
  if (order === 'unknown') {
    return {
      why: 'may be month first or day first. Write "2026-09-14".',
      lacksOrder: true,
    };
  }
  return order === 'mdy' ? fromParts(whole, one, two) : fromParts(whole, two, one);
}

/** "Sept. 14, 2026", "14 septembre 2026", "14 de septiembre de 2026", "September 2026". */
function fromWords(written: string): WrittenDate | undefined {
  const word = /[a-z]{3,}/.exec(written.replace(/\bdel?\b/g, ' '))?.[0] ?? '';
  const month = MONTHS.findIndex((names) => names.split('|').some((name) => word.startsWith(name)));
  const numbers = written.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  if (month < 0 || !year || numbers.length > 2) return undefined;
  if (/[a-z]{3,}/.test(written.replace(word, '').replace(/\b(?:del|the)\b/g, ''))) return undefined;
  return fromParts(year, String(month + 1), day);
}

function fromParts(year = '', month?: string, day?: string): WrittenDate {
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  const time = +new Date(`${[...date.split('-'), '01', '01'].slice(0, 3).join('-')}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && (!day || new Date(time).getUTCDate() === Number(day));
  return isReal && Number(year) > 1900 ? { date } : { why: HOW_TO };
}
