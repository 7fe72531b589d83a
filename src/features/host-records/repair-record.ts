import type { CheckedRecord, RecordIssue } from '../../schema/check-record.js';
import type { Resource, Words } from '../../schema/resource.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { FieldProblem, Outcome } from './field-problem.js';
import { NO_WORDS } from './no-words.js';
import { sayIssue } from './say-issue.js';

type Key = string | number;
type Json = Record<Key, unknown>;

/** What was taken out may be what something else leaned on. */
const MOST_ROUNDS = 5;

/** No reader of hours understands this, so they are unknown: without any, another way's hours would count for it. */
const UNKNOWN_HOURS = { text: 'unknown' };

/** How a field that does not fit is got rid of without saying anything that is not so. */
type Repair = (path: readonly Key[], record: Json) => readonly Change[];
/** A new value for a field; none to take it out. */
type Change = readonly [path: readonly Key[], value?: unknown];

const takeOut =
  (depth: number): Repair =>
  (path) => [[path.slice(0, depth)]];
const set =
  (depth: number, value: unknown): Repair =>
  (path) => [[path.slice(0, depth), value]];

const POINT: readonly Change[] = ['latitude', 'longitude', 'precision'].map((key) => [
  ['place', key],
]);

/** By path; the first that fits counts. What none of them fits costs the whole record. */
const REPAIRS: readonly (readonly [RegExp, Repair])[] = [
  [/^channels\.\d+\.checked/, set(3, null)],
  [/^sources\.\d+\.seen/, set(3, null)],
  [/^sources\.\d+\.supports\.\d+/, takeOut(4)],
  [
    /^sources\.\d+\.supports/,
    (path, record) => [[path.slice(0, 3), claimsIn(at(record, path.slice(0, 3)))]],
  ],
  [/^sources\.\d+\.note/, takeOut(3)],
  [/^(channels\.\d+\.)?unproven/, (path) => [[path.slice(0, path.indexOf('unproven') + 1)]]],
  [/^(channels|services)$/, set(1, [])],
  [/^hours/, set(1, UNKNOWN_HOURS)],
  [/^channels\.\d+\.hours/, set(3, UNKNOWN_HOURS)],
  [/^place\.(latitude|longitude|precision)/, () => POINT],
  // Whoever wrote something there meant a warning.
  [/^place\.(callFirst|ownClientsOnly)/, set(2, true)],
  [/^place\.(address|postalCode|mobile)/, takeOut(2)],
  [/^place/, takeOut(1)],
  [
    /^channels\.\d+\.display/,
    (path, record) => [[path, at(record, [...path.slice(0, 2), 'value'])]],
  ],
  [/^channels\.\d+\.(languages|sources)\.\d+/, takeOut(4)],
  [/^channels\.\d+\.(label|press|extension|languages|sharedWith)/, takeOut(3)],
  // Without its keyword, relay or region a number may reach somebody else.
  [/^channels\.\d+/, takeOut(2)],
  [
    /^(areas|kinds|services|audiences|regions|languages|unreviewed|pairedWith|sources)\.\d+/,
    takeOut(2),
  ],
  [/^keywords\.\w+\.\d+/, takeOut(3)],
  [/^(name|keywords)\../, takeOut(2)],
  [/^(operator|areas?|eligibility|cost|languages|keywords|unreviewed)/, takeOut(1)],
  [/^(replacedBy|recheckBy|pairedWith|branchOf)/, takeOut(1)],
];

/**
 * A record without what does not fit, if the rest may be shown without it; what it was and how to correct it. The record
 * is a copy of our own and is changed.
 */
