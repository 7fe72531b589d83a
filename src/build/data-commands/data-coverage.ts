/** `npm run data:coverage`: how well each region is covered. With `--write`, it also updates the summary in README. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNumber } from '../../contact/channel-kinds.js';
import { isProven } from '../../dataset/proof.js';
import { toListing } from '../../dataset/to-listing.js';
import type { Channel, Resource } from '../../schema/resource.js';
import type { Retired } from '../../schema/retired.js';
import type { Review } from '../../schema/review.js';
import { KINDS } from '../../schema/vocabulary-terms.js';
import { parseRegionNotes, parseResources, parseRetired } from '../check/check-data.js';
import { readData } from '../check/read-data.js';
import { projectRoot } from '../setup/ensure-installed.mjs';
import type { DataFiles } from './data-files.js';

/** What a region has. `counts` is by kind, in the order in which kinds appear to a person. */
export interface CoverageRow {
  readonly code: string;
  readonly counts: readonly number[];
  readonly published: number;
  readonly places: number;
  /** Ways to call or text that belong to the region. */
  readonly numbers: number;
  readonly review: number;
  readonly retired: number;
  /** The oldest date on which a published way was seen; undefined when none has a date. */
  readonly oldestCheck: string | undefined;
  /** Published ways to call or text whose date is unknown. */
  readonly undated: number;
}

/** A row for each country and region, in the order of data/regions.json. */
export function coverageOf(files: DataFiles): readonly CoverageRow[] {
  const published = publishedResources(files);
  const reviews = files.review.content as readonly Review[];
  const retired = parseRetired(files);
  return files.regions.map(({ code }) =>
    rowOf(code, published.filter(inRegion(code)), reviews, retired),
  );
}

/** The records of which a person sees something. */
export function publishedResources(files: DataFiles): readonly Resource[] {
  return parseResources(files)
    .map(({ resource }) => resource)
    .filter((resource) => toListing(resource, 'en') !== undefined);
}

function publishedChannels(resource: Resource): readonly Channel[] {
  return resource.channels.filter((channel) => isProven(resource, channel));
}

function inRegion(code: string) {
  return ({ regions = [] }: { readonly regions?: readonly string[] }): boolean =>
    regions.includes(code);
}

function rowOf(
  code: string,
  resources: readonly Resource[],
  reviews: readonly Review[],
  retired: readonly Retired[],
): CoverageRow {
  const channels = resources.flatMap(publishedChannels);
  const numbers = channels.filter(isNumber);
  return {
    code,
    counts: KINDS.map((kind) => resources.filter(({ kinds }) => kinds.includes(kind)).length),
    published: resources.length,
    places: resources.filter(({ place }) => place).length,
    numbers: numbers.length,
    review: reviews.filter(inRegion(code)).length,
    retired: retired.filter(inRegion(code)).length,
    oldestCheck: channels
      .flatMap(({ checked }) => checked ?? [])
      .sort()
      .at(0),
    undated: numbers.filter(({ checked }) => checked === null).length,
  };
}

/** The table for a terminal: a line for each region. */
export function coverageTable(rows: readonly CoverageRow[]): string {
  const header = [
    'region',
    ...KINDS,
    'published',
    'places',
    'numbers',
    'undated',
    'review',
    'retired',
    'oldest check',
  ];
  const lines = rows.map((row) => [
    row.code,
    ...row.counts,
    row.published,
    row.places,
    row.numbers,
    row.undated,
    row.review,
    row.retired,
    row.oldestCheck ?? '-',
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => String(line[column]).length)),
  );
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0
            ? String(cell).padEnd(widths[column] ?? 0)
            : String(cell).padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** README's summary, as Markdown. Nothing in it depends on today's date. */
export function coverageSummary(files: DataFiles): string {
  const rows = coverageOf(files);
  const resources = publishedResources(files);
  const numbers = resources.flatMap(publishedChannels).filter(isNumber);
  const dated = numbers.filter(({ checked }) => checked !== null).length;
  const country = (code: 'US' | 'CA') => rowsOf(code, rows, resources);
  const local = rows.filter(({ code }) => code.length > 2);
  const waiting = (language: 'fr' | 'es') =>
    [...resources, ...parseRegionNotes(files)].filter(({ unreviewed }) =>
      unreviewed?.includes(language),
    ).length;
  const silent = local.filter((row) => row.numbers === 0).map(({ code }) => code);
  const withoutNumber =
    silent.length > 0
      ? `\n\nWe list no local number yet for ${silent.join(', ')}.
People there see the national lines and whatever local places we list.`
      : '';
  const lines = [
    '| | United States | Canada |',
    '| --- | --- | --- |',
    ...['regions', 'published', 'nationwide', 'places'].map((name) => {
      const title = {
        regions: 'States, provinces, territories and DC',
        published: 'Published records',
        nationwide: 'of these, for the whole country',
        places: 'of these, places to go to',
      }[name];
      const figure = (code: 'US' | 'CA') => country(code)[name as keyof ReturnType<typeof country>];
      return `| ${title} | ${figure('US')} | ${figure('CA')} |`;
    }),
    ...KINDS.map((kind, index) => {
      const figure = (code: string) =>
        local.filter((row) => row.code.startsWith(code) && (row.counts[index] ?? 0) > 0).length;
      return `| Regions with a local record for \`${kind}\` | ${figure('US')} | ${figure('CA')} |`;
    }),
  ];
  return `${lines.join('\n')}

${resources.length} records are published, with ${numbers.length} numbers to call or text. ${dated} of these numbers carry the date they were last seen;
the others say that the date is unknown. ${(files.review.content as readonly unknown[]).length} facts are waiting for proof. ${parseRetired(files).length} retired services or numbers are
kept on file so that they cannot return. ${waiting('fr')} texts in French and ${waiting('es')} in Spanish are waiting for a native speaker's
review.${withoutNumber}

\`npm run data:coverage\` prints the table by region.`;
}

function rowsOf(code: 'US' | 'CA', rows: readonly CoverageRow[], resources: readonly Resource[]) {
  const own = resources.filter(({ regions }) => regions.some((region) => region.startsWith(code)));
  return {
    regions: rows.filter((row) => row.code.startsWith(`${code}-`)).length,
    published: own.length,
    nationwide: own.filter(({ regions }) => regions.includes(code)).length,
    places: own.filter(({ place }) => place).length,
  };
}

/** A text with the summary between its `<!-- coverage -->` marks. */
export function withCoverage(text: string, summary: string): string {
  const marks = /(<!-- coverage -->)[\s\S]*?(<!-- \/coverage -->)/;
  if (!marks.test(text))
    throw new Error(
      'README.md has lost its marks: put <!-- coverage --> and <!-- /coverage --> around the figures.',
    );
  return text.replace(marks, (_, start: string, end: string) => `${start}\n\n${summary}\n\n${end}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readData();
  console.log(coverageTable(coverageOf(files)));
  if (process.argv.includes('--write')) {
    const readme = join(projectRoot, 'README.md');
    writeFileSync(readme, withCoverage(readFileSync(readme, 'utf8'), coverageSummary(files)));
  }
}
