/** A time as somebody wrote it: minutes are certain, morning or afternoon may not be. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm' | undefined;
  /** Written so that only a 24-hour clock has it: `17:00`, `09:00`, `9 h 30`. */
  readonly is24: boolean;
  /** "noon", "midnight": the same on every clock. */
  readonly isWord?: true;
}

/** A time at the beginning of a text, and what follows. Letters are lower-case and without accents. */
export function takeTime(
  text: string,
): { readonly time: WrittenTime; readonly rest: string } | undefined {
  const word = /^(noon|midi|mediodia|midnight|minuit|medianoche)(?![a-z])/.exec(text);
  if (word) {
    const isNoon = /^(?:noon|midi|mediodia)$/.test(word[1] ?? '');
    return {
      time: { hour: 12, minute: 0, half: isNoon ? 'pm' : 'am', is24: false, isWord: true },
      rest: text.slice(word[0].length),
    };
  }
  // "0800", as the military and some hospitals write; of a year the minutes are others.
  const military = /^([01]\d|2[0-3])(00|15|30|45)(?: ?(?:h|hrs?))?(?![\d:a-z])/.exec(text);
  if (military) {
    const [all, hour, minute] = military;
    return {
      time: { hour: Number(hour), minute: Number(minute), half: undefined, is24: true },
      rest: text.slice(all.length),
    };
  }
  const found =
    /^(\d{1,2})(?:(?::|\.)([0-5]\d))?(?: ?(am|pm|a(?![a-z])(?! ?\d)|p(?![a-z]))| ?(?:h|hrs?|heures?|horas?)(?![a-z])(?: ?([0-5]\d)(?!\d))?)?(?![\d:])/.exec(
      text,
    );
  if (!found) return undefined;
  const [all, hours = '', minutes, half, minutesAfterH] = found;
  const hour = Number(hours);
  const minute = Number(minutes ?? minutesAfterH ?? 0);
  if (hour > 24 || (half && (hour > 12 || hour === 0)) || (hour === 24 && minute > 0)) {
    return undefined;
  }
  const hasH = !half && /h/.test(all);
  return {
    time: {
      hour,
      minute,
      half: half ? (half.startsWith('a') ? 'am' : 'pm') : undefined,
      is24:
        !half && (hour > 12 || hour === 0 || (hours.length === 2 && hours.startsWith('0')) || hasH),
    },
    rest: text.slice(all.length),
  };
}

/** Minutes after midnight of a time whose half of the day is known. */
function minutesOf({ hour, minute }: WrittenTime, half: 'am' | 'pm'): number {
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/** In minutes. */
const LONGEST_NIGHT = 18 * 60;

/**
 * From one time to another as minutes after midnight, where everybody would read it so: `9-5pm`, `8:00-4:30`, `18:00-02:00`.
 * Undefined where morning and evening are both possible (`10-12`, `1:00-5:00`).
 */
export function spanOf(
  start: WrittenTime,
  end: WrittenTime,
  is24: boolean,
): readonly [start: number, end: number] | undefined {
  const span = is24 ? spanOn24(start, end) : spanOn12(start, end);
  if (!span) return undefined;
  // Midnight at the end of the day.
  const [from, to] = [span[0], span[1] === 0 ? 1440 : span[1]];
  // From 8 in the evening to 5 in the afternoon is a slip for the morning.
  const isSlip = to < from && to + 1440 - from > LONGEST_NIGHT;
  return from === to || isSlip ? undefined : [from, to];
}

function spanOn24(start: WrittenTime, end: WrittenTime): readonly [number, number] | undefined {
  const [from, to] = [start, end].map((time) =>
    time.half ? minutesOf(time, time.half) : time.hour * 60 + time.minute,
  ) as [number, number];
  // "9 h to 5 h" is more likely a slip than a night.
  if (to < from && to !== 0 && start.hour < 13) return undefined;
  return [from === 1440 ? 0 : from, to];
}

function spanOn12(start: WrittenTime, end: WrittenTime): readonly [number, number] | undefined {
  if (start.half && end.half) return [minutesOf(start, start.half), minutesOf(end, end.half)];
  if (end.half) {
    const to = minutesOf(end, end.half);
    const shared = minutesOf(start, end.half);
    if (shared < to) return [shared, to];
    const other = minutesOf(start, end.half === 'pm' ? 'am' : 'pm');
    return end.half === 'pm' ? [other, to] : undefined;
  }
  if (start.half === 'am') {
    const from = minutesOf(start, 'am');
    if (end.hour === 12) return [from, 720 + end.minute];
    const shared = minutesOf(end, 'am');
    return shared < from ? [from, shared + 720] : undefined;
  }
  if (start.half) return undefined;
  // Everybody's working day: "9-5" is one; "10-12" may be an evening, and "8-7" or "7-6" a night.
  const isDay =
    start.hour > 5 && start.hour < 13 && end.hour > 0 && end.hour < 7 && end.hour + 1 < start.hour;
  return isDay ? [start.hour * 60 + start.minute, minutesOf(end, 'pm')] : undefined;
}
