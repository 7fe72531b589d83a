import { times } from '../base/times.js';

/** Days of the week as people write them in English, French and Spanish, folded to plain letters. ISO: 1 is Monday. */
const NAMES: readonly (readonly [pattern: string, day: number])[] = [
  ['mo|mon|monday|mondays|lun|lundi|lundis|lunes', 1],
  ['tu|tue|tues|tuesday|tuesdays|mardi|mardis|martes|mar', 2],
  ['we|wed|weds|wednesday|wednesdays|mercredi|mercredis|mer|miercoles|mie', 3],
  ['th|thu|thur|thurs|thursday|thursdays|jeudi|jeudis|jeu|jueves|jue', 4],
  ['fr|fri|friday|fridays|vendredi|vendredis|ven|viernes|vie', 5],
  ['sa|sat|saturday|saturdays|samedi|samedis|sam|sabado|sabados|sab', 6],
  ['su|sun|sunday|sundays|dimanche|dimanches|dim|domingo|domingos|dom', 7],
];

const DAY_OF = new Map(
  NAMES.flatMap(([names, day]) => names.split('|').map((name) => [name, day] as const)),
);

const ALL = [1, 2, 3, 4, 5, 6, 7];
const WORKING = [1, 2, 3, 4, 5];

/** Several days in one word or phrase. */
export const DAY_PHRASES: readonly (readonly [pattern: RegExp, days: readonly number[]])[] = [
  [
    /^(?:daily|nightly|every ?(?:day|night)|(?:7|seven) days(?: (?:a|per) week| ?\/ ?(?:wk|week))?)(?![a-z\d])/,
    ALL,
  ],
  [/^(?:tous les jours|(?:7|sept) ?j(?:ours)?(?: ?(?:par semaine|sur 7|\/ ?7))?)(?![a-z\d])/, ALL],
  [
    /^(?:todos los dias|diario|diariamente|(?:7|siete) dias(?: (?:a|por|de) la semana)?)(?![a-z\d])/,
    ALL,
  ],
  [
    /^365 (?:days|jours|dias)(?: ?\/ ?(?:yr|year)| (?:a|per) year| par an(?:nee)?| (?:al|por) ano)?(?![a-z\d])/,
    ALL,
  ],
  [/^(?:weekdays?|(?:les )?jours de semaine|en semaine|entre semana)(?![a-z\d])/, WORKING],
  [/^(?:weekends?|fins? de semaine|week-ends?|fines? de semana)(?![a-z\d])/, [6, 7]],
];

/** The day that a word names. */
export function dayNamed(word: string): number | undefined {
  return DAY_OF.get(word);
}

const SHORT = ['', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** From one day through another, over the week's end if need be. */
export function daysThrough(first: number, last: number): readonly number[] {
  const count = ((last - first + 7) % 7) + 1;
  return times(count, (step) => ((first - 1 + step) % 7) + 1);
}

/** Days as OpenStreetMap writes them: `Mo-Fr`, `Mo,We,Fr`. */
export function writeDays(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const [first = 0, last = first] = [run[0], run.at(-1)];
      if (run.length > 2) return `${SHORT[first]}-${SHORT[last]}`;
      return run.map((day) => SHORT[day]).join(',');
    })
    .join(',');
}
