import type { Resource } from '../../schema/resource.js';
import type { Finding } from './problem.js';

/** `2026-09` is later than `2026-08-31`, and not later than any day of September. */
function isAfter(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

function isBefore(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}

/** True for `2026-09-14` and `2026-09`, false for the 31st of February. */
function isCalendarDate(date: string): boolean {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** Every rule about dates: nothing is known from the future, and what has run out is looked at. */
export function checkDates(resource: Resource, today: string): readonly Finding[] {
  const seen = [
    ...resource.sources.map((source, index) => ({
      field: `sources.${index}.seen`,
      date: source.seen,
    })),
    ...resource.channels.map((channel, index) => ({
      field: `channels.${index}.checked`,
      date: channel.checked,
    })),
  ];
  const planned = [
    { field: 'endsOn', date: resource.endsOn },
    { field: 'recheckBy', date: resource.recheckBy },
  ];
  const findings: Finding[] = [];
  for (const { field, date } of [...seen, ...planned]) {
    if (date && !isCalendarDate(date))
      findings.push({ field, message: `${date} is not a date of the calendar.` });
  }
  for (const { field, date } of seen) {
    if (date && isAfter(date, today))
      findings.push({ field, message: `${date} is in the future. Write the day it was seen.` });
  }
  if (resource.endsOn && isBefore(resource.endsOn, today)) {
    findings.push({
      severity: 'warning',
      field: 'endsOn',
      message: `Ended on ${resource.endsOn}. Move it to data/retired.json and say what to use instead.`,
    });
  }
  if (resource.recheckBy && isBefore(resource.recheckBy, today)) {
    findings.push({
      severity: 'warning',
      field: 'recheckBy',
      message: `Was to be looked at by ${resource.recheckBy}.`,
    });
  }
  return findings;
}
