import { type Proof, proofOfHours, proofOfKeyword, proofOfLanguages } from '../../dataset/proof.js';
import type { Channel, Resource } from '../../schema/resource.js';
import type { Finding } from './problem.js';

type Fact = NonNullable<Resource['unproven']>[number];

/** Hours, languages and words to text each need a source that shows them, or stand in `unproven`. */
export function checkFacts(resource: Resource, channel?: Channel): readonly Finding[] {
  const { hours, languages, unproven = [] } = channel ?? resource;
  const keyword = channel?.keyword;
  const proofs: readonly (readonly [Fact, Proof | undefined])[] = [
    ['hours', hours && proofOfHours(resource, channel)],
    ['keyword', keyword && channel && proofOfKeyword(resource, channel)],
    ['languages', languages && proofOfLanguages(resource, channel)],
  ];
  return [
    ...proofs.flatMap(([fact, proof]) => checkFact(fact, proof, unproven.includes(fact))),
    ...(hours?.sources ?? [])
      .filter((id) => !resource.sources.some((source) => source.id === id))
      .map((id) => ({
        field: 'hours.sources',
        message: `No source "${id}" in this record. Name one that it has.`,
      })),
  ];
}

function checkFact(fact: Fact, proof: Proof | undefined, isNamed: boolean): readonly Finding[] {
  if (!proof) {
    return isNamed
      ? [{ field: 'unproven', message: `Names "${fact}", and there is none. Take it out.` }]
      : [];
  }
  const isProved = proof.confidence !== 'unproven';
  if (isProved && isNamed) {
    const ids = proof.sources.map(({ id }) => id).join(', ');
    return [{ field: 'unproven', message: `"${fact}" is proved by ${ids}. Take it out.` }];
  }
  if (isProved || isNamed) return [];
  return [
    {
      field: fact,
      message: `No source here supports "${fact}". Add it to "supports" of one that shows it, take it out, or name it in "unproven".`,
    },
  ];
}
