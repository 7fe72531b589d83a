import { isNumber } from '../../contact/channel-kinds.js';
import { displayMatches } from '../../contact/display-matches.js';
import { isProven, proofOfWay } from '../../dataset/proof.js';
import type { Channel, Resource } from '../../schema/resource.js';
import { isWithin, type ShortCode } from '../data-commands/data-files.js';
import { checkCountry } from './check-country.js';
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
    findings.push(...checkCountry(channel, resource));
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
        message: `${channel.value} is not a known ${channel.type} number in ${regions.join(', ')}. Correct it, limit "regions", or add its owner to data/short-codes.json.`,
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
  const findings: Finding[] = channel.sources
    .filter((id) => !resource.sources.some((source) => source.id === id))
    .map((id) => ({
      field: 'sources',
      message: `No source "${id}" in this record. Name one that it has.`,
    }));
  const { confidence, checked } = channel;
  const proof = proofOfWay(resource, channel);
  const wouldBe = proof.confidence === 'unproven' ? 'single' : proof.confidence;
  if (confidence === 'listed') {
    findings.push({
      field: 'confidence',
      message: '"listed" is for a site’s own records. In data/ somebody has verified every way.',
    });
  } else if (RANK.indexOf(confidence) < RANK.indexOf(wouldBe)) {
    findings.push({
      field: 'confidence',
      message: `${NEEDS[confidence]} By the sources here that support "${channel.type}" it is "${wouldBe}"${proof.date ? `, seen ${proof.date}` : ' and has no date'}.`,
    });
  } else if (!isProven(resource, channel)) {
    findings.push({
      field: 'confidence',
      message:
        'One source is not enough for a number. Find a second or an official one, or move it to data/review.json. An official page without a date will do if "checked" is null.',
    });
  }
  if (checked !== null && (!proof.date || checked > proof.date)) {
    findings.push({
      field: 'checked',
      message: `No source that supports "${channel.type}" was seen as late as ${checked}. ${proof.date ? `Write ${proof.date}, for "${wouldBe}"` : 'Write null'}, or say in "supports" what the sources show.`,
    });
  }
  return findings;
}

const RANK: readonly Channel['confidence'][] = ['official', 'corroborated', 'single'];

const NEEDS = {
  official: '"official" needs a dated page of the owner or a government that shows this.',
  corroborated: '"corroborated" needs two independent sources that show this.',
  single: '',
} as const;
