import { freshQueries } from '../search/engine/fresh-queries.js';
import { type GoldenQuery, goldenQueries, isExpected } from '../search/engine/golden-queries.js';
import { heldOutQueries } from '../search/engine/held-out-queries.js';
import { listingsOf } from '../search/real-data.js';
import { type Engine, engines } from './engines.js';
import { markdown, percent } from './markdown.js';

/** How often each engine puts the right record first, and among the first three. */
export function successTable(): string {
  const golden = Object.values(goldenQueries).flat();
  const heldOut = [...heldOutQueries, ...freshQueries];
  const rows = engines.map((engine) => [
    engine.name,
    ...success(engine, golden),
    ...success(engine, heldOut),
  ]);
  return [
    `Success on ${golden.length} golden questions, and on ${heldOut.length} for which nothing was tuned (a question that has been fixed moves to the golden ones):`,
    '',
    markdown([
      ['', 'golden: first', 'in the first three', 'held out: first', 'in the first three'],
      ...rows,
    ]),
  ].join('\n');
}

function success(engine: Engine, all: readonly GoldenQuery[]): string[] {
  const made = new Map<string, (text: string) => readonly string[]>();
  let first = 0;
  let three = 0;
  for (const [text, region, language, expected] of all) {
    const key = `${region} ${language}`;
    const find = made.get(key) ?? engine.make(shownIn(region, language)).find;
    made.set(key, find);
    const found = find(text).slice(0, 3);
    if (isExpected(expected, found[0])) first += 1;
    if (found.some((id) => isExpected(expected, id))) three += 1;
  }
  return [percent(first / all.length, 1), percent(three / all.length, 1)];
}

/** Each engine gets what may be shown in a region, so that only words decide; ours is asked as in Oregon. */
function shownIn(region: string, language: GoldenQuery[2]) {
  const country = region.slice(0, 2);
  return listingsOf(region, language)
    .filter(({ regions }) => regions.includes(country) || regions.includes(region))
    .map((listing) => ({
      ...listing,
      regions: listing.regions.includes(country) ? ['US'] : ['US-OR'],
    }));
}
