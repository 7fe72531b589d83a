import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '../../schema/resource.js';
import { type AGES, agesOfClaims, type ClaimAges } from '../data-commands/claim-ages.js';
import { coverageSummary, publishedResources } from '../data-commands/data-coverage.js';
import type { DataFiles } from '../data-commands/data-files.js';
import {
  type ConformanceRow,
  conformanceRows,
  notDone,
  rowsOf,
  screenReader,
} from './conformance-rows.js';
import type { BundledPackage, HashedFile } from './facts.js';
import { PRIVACY_CLAIMS } from './privacy-claims.js';

export interface Evidence {
  readonly root: string;
  readonly version: string;
  /** `YYYY-MM-DD`, the day on which the pack is made. */
  readonly today: string;
  readonly files: DataFiles;
  readonly hashes: readonly HashedFile[];
  readonly packages: readonly BundledPackage[];
}

type Cell = string | number;

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The whole pack as one page of Markdown. */
export function evidenceText(evidence: Evidence): string {
  return [
    introduction(evidence),
    accessibility(evidence),
    privacy(),
    policy(evidence),
    materials(evidence),
    sources(evidence),
    `## 6. Coverage\n\n${coverageSummary(evidence.files).replace(/\n\n`npm run data:coverage`.*$/, '')}`,
  ].join('\n\n');
}

function introduction({ version, today }: Evidence): string {
  return `# Evidence for helpline-finder ${version}

Made on ${today} from the files of this version. It covers the element \`<helpline-finder>\` and its files. The page around it, and the
server that holds it, are the site's own.

The finder is a guest on your page and no service itself. It is not affiliated with, endorsed by or paid by SAMHSA, the 988 Suicide
& Crisis Lifeline, 9-8-8 (Canada), 211 or any service that it lists.

1. Accessibility conformance report: WCAG 2.1 AA and WCAG 2.2 AA
2. Privacy statement, with the tests behind each sentence
3. Content security policy and hashes
4. Bill of materials and licences
5. Data: sources and freshness
6. Coverage`;
}

function accessibility({ root, version, today }: Evidence): string {
  const report = readFileSync(join(root, 'test/a11y/conformance.md'), 'utf8');
  const rows = conformanceRows(report);
  const parts = (['2.1', '2.2'] as const).flatMap((wcag) =>
    (['A', 'AA'] as const).map(
      (level) =>
        `### WCAG ${wcag}, level ${level}\n\n${table(
          ['Criteria', 'Conformance Level', 'Remarks and Explanations'],
          rowsOf(rows, wcag, level).map(conformanceCells),
        )}`,
    ),
  );
  const gaps = rows.filter(
    ({ level, answer }) => level !== 'AAA' && !['Supports', 'Not applicable'].includes(answer),
  );
  return `## 1. Accessibility conformance report

In the form of VPAT 2.5 (WCAG edition). VPAT is a service mark of the Information Technology Industry Council (ITI).

${table(
  ['', ''],
  [
    ['Name of product and version', `helpline-finder ${version}`],
    ['Report date', today],
    [
      'Product description',
      'A web component that leads a person to a helpline, naloxone or harm reduction.',
    ],
    [
      'Contact',
      'Whoever gave you these files, for the project has no public address yet; SECURITY.md for anything private.',
    ],
    [
      'Evaluation methods',
      'Automated tests in Chromium, Firefox and WebKitGTK, axe-core in every state, the recorded accessibility tree of a whole visit, what one screen reader says on the journeys, and screenshots looked at by the people who made it.',
    ],
    ['Screen reader', screenReader(report)],
    ['Standards', 'WCAG 2.1 levels A and AA; WCAG 2.2 levels A and AA'],
  ],
)}

**Supports**: at least one way meets the criterion without known defects. **Partially supports**: some of it does not; the remarks say
what. **Does not support**: most of it does not. **Not applicable**: it does not concern the product.

### What was not done

${notDone(report)}

### Known gaps at levels A and AA

${gaps.length > 0 ? gaps.map(({ criterion, name, remarks }) => `- ${criterion} ${name}: ${remarks}`).join('\n') : 'None is known.'}

${parts.join('\n\n')}`;
}

