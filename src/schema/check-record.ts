/** The schema as a question: does this fit, and if not, what does not? Loads zod. */
import type { Resource } from './resource.js';
import { resourceSchema } from './resource-schema.js';

/** What we read of zod's issues. */
export interface RecordIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

export type CheckedRecord =
  | { readonly resource: Resource; readonly issues?: undefined }
  | { readonly resource?: undefined; readonly issues: readonly RecordIssue[] };

export function checkRecord(record: unknown): CheckedRecord {
  const { data, error } = resourceSchema.safeParse(record);
  return data ? { resource: data } : { issues: error?.issues as readonly RecordIssue[] };
}
