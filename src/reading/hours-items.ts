import { takeTime, type WrittenTime } from './read-times.js';
import { takeDays } from './take-days.js';
import { takeNth } from './take-nth.js';

/** A piece of written hours that means something by itself. */
export type HoursItem =
  | { readonly kind: 'days'; readonly days: readonly number[] }
  /** Only these of a month's; -1 is the last. */
  | { readonly kind: 'nth'; readonly day: number; readonly nth: readonly number[] }
  | { readonly kind: 'holidays' }
  /** `break`: closed meanwhile. */
  | { readonly kind: 'span' | 'break'; readonly start: WrittenTime; readonly end: WrittenTime }
  | { readonly kind: 'all-day' }
  | Closed;

interface Closed {
  readonly kind: 'closed';
  /** Which days it closes where no times stand before it: those before it or after it; `either`: nobody can tell. */
  readonly of: 'before' | 'after' | 'either';
}

interface Taken {
  readonly item: HoursItem;
  readonly rest: string;
}

const ALL_DAY =
  /^(?:(?:open|ouvert|abierto) )?(?:las )?(?:24 ?[/x-] ?7(?: ?\/ ?365)?|24 ?h(?:eures)? ?\/ ?24|(?:24|twenty[- ]four)[ -]?(?:hours?|hrs?|h|heures|horas)(?: ?(?:\/|a|per|par|al|del|por) ?(?:day|jour|dia)| (?:daily|sur 24|a day))?|around the clock|all day(?: every day)?|always(?: open)?|toute la journee|todo el dia)(?![a-z\d])/;
const CLOSED = /^(?:closed|ferme|cerrado|off)(?: on)?(?![a-z])/;
const HOLIDAYS =
  /^(?:(?:on )?(?:(?:all )?(?:major |federal |public |legal |state |statutory |stat )?holidays?|ph)|(?:les )?jours? feries?|(?:dias )?feriados|(?:dias )?festivos)(?![a-z])/;
/** Before holidays the same as closed on them; before anything else not to be told. */
const EXCEPT =
  /^(?:except(?:ing|ed)?(?: for)?(?: on)?|excluding|sauf|excepte|excepto|salvo)(?: (?:les|los))? /;
const LUNCH = `(?:for|pour|para|por)(?: (?:le|la|el))? (?:lunch|diner|almuerzo)`;
const CLOSED_FROM = new RegExp(
  String.raw`^(?:closed|ferme|cerrado)(?: daily)?(?: ${LUNCH})?,?(?: (?:from|de))? (?=\d|noon|midi|mediodia)`,
);
const FOR_LUNCH = new RegExp(`^ ${LUNCH}`);
/** What says nothing by itself. */
const FILLER =
  /^(?:(?:every|each|chaque|cada|tous les|todos los)(?= (?:mon|tue|wed|thu|fri|sat|sun|weekday|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom))|(?:from|between|des?|du|les?|el|los|las?|open|hours?|heures|horario|horaire|ouvert|abierto|on|at|et|and|y)(?![a-z])|[& ,:/()]|\.(?!\d)|-(?= ?(?:mon|tue|wed|thu|fri|sat|sun)))/;
const HEADING =
  /^(?:(?:our |regular |normal |office |business |opening )*(?:hours|hrs)(?: of (?:operation|service))?|office|horario(?: de (?:atencion|servicio|oficina))?|(?:heures|horaire)(?: d'ouverture| d'affaires| de bureau)?)(?: are| is| son)? ?[:;-]? /;
