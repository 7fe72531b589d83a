import type { Service } from '../../schema/service-terms.js';
import type { Kind } from '../../schema/vocabulary-terms.js';
import { UsageError } from '../usage-error.js';
import type { Mapping } from './mapping.js';
import { TARGETS, type Target } from './targets.js';
import { isKind, isService } from './term-words.js';

/** The text of a mapping file, checked. Throws for one that is none, with words that follow its name: `is not a mapping file: …`. */
export function parseMapping(text: string): Mapping {
  let mapping: unknown;
  try {
    mapping = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refused(`it is not JSON (${(error as Error).message.replace(/\s+/g, ' ')}).`);
  }
  const { version = 1, columns, terms } = (mapping ?? {}) as Partial<Record<string, unknown>>;
  if (!isTable(columns)) throw refused('it has no "columns".');
  if (version !== 1) throw refused(`it is of version ${JSON.stringify(version)}, and 1 is known.`);
  for (const [header, target] of Object.entries(columns)) {
    if (target === null || TARGETS.includes(target as Target)) continue;
    throw refused(
      `"${header}" cannot be ${JSON.stringify(target)}. Use null, or one of: ${TARGETS.join(', ')}.`,
    );
  }
  if (terms !== undefined && !isTable(terms)) throw refused('its "terms" are not words.');
  for (const [word, meant] of Object.entries(terms ?? {})) {
    if (Array.isArray(meant) && meant.every(isTerm)) continue;
    throw refused(
      `"${word}" in "terms" cannot be ${JSON.stringify(meant)}. Use a list of kinds and services, such as ["treatment", "detox"], or [].`,
    );
  }
  return mapping as Mapping;
}

function refused(why: string): UsageError {
  return new UsageError(`is not a mapping file: ${why}`);
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTerm(word: unknown): word is Kind | Service {
  return typeof word === 'string' && (isKind(word as Kind) || isService(word as Service));
}
