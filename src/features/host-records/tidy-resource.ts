import type { Channel, Place, Resource, Words } from '../../schema/resource.js';
import { englishPack } from '../../strings/language-pack.js';
import type { FieldProblem, Outcome } from './field-problem.js';
import { DAY_MS, isPast, isRealDate } from './host-dates.js';
import { isKnownLanguage } from './known-language.js';
import { nationalClash } from './national-clash.js';
import type { FindRetired } from './retired-numbers.js';
import { quote } from './say-issue.js';
import { tidyChannel } from './tidy-channel.js';
import { tidyHours } from './tidy-hours.js';
import { tidyPlace } from './tidy-place.js';

/** What a record is held against. */
export interface Known {
  readonly findRetired: FindRetired;
  /** The time of reading: a check of tomorrow is none. */
  readonly now: number;
}

/** More than this is no name or sentence, and would push every other card off the screen. */
const MOST_LETTERS = { name: 200, sentence: 1000, label: 100, line: 200 } as const;

const regionCodes = new Set(['US', 'CA', ...Object.keys(englishPack.regionNames)]);

/**
 * A record that fits the schema, without what would still mislead a person: a number that nobody can call or that ended,
 * a point in the sea, hours on no clock, a check of next year.
 */
export function tidyResource(resource: Resource, known: Known): Outcome<Resource> {
  const problems: FieldProblem[] = [];
  const note = (field: string, message: string): void => void problems.push({ field, message });
  const { endsOn, hours, place, status } = resource;
  if (status !== 'active') {
    note('status', `is ${quote(status)}, so nothing of it is shown.`);
    return { problems };
  }
  if (endsOn !== undefined && !isRealDate(endsOn)) {
    note('endsOn', `is ${quote(endsOn)}, which is not a date. Write one such as "2026-09-14".`);
    return { problems };
  }
  // Wherever it is still that day, the finder says so itself.
  if (endsOn !== undefined && isPast(endsOn, known.now - 3 * DAY_MS)) {
    note('endsOn', `is ${quote(endsOn)}, which is over. Remove the record, or correct the date.`);
    return { problems };
  }
  const regions = keepKnown(resource.regions, 'regions', (code) => regionCodes.has(code), note);
  if (regions.length === 0) return { problems };
  const channels = tidyChannels({ ...resource, regions }, known, note);
  const readHours = hours && tidyHours(hours, 'hours');
  const readPlace = place && tidyPlace(place);
  problems.push(...[readHours?.problem, readPlace?.problem].flatMap((problem) => problem ?? []));
  const kept: Resource = {
    ...resource,
    ...shorten(resource, note),
    regions,
    channels,
    ...(resource.languages && { languages: tidyLanguages(resource.languages, '', note) }),
    ...(readHours && { hours: readHours.hours }),
    ...(readPlace && { place: shortenPlace(readPlace.place, note) }),
    sources: resource.sources.map((source, at) => ({
      ...source,
      seen: tidyDate(source.seen, `sources.${at}.seen`, known.now, note),
      url: tidyAddress(source.url, `sources.${at}.url`, note),
    })),
  };
  const clash = nationalClash(kept);
  if (clash) return { problems: [clash] };
  if (channels.length === 0 && !place) {
    if (problems.length === 0)
      note('channels', 'is empty, and there is no place. Add a number, a web page or an address.');
    return { problems };
  }
  return { kept, problems };
}

type Note = (field: string, message: string) => void;

function tidyChannels(resource: Resource, known: Known, note: Note): readonly Channel[] {
  return resource.channels.flatMap((channel, at) => {
    const field = `channels.${at}`;
    const { kept, problems } = tidyChannel(channel, field, resource);
    for (const problem of problems) note(problem.field, problem.message);
    if (!kept) return [];
    const retiredAs = known.findRetired(kept, resource.regions);
    if (retiredAs) {
      note(
        `${field}.value`,
        `is ${quote(kept.value)}, which is out of service (${retiredAs}). Remove it.`,
      );
      return [];
    }
    const regions =
      kept.regions &&
      keepKnown(kept.regions, `${field}.regions`, (code) => regionCodes.has(code), note);
    if (regions?.length === 0) return [];
    const hours = kept.hours && tidyHours(kept.hours, `${field}.hours`);
    if (hours?.problem) note(hours.problem.field, hours.problem.message);
    return {
      ...kept,
      ...(regions && { regions }),
      ...(hours && { hours: hours.hours }),
      ...(kept.label && {
        label: shortenWords(kept.label, `${field}.label`, MOST_LETTERS.label, note),
      }),
      ...(kept.languages && { languages: tidyLanguages(kept.languages, `${field}.`, note) }),
      checked: tidyDate(kept.checked, `${field}.checked`, known.now, note),
    };
  });
}

function keepKnown(
  codes: readonly string[],
  field: string,
  isKnown: (code: string) => boolean,
  note: Note,
): readonly string[] {
  return codes.filter((code, at) => {
    if (isKnown(code)) return true;
    note(`${field}.${at}`, `is ${quote(code)}, which is not known. Correct it, or remove it.`);
    return false;
  });
}

/** Absent, if none is left: languages that are not known are no promise to speak none. */
function tidyLanguages(
  languages: readonly string[],
  before: string,
  note: Note,
): readonly string[] | undefined {
  const kept = keepKnown(languages, `${before}languages`, isKnownLanguage, note);
  return kept.length > 0 ? kept : undefined;
}

function tidyDate(date: string | null, field: string, now: number, note: Note): string | null {
  if (date === null || isPast(date, now)) return date;
  note(field, `is ${quote(date)}, which is not a past date. Write the day last seen, or null.`);
  return null;
}

function tidyAddress(address: string | null, field: string, note: Note): string | null {
  if (address === null) return null;
  try {
    new URL(address);
    return address;
  } catch {
    note(field, `is ${quote(address)}, which is not an address. Copy it, or write null.`);
    return null;
  }
}

/** The words of a record, cut where no card could hold them. */
function shorten(resource: Resource, note: Note): Partial<Resource> {
  const { name, operator, description, area, eligibility, mistakenFor } = resource;
  const cut = (words: Words, field: string): Words =>
    shortenWords(words, field, MOST_LETTERS.sentence, note);
  return {
    name: shortenWords(name as Words, 'name', MOST_LETTERS.name, note),
    description: cut(description, 'description'),
    ...(operator && { operator: shortenText(operator, 'operator', MOST_LETTERS.line, note) }),
    ...(area && { area: cut(area, 'area') }),
    ...(eligibility && { eligibility: cut(eligibility, 'eligibility') }),
    ...(mistakenFor && {
      mistakenFor: { ...mistakenFor, note: cut(mistakenFor.note, 'mistakenFor.note') },
    }),
  };
}

function shortenPlace(place: Place, note: Note): Place {
  const cut = (['address', 'city', 'postalCode'] as const).map((key) => {
    const text = place[key];
    return text && { [key]: shortenText(text, `place.${key}`, MOST_LETTERS.line, note) };
  });
  return Object.assign({}, place, ...cut);
}

function shortenWords(words: Words, field: string, most: number, note: Note): Words {
  const cut = Object.entries(words).map(([language, text]) => [
    language,
    shortenText(text, `${field}.${language}`, most, note),
  ]);
  return Object.fromEntries(cut) as Words;
}

function shortenText(text: string, field: string, most: number, note: Note): string {
  if (text.length <= most) return text;
  note(field, `has more than ${most} letters and is cut. Shorten it.`);
  // Never between the halves of a character.
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