export function repairRecord(
  record: unknown,
  check: (record: unknown) => CheckedRecord,
): Outcome<Resource> {
  const problems: FieldProblem[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { resource, issues } = check(record);
    if (resource) return { kept: withoutMissingWords(resource), problems };
    const said = issues.map((issue) => [issue, toProblem(issue, record)] as const);
    const changes = said.flatMap(([issue]) => changesFor(issue, record as Json) ?? [FATAL]);
    if (changes.includes(FATAL)) {
      const fatal = said.filter(([issue]) => !changesFor(issue, record as Json));
      return { problems: [...new Set([...fatal, ...said].map(([, problem]) => problem))] };
    }
    problems.push(...said.flatMap(([issue, problem]) => (isMinor(issue, record) ? [] : problem)));
    apply(record as Json, changes);
  }
  return { problems };
}

const FATAL: Change = [[]];

function toProblem(issue: RecordIssue, record: unknown): FieldProblem {
  const field = issue.path.map(String).join('.');
  return { field, message: sayIssue(issue, field, at(record, issue.path as readonly Key[])) };
}

/** A number that is not written as people read it is written by us; so are claims written as one text. */
function isMinor({ path }: RecordIssue, record: unknown): boolean {
  const value = at(record, path as readonly Key[]);
  if (path.at(-1) === 'supports') return typeof value === 'string';
  return path.at(-1) === 'display' && value === undefined;
}

/** The single words of a text such as "phone, hours": claims, or refused as such in the next round. */
function claimsIn(supports: unknown): readonly string[] {
  const words = typeof supports === 'string' ? supports.split(/[,;]/) : [];
  return words.map((word) => word.trim()).filter((word) => /^[a-z]+$/.test(word));
}

function changesFor(issue: RecordIssue, record: Json): readonly Change[] | undefined {
  const path = issue.path as readonly Key[];
  if (issue.code === 'unrecognized_keys') return issue.keys?.map((key) => [[...path, key]]);
  if (isTranslation(path, record)) return [[path, NO_WORDS]];
  const field = path.join('.');
  return REPAIRS.find(([fits]) => fits.test(field))?.[1](path, record);
}

/** Words that are there in English are shown in English, and marked so. */
function isTranslation(path: readonly Key[], record: Json): boolean {
  const key = path.at(-1);
  if (path.length < 2 || path[0] === 'name' || path[0] === 'keywords' || key === 'en') return false;
  if (!INTERFACE_LANGUAGES.includes(key as InterfaceLanguage)) return false;
  const english = at(record, [...path.slice(0, -1), 'en']);
  return typeof english === 'string' && english !== '';
}

/** New values first, then what goes; from lists backwards, so that the places of the rest stay as they were told. */
function apply(record: Json, changes: readonly Change[]): void {
  const gone = new Map<Json, Set<Key>>();
  for (const [path, ...value] of changes) {
    const key = path.at(-1);
    const parent = at(record, path.slice(0, -1)) as Json | undefined;
    if (!parent || key === undefined) continue;
    if (value.length > 0) parent[key] = value[0];
    else gone.set(parent, (gone.get(parent) ?? new Set()).add(key));
  }
  for (const [parent, keys] of gone) {
    if (Array.isArray(parent)) {
      for (const key of [...keys].sort((a, b) => Number(b) - Number(a)))
        parent.splice(Number(key), 1);
    } else for (const key of keys) delete parent[key];
  }
}

function at(value: unknown, path: readonly Key[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.keys(found).includes(String(key)))
      return undefined;
    found = (found as Json)[key];
  }
  return found;
}

function withoutMissingWords(resource: Resource): Resource {
  const { description, area, eligibility, mistakenFor, channels } = resource;
  return {
    ...resource,
    description: present(description),
    ...(area && { area: present(area) }),
    ...(eligibility && { eligibility: present(eligibility) }),
    ...(mistakenFor && { mistakenFor: { ...mistakenFor, note: present(mistakenFor.note) } }),
    channels: channels.map((way) => (way.label ? { ...way, label: present(way.label) } : way)),
  };
}

function present(words: Words): Words {
  const said = Object.entries(words).filter(([, text]) => text !== NO_WORDS);
  return Object.fromEntries(said) as Words;
}
