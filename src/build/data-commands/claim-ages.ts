/** How old the claims of each kind are: numbers, pages, hours, words to text, languages, and that a service is at work. */
import { isNumber } from '../../contact/channel-kinds.js';
import {
  isProven,
  proofOfExistence,
  proofOfHours,
  proofOfKeyword,
  proofOfLanguages,
} from '../../dataset/proof.js';
import type { Resource } from '../../schema/resource.js';

/** A kind of claim that carries its own date. */
export const CLAIM_KINDS = [
  'number',
  'page',
  'hours',
  'keyword',
  'languages',
  'existence',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Months after which a claim is counted as old. */
export const AGES = [6, 12, 24] as const;

/** The claims of one kind. */
export interface ClaimAges {
  readonly kind: ClaimKind;
  readonly count: number;
  /** Whose date is unknown. */
  readonly undated: number;
  /** How many are older than each of `AGES`, the undated not among them. */
  readonly older: readonly number[];
}

/** A row for each kind of claim. */
export function agesOfClaims(resources: readonly Resource[], today: string): readonly ClaimAges[] {
  const claims = resources.flatMap(datesOf);
  return CLAIM_KINDS.map((kind) => {
    const dates = claims.filter((claim) => claim.kind === kind).map(({ date }) => date);
    const dated = dates.filter((date) => date !== undefined);
    return {
      kind,
      count: dates.length,
      undated: dates.length - dated.length,
      older: AGES.map(
        (months) => dated.filter((date) => date < monthsBefore(today, months)).length,
      ),
    };
  });
}

/** The rows for a terminal. */
export function ageTable(rows: readonly ClaimAges[]): string {
  const lines = [
    ['claims', 'all', ...AGES.map((months) => `over ${months} months`), 'date unknown'],
    ...rows.map(({ kind, count, undated, older }) => [kind, count, ...older, undated]),
  ];
  return lines
    .map(([kind, ...cells]) =>
      [String(kind).padEnd(12), ...cells.map((cell) => String(cell).padStart(16))].join(''),
    )
    .join('\n');
}

function datesOf(
  resource: Resource,
): readonly { readonly kind: ClaimKind; readonly date: string | undefined }[] {
  const { channels, hours, languages } = resource;
  const shown = channels.filter((channel) => isProven(resource, channel));
  return [
    { kind: 'existence', date: proofOfExistence(resource).date },
    ...(hours ? [{ kind: 'hours' as const, date: proofOfHours(resource).date }] : []),
    ...(languages ? [{ kind: 'languages' as const, date: proofOfLanguages(resource).date }] : []),
    ...shown.flatMap((channel) => [
      {
        kind: isNumber(channel) ? ('number' as const) : ('page' as const),
        date: channel.checked ?? undefined,
      },
      ...(channel.hours
        ? [{ kind: 'hours' as const, date: proofOfHours(resource, channel).date }]
        : []),
      ...(channel.keyword
        ? [{ kind: 'keyword' as const, date: proofOfKeyword(resource, channel).date }]
        : []),
      ...(channel.languages
        ? [{ kind: 'languages' as const, date: proofOfLanguages(resource, channel).date }]
        : []),
    ]),
  ];
}

/** `2024-11-29` for 24 months before `2026-11-29`. A month or a year in the data counts from its first day. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  return `${first.toISOString().slice(0, 7)}${today.slice(7)}`;
}
