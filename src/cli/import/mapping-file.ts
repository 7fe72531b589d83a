import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from '../usage-error.js';
import type { Mapping } from './mapping.js';
import { TARGETS } from './targets.js';

/** The mapping of a file, or undefined where none is there. Throws for one that cannot be read. */
export function readMapping(path: string): Mapping | undefined {
  if (!existsSync(path)) return undefined;
  let mapping: unknown;
  try {
    mapping = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} is no mapping file: ${(error as Error).message}.`);
  }
  const { columns } = (mapping ?? {}) as Partial<Mapping>;
  if (typeof columns !== 'object' || columns === null) {
    throw new UsageError(`${path} is no mapping file: it has no "columns".`);
  }
  for (const [header, target] of Object.entries(columns)) {
    if (target !== null && !TARGETS.includes(target)) {
      throw new UsageError(
        `${path}: "${header}" cannot be ${JSON.stringify(target)}. Use null, or one of: ${TARGETS.join(', ')}.`,
      );
    }
  }
  return mapping as Mapping;
}
