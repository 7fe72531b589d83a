import { openingOf } from '../hours/listing-hours.js';
import type { OpeningState } from '../hours/opening-state.js';
import { wallTime } from '../hours/wall-clock.js';
import type { Listing, ListingHours } from '../schema/listing.js';
import { formatTime } from '../strings/format-date.js';
import type { ClockTime, Strings } from '../strings/strings.js';
import type { CardContext } from './card-context.js';

/** The state of a line in words, and which of the three looks it has. */
export interface OpeningWords {
  readonly look: 'open' | 'closed' | 'unknown';
  readonly text: string;
}

/** Empty where nobody knows what the clock shows there. */
function timeIn(zone: string, moment: Date, now: Date, strings: Strings): string {
  const wall = wallTime(zone, moment);
  if (!wall) return '';
  const time = formatTime(wall.slice(11, 16), strings);
  if (wall.slice(0, 10) === wallTime(zone, now).slice(0, 10)) return time;
  return `${strings.dates.weekdays.split(' ')[new Date(wall).getUTCDay()]} ${time}`;
}

/** A moment as the service's clock shows it and, where the person's is known and another, as that does. */
export function clockTime(
  moment: Date,
  now: Date,
  zone: string,
  callerZone: string,
  strings: Strings,
): ClockTime {
  const there = timeIn(zone, moment, now, strings);
  const here = timeIn(callerZone, moment, now, strings);
  return !here || there === here ? { there } : { there, here };
}

/** Whether hours of a listing, or of one of its ways, mean open now. */
export function hoursInWords(
  hours: ListingHours | undefined,
  listing: Listing,
  context: CardContext,
): OpeningWords {
  const { strings, at, callerZone } = context;
  const opening = openingOf(hours, listing, context);
  const zone = hours?.timezone && hours.timezone !== 'caller' ? hours.timezone : callerZone;
  if (opening.state !== 'listed') return openingWords(opening, at, zone, callerZone, strings);
  const time = (moment: Date): ClockTime => clockTime(moment, at, zone, callerZone, strings);
  const says = saidThen(opening.says, time, strings);
  return { look: 'unknown', text: listedWords(hours, listing, strings, says) };
}

/** "Listed as 24/7 in 2022; call to check": hours too old to be sure of, or of no known date. */
export function listedWords(
  hours: ListingHours | undefined,
  { channels }: Pick<Listing, 'channels'>,
  { hours: words }: Strings,
  says?: string,
): string {
  const year = hours?.checked?.slice(0, 4);
  const told = hours?.text === '24/7' ? words.listedAlways(year) : words.listed(year, says);
  const check = channels.some(({ type }) => type === 'phone') ? 'callToCheck' : 'mayHaveChanged';
  return `${told}; ${words[check]}`;
}

function saidThen(
  says: OpeningState,
  time: (moment: Date) => ClockTime,
  { hours }: Strings,
): string | undefined {
  if (says.state === 'closed') return says.opensAt && hours.listedClosed(time(says.opensAt));
  return says.state === 'open' && !says.always ? hours.listedOpen(time(says.until)) : undefined;
}

/** Says whether a line is open, in the service's clock and the person's; what is unknown is said to be. */
export function openingWords(
  opening: OpeningState,
  at: Date,
  zone: string,
  callerZone: string,
  strings: Strings,
): OpeningWords {
  const { hours } = strings;
  const time = (moment: Date): ClockTime => clockTime(moment, at, zone, callerZone, strings);
  switch (opening.state) {
    case 'unknown':
      return { look: 'unknown', text: hours.unknown };
    case 'open':
      if (opening.always) return { look: 'open', text: hours.always };
      return withHoliday('open', hours.openUntil(time(opening.until)), opening.holiday, strings);
    case 'closed':
      return withHoliday(
        'closed',
        opening.opensAt ? hours.closedUntil(time(opening.opensAt)) : hours.closed,
        opening.holiday,
        strings,
      );
  }
}

function withHoliday(
  look: OpeningWords['look'],
  text: string,
  holiday: boolean,
  strings: Strings,
): OpeningWords {
  return { look, text: holiday ? `${text}. ${strings.hours.holiday}` : text };
}