function conformanceCells({
  criterion,
  level,
  name,
  answer,
  tests,
  remarks,
}: ConformanceRow): readonly Cell[] {
  const shown =
    tests.length > 0 ? `Shown by ${tests.map((file) => `\`${file}\``).join(', ')}.` : '';
  return [
    `${criterion} ${name} (Level ${level})`,
    answer,
    [remarks, shown].filter(Boolean).join(' '),
  ];
}

function privacy(): string {
  return `## 2. Privacy statement

Each sentence has a test that fails where it is not true.

${table(
  ['Sentence', 'Test'],
  PRIVACY_CLAIMS.map(({ says, tests }) => [
    says,
    tests.map(([file, name]) => `\`${file}\`: "${name}"`).join('; '),
  ]),
)}

What no test of ours can show: the log of the server that holds the files, other scripts on the page, and the phone company. Calls and
texts can show on a phone bill, and each service has its own rules. The server of a large directory (\`src\`) can learn which cells of the
map were loaded, each a town or a part of a city, and which part of the alphabet a typed word is in.`;
}

function policy({ hashes }: Evidence): string {
  const main = hashes.filter(({ path }) => !path.includes('/') && path.endsWith('.js'));
  return `## 3. Content security policy and hashes

With the folder on your own site this policy is enough:

\`\`\`
Content-Security-Policy: default-src 'none'; script-src 'self'
\`\`\`

${table(
  ['If you use', 'Add'],
  [
    [
      'a file of your own (`src`, `layer`, `advisory-src`), or a live `source`',
      '`connect-src` with its origin',
    ],
    ['`tile-url` with images of another site', '`img-src` with that origin'],
    ['`tile-url` with one `.pmtiles` file', '`connect-src` with the origin of the file'],
    ["`require-trusted-types-for 'script'` with a `trusted-types` list", '`lit-html`'],
    [
      'files on another origin',
      'that origin in `script-src`, and `Access-Control-Allow-Origin` there',
    ],
  ],
)}

Tests: \`test/embed/policy.test.ts\`, \`test/journey.e2e.test.ts\` (the whole visit under a strict policy).

${table(
  ['File', 'Bytes', 'Hash'],
  main.map(({ path, bytes, integrity }) => [`\`${path}\``, bytes, `\`${integrity}\``]),
)}

\`integrity.json\` beside this page has the hash of each of the ${hashes.length} files. A hash on the script tag protects the first
file only; an import map with \`integrity\` protects the others in browsers that read it. A data package changes \`data.js\` and adds files; it
has hashes and a map of its own.`;
}

function materials({ packages }: Evidence): string {
  return `## 4. Bill of materials and licences

helpline-finder is under the MIT licence, its own words and choice of records under CC0. The files contain code of these ${packages.length}
packages, and nothing is loaded from elsewhere. \`bom.json\` beside this page has them in the form of CycloneDX 1.5, with the hashes of
package-lock.json; \`LICENCES.txt\` has every notice.

${table(
  ['Package', 'Version', 'Licence'],
  packages.map(({ name, version, licence }) => [name, version, licence]),
)}`;
}

function sources({ files, today }: Evidence): string {
  const resources = publishedResources(files);
  const all = resources.flatMap((resource) => resource.sources);
  const official = all.filter(({ kind }) => kind === 'official').length;
  const ages: readonly ClaimAges[] = agesOfClaims(resources, today);
  const older = [6, 12, 24] satisfies readonly (typeof AGES)[number][];
  return `## 5. Data: sources and freshness

A number to call or text is published only if a dated official page or two independent other sources show it, or an official page
without a date, and then its card says that the date is unknown. \`data/README.md\` has the rules, and the build refuses what breaks them.

${resources.length} records name ${all.length} sources: ${official} official (the service itself or a government) and
${all.length - official} secondary. ${countUnreviewed(resources)} records have words that no native speaker has read yet.

${table(
  ['Claims', 'All', ...older.map((months) => `Older than ${months} months`), 'Date unknown'],
  ages.map(({ kind, count, older: counts, undated }) => [kind, count, ...counts, undated]),
)}

A number that is older than two years or has no date says so beside its button. Hours of that age are never "open now".`;
}

function countUnreviewed(resources: readonly Resource[]): number {
  return resources.filter(({ unreviewed }) => unreviewed && unreviewed.length > 0).length;
}
