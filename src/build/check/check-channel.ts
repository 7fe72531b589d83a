import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isNumber } from '../../contact/channel-kinds.js';
import { displayMatches } from '../../contact/display-matches.js';
import type { Channel, Resource } from '../../schema/resource.js';
import { isWithin, type ShortCode } from '../data-commands/data-files.js';
import type { Finding } from './problem.js';

/** Every rule about one way to reach a service, the sources that show it included. */
export function checkChannel(
  channel: Channel,
  resource: Resource,
  shortCodes: readonly ShortCode[],
): readonly Finding[] {
  return [
    ...(isNumber(channel) ? checkNumber(channel, resource, shortCodes) : checkAddress(channel)),
    ...checkSteps(channel),
    ...checkProof(channel, resource),
  ];
}

function checkNumber(
  channel: Channel,
  resource: Resource,
  shortCodes: readonly ShortCode[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const { value, display } = channel;
  if (value.startsWith('+')) {
    const number = parsePhoneNumberFromString(value);
    if (!number?.isValid() || number.number !== value || number.countryCallingCode !== '1') {
      findings.push({
        field: 'value',
        message: `${value} cannot be dialled. Write a number in service in the US or Canada as +1 and ten digits.`,
      });
    }
  } else {
    findings.push(...checkShortCode(channel, resource, shortCodes));
  }
  if (!displayMatches(display, value)) {
    findings.push({
      field: 'display',
      message: `"${display}" does not spell ${value}. Correct one of them; a menu step goes into "press".`,
    });
  }
  return findings;
}

function checkShortCode(
  channel: Channel,
  resource: Resource,
  shortCodes: readonly ShortCode[],
): readonly Finding[] {
  const regions = channel.regions ?? resource.regions;
  const known = shortCodes.filter(
    (code) =>
      code.value === channel.value &&
      code.types.includes(channel.type) &&
      regions.every((region) => code.regions.some((outer) => isWithin(region, outer))),
  );
  if (known.length === 0) {
    return [
      {
        field: 'value',
        message: `${channel.value} is no known ${channel.type} number in ${regions.join(', ')}. Correct it, limit "regions", or add its owner to data/short-codes.json.`,
      },
    ];
  }
  if (!channel.keyword && known.some((code) => code.needsKeyword)) {
    return [
      {
        field: 'keyword',
        message: `${channel.value} is shared by several services. Say which keyword to text.`,
      },
    ];
  }
  return [];
}

function checkAddress({ type, value }: Channel): readonly Finding[] {
  if (type === 'email') {
    return /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[A-Za-z]{2,}$/.test(value)
      ? []
      : [{ field: 'value', message: `"${value}" is not an e-mail address.` }];
  }
  return /^https:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value)
    ? []
    : [
        {
          field: 'value',
          message: `"${value}" is not an https address. Find one that is, or leave this way out.`,
        },
      ];
}

/** What a person does after dialling belongs only to ways that can do it. */
function checkSteps(channel: Channel): readonly Finding[] {
  const findings: Finding[] = [];
  if (channel.keyword && channel.type !== 'sms') {
    findings.push({ field: 'keyword', message: 'Only a text message has a keyword.' });
  }
  for (const field of ['press', 'extension', 'through'] as const) {
    if (channel[field] && (channel.type === 'sms' || !isNumber(channel))) {
      findings.push({ field, message: 'Only a call has a step after dialling.' });
    }
  }
  return findings;
}

/** The publishing rule: who says so, and when. */
function checkProof(channel: Channel, resource: Resource): readonly Finding[] {
  const findings: Finding[] = [];
  const sources = channel.sources.flatMap((id) => {
    const source = resource.sources.find((candidate) => candidate.id === id);
    if (!source)
      findings.push({
        field: 'sources',
        message: `No source "${id}" in this record. Name one that it has.`,
      });
    return source ?? [];
  });
  const isOfficial = sources.some((source) => source.kind === 'official');
  if (channel.confidence === 'official' && !isOfficial) {
    findings.push({
      field: 'confidence',
      message: '"official" needs a source of kind "official" among the sources of this channel.',
    });
  }
  if (channel.confidence === 'corroborated' && !isOfficial && sources.length < 2) {
    findings.push({ field: 'confidence', message: '"corroborated" needs two sources.' });
  }
  if (channel.confidence === 'listed') {
    findings.push({
      field: 'confidence',
      message: '"listed" is for a site’s own records. In data/ somebody has verified every way.',
    });
  }
  if (channel.confidence === 'single' && isNumber(channel)) {
    findings.push({
      field: 'confidence',
      message:
        'One source is not enough for a number. Find a second or an official one, or move it to data/review.json.',
    });
  }
  const newest = sources
    .flatMap((source) => source.seen ?? [])
    .sort()
    .at(-1);
  if (channel.checked !== null && (!newest || channel.checked > newest)) {
    findings.push({
      field: 'checked',
      message: `No source of this channel was seen as late as ${channel.checked}. Use the date of the newest one, or null.`,
    });
  }
  return findings;
}
