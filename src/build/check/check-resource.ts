import type { Resource } from '../../schema/resource.js';
import type { DataFiles } from '../data-commands/data-files.js';
import { knownAreas, regionOfArea } from '../places/area-tables.js';
import { checkChannel } from './check-channel.js';
import { checkDates } from './check-dates.js';
import { checkFacts } from './check-facts.js';
import { checkHours } from './check-hours.js';
import { checkPlace } from './check-place.js';
import { checkWords } from './check-words.js';
import { unfitAsLink } from './linkable-address.js';
import type { Finding } from './problem.js';

/** A supervised-consumption service is listed only if something shows it open since then: many were closed. */
const SUPERVISED_CONSUMPTION_SINCE = '2026';

function under(prefix: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, field: `${prefix}.${finding.field}` }));
}

/** Every rule that one record can be held to by itself. */
export function checkResource(
  resource: Resource,
  files: DataFiles,
  today: string,
): readonly Finding[] {
  const { channels, hours, place } = resource;
  return [
    ...checkRegions(resource, files),
    ...checkAreas(resource),
    ...checkReach(resource),
    ...checkWords('description', resource.description),
    ...checkWords('eligibility', resource.eligibility),
    ...checkWords('area', resource.area),
    ...checkWords('mistakenFor.note', resource.mistakenFor?.note),
    ...channels.flatMap((channel, index) => [
      ...under(`channels.${index}`, [
        ...checkChannel(channel, resource, files.shortCodes),
        ...checkFacts(resource, channel),
        ...checkWords('label', channel.label),
        ...(channel.hours ? under('hours', checkHours(channel.hours)) : []),
      ]),
    ]),
    ...(hours ? under('hours', checkHours(hours)) : []),
    ...(place ? under('place', checkPlace(place, resource, files.regions)) : []),
    ...checkFacts(resource),
    ...checkDates(resource, today),
    ...checkSources(resource),
  ];
}

function checkRegions(resource: Resource, files: DataFiles): readonly Finding[] {
  const known = new Set(files.regions.map((region) => region.code));
  const named = [
    ...resource.regions.map((code, index) => ({ field: `regions.${index}`, code })),
    ...resource.channels.flatMap((channel, index) =>
      (channel.regions ?? []).map((code, at) => ({
        field: `channels.${index}.regions.${at}`,
        code,
      })),
    ),
    ...(resource.place ? [{ field: 'place.region', code: resource.place.region }] : []),
  ];
  return named
    .filter(({ code }) => !known.has(code))
    .map(({ field, code }) => ({ field, message: `"${code}" is not in data/regions.json.` }));
}

/** Codes that exist, of counties in the record's own regions. */
function checkAreas({ areas = [], regions }: Resource): readonly Finding[] {
  return areas.flatMap((code, index) => {
    const field = `areas.${index}`;
    const region = regionOfArea(code);
    if (!/^\d{4,5}$/.test(code) || !region)
      return [{ field, message: `"${code}" is no FIPS code and no census division.` }];
    if (code.length === 5 && !knownAreas().has(code))
      return [{ field, message: `"${code}" is not a county we know.` }];
    if (regions.includes(region)) return [];
    return [
      { field, message: `"${code}" is in ${region}, which is not among the record's regions.` },
    ];
  });
}

/** A person must be able to reach it: by a channel, or by going there. */
function checkReach(resource: Resource): readonly Finding[] {
  const findings: Finding[] = [];
  if (resource.channels.length === 0 && !resource.place) {
    findings.push({
      field: 'channels',
      message: 'Neither a way to make contact nor a place. Move it to data/review.json.',
    });
  }
  if (resource.status === 'renamed' && !resource.replacedBy) {
    findings.push({
      field: 'replacedBy',
      message: 'Renamed to what? Name the record that took over.',
    });
  }
  return findings;
}

function checkSources(resource: Resource): readonly Finding[] {
  const findings: Finding[] = [];
  const ids = resource.sources.map((source) => source.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      findings.push({
        field: `sources.${index}.id`,
        message: `"${id}" is used twice. Give each source an id of its own, such as "${id}-2".`,
      });
  });
  resource.sources.forEach(({ url, kind }, index) => {
    const reason = kind === 'official' && url ? unfitAsLink(url) : undefined;
    if (reason)
      findings.push({
        field: `sources.${index}.url`,
        message: `${reason}. Find the page itself, or write null and keep the address in "supports".`,
      });
  });
  const isSupervised = resource.services.includes('supervised-consumption');
  const isConfirmed = resource.sources.some(
    ({ seen, supports }) => (seen ?? '') >= SUPERVISED_CONSUMPTION_SINCE && supports.length > 0,
  );
  if (isSupervised && !isConfirmed) {
    findings.push({
      field: 'sources',
      message: `Supervised consumption needs a source seen in ${SUPERVISED_CONSUMPTION_SINCE} or later. Else move it to data/review.json.`,
    });
  }
  return findings;
}