/** "Mon-Fri - 8am": a dash between days and their times. */
const DASH_TO_TIME = /^ ?- ?(?=\d|noon|midi|mediodia)/;
const THROUGH = /^ ?(?:-|(?:to|through|thru|until|till|til|a|au|jusqu'a|hasta)(?![a-z])) ?/;
/** Eastern time, not the French "and": a time on somebody else's clock. */
const EASTERN = /(?:\d|[ap]m?|noon) ?\(?e\.?t\.?\)?(?= ?(?:$|[;,)]))/;

/** Lower-case plain letters, one kind of dash, `am` and `pm`. */
export function foldHours(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}|\p{Cf}/gu, '')
      .toLowerCase()
      .replace(/[\p{Pd}−~]/gu, '-')
      .replace(/[’‘]/g, "'")
      // Safari before 16.4 reads no file that looks behind (`(?<!`).
      .replace(/(^|[^a-z])([ap])\. ?m\b\.?/g, '$1$2m')
      .replace(/(\d) ?([ap]) m\b(?! ?[-,/&]| (?:to|thru|through|w)\b)/g, '$1$2m')
      .replace(/12(?::00)? ?(noon|midnight)/g, '$1')
      // "12:00 m." is noon, in Spanish and in print.
      .replace(/\b12(?::00)? m\b\.?/g, 'noon')
      .replace(
        /\b(mon|tues?|wed|thurs?|thu|fri|sat|sun|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom)\./g,
        '$1',
      )
      .replace(/[\n\r;|]+/g, ' ; ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The pieces of folded hours in their order; undefined where something stands between them that may mean more. */
export function hoursItems(folded: string): readonly HoursItem[] | undefined {
  if (EASTERN.test(folded)) return undefined;
  const items: HoursItem[] = [];
  let rest = folded.replace(HEADING, '');
  let last = rest;
  while (rest !== '') {
    const before = rest;
    const taken = takeItem(rest);
    if (taken) {
      const { item } = taken;
      const between = last.slice(0, last.length - rest.length);
      items.push(item.kind === 'closed' ? closedAt(item, items, between, taken.rest) : item);
      rest = taken.rest;
      last = rest;
    } else if (/^[ ;]/.test(rest)) rest = rest.slice(1);
    else rest = rest.replace(FILLER, '');
    if (taken?.item.kind === 'days' || taken?.item.kind === 'nth')
      rest = rest.replace(DASH_TO_TIME, '');
    if (rest === before) return undefined;
  }
  return items;
}

/** "Mon-Sat (closed Sun) 9-5" closes Sunday, "Sunday closed Monday 9-5" as well. Of "Mon-Sat closed Sun 9-5" nobody can tell. */
function closedAt(
  item: Closed,
  before: readonly HoursItem[],
  between: string,
  rest: string,
): HoursItem {
  if (item.of === 'after' || between.includes('(')) return { ...item, of: 'after' };
  const previous = before[before.length - 1];
  const earlier = before[before.length - 2];
  const areSeveral =
    previous?.kind === 'days' &&
    (previous.days.length > 1 || earlier?.kind === 'days' || earlier?.kind === 'nth');
  if (!/^ [a-z]/.test(rest) || !(areSeveral || between.includes(','))) return item;
  return { ...item, of: HOLIDAYS.test(rest.slice(1)) ? 'after' : 'either' };
}

function takeItem(text: string): Taken | undefined {
  const allDay = ALL_DAY.exec(text);
  if (allDay) return { item: { kind: 'all-day' }, rest: text.slice(allDay[0].length) };
  const meanwhile = CLOSED_FROM.exec(text);
  if (meanwhile) return takeBreak(text.slice(meanwhile[0].length));
  const except = EXCEPT.exec(text)?.[0];
  const isExcept = except !== undefined && HOLIDAYS.test(text.slice(except.length));
  const closed = isExcept ? except : CLOSED.exec(text)?.[0];
  const of = isExcept ? 'after' : 'before';
  if (closed) return { item: { kind: 'closed', of }, rest: text.slice(closed.length) };
  const holidays = HOLIDAYS.exec(text);
  if (holidays) return { item: { kind: 'holidays' }, rest: text.slice(holidays[0].length) };
  const month = takeNth(text);
  if (month) {
    const { day, nth, rest } = month;
    return { item: { kind: 'nth', day, nth }, rest };
  }
  const found = takeDays(text, THROUGH);
  return found ? { item: { kind: 'days', days: found.days }, rest: found.rest } : takeSpan(text);
}

function takeSpan(text: string): Taken | undefined {
  const start = takeTime(text);
  if (!start) return undefined;
  const after = start.rest.replace(THROUGH, '');
  const end = after === start.rest ? undefined : takeTime(after);
  return end && { item: { kind: 'span', start: start.time, end: end.time }, rest: end.rest };
}

function takeBreak(text: string): Taken | undefined {
  const taken = takeSpan(text);
  if (taken?.item.kind !== 'span') return undefined;
  return { item: { ...taken.item, kind: 'break' }, rest: taken.rest.replace(FOR_LUNCH, '') };
}
