import zipcodes from 'zipcodes';
import { distanceKm } from '../../region/distance.js';
import type { Place, Resource } from '../../schema/resource.js';
import { isWithin, type RegionEntry } from '../data-commands/data-files.js';
import { AREA_STRADDLERS, POSTAL_PROVINCES } from '../places/postal-provinces.js';
import { ZIP_STRADDLERS } from '../places/zip-straddlers.js';
import type { Finding } from './problem.js';

const MAX_KILOMETRES_FROM_ZIP_CENTRE = 80;

/** Every rule about a physical place: the parts of its address agree with one another. */
export function checkPlace(
  place: Place,
  resource: Resource,
  regions: readonly RegionEntry[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const { latitude, longitude, precision } = place;
  if (!resource.regions.some((region) => isWithin(place.region, region))) {
    findings.push({
      field: 'region',
      message: `${place.region} is not among the record's regions. Correct one of them.`,
    });
  }
  const parts = [latitude, longitude, precision].filter((part) => part !== undefined);
  if (parts.length !== 0 && parts.length !== 3) {
    findings.push({
      field: 'precision',
      message: 'Give latitude, longitude and precision together, or none of them.',
    });
  }
  if (place.callFirst && !resource.sources.some((source) => source.kind === 'official')) {
    findings.push({
      field: 'callFirst',
      message:
        'A place nobody confirmed lately needs an official page that lists it. Else move it to data/review.json.',
    });
  }
  const timezone = resource.hours?.timezone;
  const zones = regions.find((region) => region.code === place.region)?.timezones ?? [];
  if (timezone && !zones.includes(timezone)) {
    findings.push({
      field: 'region',
      message: `The hours are in ${timezone}, a time zone not in use in ${place.region}.`,
    });
  }
  return [...findings, ...checkPostalCode(place)];
}

function checkPostalCode(place: Place): readonly Finding[] {
  const { postalCode, region, latitude, longitude } = place;
  if (postalCode === undefined) return [];
  const isUS = region.startsWith('US');
  if (!(isUS ? /^\d{5}(-\d{4})?$/ : /^[A-Z]\d[A-Z] \d[A-Z]\d$/).test(postalCode)) {
    return [
      {
        field: 'postalCode',
        message: `"${postalCode}" is not written like a postal code of ${region}.`,
      },
    ];
  }
  if (!isUS) {
    const provinces =
      AREA_STRADDLERS.get(postalCode.slice(0, 3)) ??
      POSTAL_PROVINCES[postalCode.charAt(0)]?.map((province) => `CA-${province}`);
    return provinces?.includes(region)
      ? []
      : [{ field: 'postalCode', message: `${postalCode} is not in ${region}.` }];
  }
  const zip = postalCode.slice(0, 5);
  const centre = zipcodes.lookup(zip);
  if (!centre) return [];
  const states = ZIP_STRADDLERS.get(zip) ?? [`US-${centre.state}`];
  if (!states.includes(region))
    return [
      {
        field: 'postalCode',
        message: `${postalCode} is in ${states.join(' and ')}, not in ${region}.`,
      },
    ];
  if (latitude === undefined || longitude === undefined) return [];
  const distance = distanceKm({ latitude, longitude }, centre);
  return distance > MAX_KILOMETRES_FROM_ZIP_CENTRE
    ? [
        {
          field: 'latitude',
          message: `The point is ${Math.round(distance)} km from ${postalCode}. Correct one of them.`,
        },
      ]
    : [];
}
