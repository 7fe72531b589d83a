import OpeningHours from 'opening_hours';
import { parseHours } from '../../hours/parse-hours.js';
import type { Hours } from '../../schema/resource.js';
import type { Finding } from './problem.js';

// The oracle wants a place because holidays differ; which one does not matter for reading the text.
const ANYWHERE = { lat: 45.5, lon: -122.7, address: { country_code: 'us', state: 'Oregon' } };

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Every rule about opening hours: two independent readers understand them, and the clock they follow is known. */
export function checkHours(hours: Hours): readonly Finding[] {
  const { text, timezone } = hours;
  const findings: Finding[] = [];
  const trouble = oracleTrouble(text);
  if (trouble)
    findings.push({ field: 'text', message: `"${text}" is not opening_hours syntax: ${trouble}` });
  if (!parseHours(text)) {
    findings.push({
      field: 'text',
      message: `"${text}" is outside the part of opening_hours that the finder reads: 24/7, or "Mo-Fr 09:00-17:00; PH off".`,
    });
  }
  const twice = dayNamedTwice(text);
  if (twice) {
    findings.push({
      field: 'text',
      message: `"${text}" names ${twice} in two rules, and the later one would replace the earlier. Put all its times in one rule.`,
    });
  }
  if (text !== '24/7' && !timezone) {
    findings.push({
      field: 'timezone',
      message: 'Missing. Say the IANA zone, or "caller" if it follows the caller\'s clock.',
    });
  }
  if (timezone && !isTimezone(timezone)) {
    findings.push({
      field: 'timezone',
      message: `"${timezone}" is not an IANA time zone such as "America/Toronto".`,
    });
  }
  return findings;
}

function oracleTrouble(text: string): string | undefined {
  try {
    new OpeningHours(text, ANYWHERE);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

function isTimezone(zone: string): boolean {
  if (zone === 'caller') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    // Abbreviations ("EST") and fixed offsets are accepted above, but do not follow daylight saving time.
    return /^(America|Pacific)\//.test(zone);
  } catch {
    return false;
  }
}

function dayNamedTwice(text: string): string | undefined {
  const named = new Set<string>();
  for (const rule of text.split(';').map((part) => part.trim())) {
    if (rule.endsWith(' off')) continue;
    for (const day of (rule.split(' ')[0] ?? '').split(/,(?!\d)/).flatMap(daysOf)) {
      if (named.has(day)) return day;
      named.add(day);
    }
  }
  return undefined;
}

/** The weekdays of `Mo-Fr` or `Sa`; none for `Tu[2,4]`, which adds to a week rather than replacing a day of it. */
function daysOf(item: string): readonly string[] {
  const range = /^(\w\w)-(\w\w)$/.exec(item);
  if (!range) return DAYS.includes(item) ? [item] : [];
  const from = DAYS.indexOf(range[1] ?? '');
  const to = DAYS.indexOf(range[2] ?? '');
  if (from < 0 || to < 0) return [];
  return from <= to ? DAYS.slice(from, to + 1) : [...DAYS.slice(from), ...DAYS.slice(0, to + 1)];
}
