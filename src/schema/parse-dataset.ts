/** Reads records that did not come with the finder: keeps the good ones and says in plain words what is wrong with the rest. */
import type { Resource } from './resource.js';
import { resourceSchema } from './resource-schema.js';

/** What is wrong with one record, for the person who wrote it. */
export interface DatasetProblem {
  /** Its id, or its place in the list: `record 3`. */
  readonly record: string;
  /** The path of the field: `channels.0.value`; empty for the record as a whole. */
  readonly field: string;
  readonly message: string;
}

export interface ParsedDataset {
  readonly resources: readonly Resource[];
  readonly problems: readonly DatasetProblem[];
}

/** What we read of zod's issues. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly pattern?: string;
  readonly input?: unknown;
}

/** Parses a list of records in the published schema. Never throws. */
export function parseDataset(data: unknown): ParsedDataset {
  if (!Array.isArray(data)) {
    return {
      resources: [],
      problems: [{ record: 'the file', field: '', message: 'must be a list of records.' }],
    };
  }
  const resources: Resource[] = [];
  const problems: DatasetProblem[] = [];
  const ids = new Set<string>();
  let at = -1;
  for (const item of data) {
    at += 1;
    const record = nameOf(item, at);
    const parsed = resourceSchema.safeParse(item);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => toProblem(record, issue as Issue)));
    } else if (ids.has(parsed.data.id)) {
      problems.push({ record, field: 'id', message: 'is used by an earlier record, too.' });
    } else {
      ids.add(parsed.data.id);
      resources.push(parsed.data);
    }
  }
  return { resources, problems };
}

function nameOf(item: unknown, at: number): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' && id ? id : `record ${at + 1}`;
}

function toProblem(record: string, issue: Issue): DatasetProblem {
  return { record, field: issue.path.map(String).join('.'), message: sayIssue(issue) };
}

function sayIssue({ code, expected, keys = [], values = [], message, pattern }: Issue): string {
  if (code === 'unrecognized_keys') return `has fields that are not known: ${keys.join(', ')}.`;
  if (code === 'invalid_type') return `is missing, or is not of type ${expected}.`;
  if (code === 'invalid_value') return `must be one of: ${values.join(', ')}.`;
  if (code === 'too_small') return 'is empty or too small.';
  if (code === 'invalid_format') return `does not fit ${pattern}.`;
  return code === 'custom' ? `${message}.` : 'does not fit.';
}
