/** `npm run data:review`: what is waiting for proof, most urgent first. Give region codes to see only those regions. */
import { fileURLToPath } from 'node:url';
import type { Review } from '../../schema/review.js';
import { readData } from '../check/read-data.js';
import { coverageOf } from './data-coverage.js';

const URGENCY: readonly Review['urgency'][] = ['line', 'place', 'detail'];

/** Lines before places before details; within these, a region without any number of its own first. */
export function orderReviews(
  reviews: readonly Review[],
  withoutNumber: readonly string[],
): readonly Review[] {
  const rank = ({ urgency, regions }: Review): number =>
    2 * URGENCY.indexOf(urgency) + (regions.some((code) => withoutNumber.includes(code)) ? 0 : 1);
  return [...reviews].sort(
    (one, other) => rank(one) - rank(other) || one.id.localeCompare(other.id),
  );
}

/** One entry as a few lines for a terminal. */
export function describeReview(review: Review, withoutNumber: readonly string[]): string {
  const { id, name, regions, known, question, ask, urgency } = review;
  const alone = regions.some((code) => withoutNumber.includes(code));
  const ways = known.channels.map(({ type, display }) => `${type} ${display}`).join(', ');
  return [
    `${regions.join(', ')}  ${urgency}${alone ? ', and we list no number in this region' : ''}`,
    `  ${name.en ?? name.fr ?? name.es} (${id})`,
    ...(ways ? [`  Known, but not proved: ${ways}`] : []),
    `  Question: ${question}`,
    `  Ask: ${ask}`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readData();
  const wanted = process.argv.slice(2).map((code) => code.toUpperCase());
  const withoutNumber = coverageOf(files)
    .filter(({ code, numbers }) => code.length > 2 && numbers === 0)
    .map(({ code }) => code);
  const reviews = orderReviews(files.review.content as readonly Review[], withoutNumber).filter(
    ({ regions }) => wanted.length === 0 || regions.some((code) => wanted.includes(code)),
  );
  for (const review of reviews) console.log(`${describeReview(review, withoutNumber)}\n`);
  const count = (urgency: string) => reviews.filter((review) => review.urgency === urgency).length;
  console.log(
    `${reviews.length} entries: ${URGENCY.map((urgency) => `${count(urgency)} ${urgency}`).join(', ')}.`,
  );
}
