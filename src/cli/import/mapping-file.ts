import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from '../usage-error.js';
import type { Mapping } from './mapping.js';
import { parseMapping } from './parse-mapping.js';

/** The mapping of a file, or undefined where none is there. Throws for one that cannot be read. */
export function readMapping(path: string): Mapping | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return parseMapping(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} ${(error as Error).message}`);
  }
}
