/** Turns data/vocabulary/*.json into two generated modules: the first load's words, and all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { AUDIENCES, CHANNEL_TYPES } from '../../schema/record-terms.js';
import { SERVICES } from '../../schema/service-terms.js';
import { KINDS } from '../../schema/vocabulary-terms.js';
import { wordsOf } from '../../search/engine/fold-words.js';
import { MARKS, type PackedAlarm, type PackedVocabulary } from '../../search/engine/vocabulary.js';

const TERMS = new Set<string>([
  ...KINDS,
  ...SERVICES,
  ...AUDIENCES,
  ...CHANNEL_TYPES,
  ...Object.values(MARKS),
]);

// Commas and bars separate words when packed.
const entries = z.array(z.string().check(z.regex(/^[^,|\n]*[\p{L}\p{N}][^,|\n]*$/u)));
const byLoad = { often: z.optional(entries), also: z.optional(entries) };
const alarm = z.strictObject({ ...byLoad, alone: entries, unless: z.strictObject(byLoad) });

/** What a vocabulary file may hold. */
export const vocabularyFileSchema = z.strictObject({
  language: z.string(),
  about: z.string(),
  meanings: z.array(
    z.strictObject({
      /** Kinds, services, audiences, channel types, a language of service (BCP 47), the id of one record, or a mark. */
      leads: z
        .array(
          z
            .string()
            .check(
              z.refine(
                (term) => TERMS.has(term) || /^[a-z]{2,3}$|^(us|ca)-/.test(term),
                'unknown term',
              ),
            ),
        )
        .check(z.minLength(1)),
      ...byLoad,
    }),
  ),
  filler: z.strictObject({ often: entries, also: entries }),
  before: entries,
  emergency: alarm,
  crisis: alarm,
});

export type VocabularyFile = z.infer<typeof vocabularyFileSchema>;

/** Reads and checks the vocabulary files. Throws with the file's name and what is wrong. */
export function readVocabularyFiles(root: string): VocabularyFile[] {
  const folder = join(root, 'data/vocabulary');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = vocabularyFileSchema.safeParse(
        JSON.parse(readFileSync(join(folder, name), 'utf8')),
      );
      if (parsed.success) return parsed.data;
      throw new Error(`data/vocabulary/${name}: ${z.prettifyError(parsed.error)}`);
    });
}

/** The generated modules: path under src/generated/ and text. */
export function vocabularyModules(files: readonly VocabularyFile[]): [string, string][] {
  return [
    ['vocabulary.core.ts', moduleText('coreVocabulary', packVocabulary(files, ['often']))],
    ['vocabulary.full.ts', moduleText('fullVocabulary', packVocabulary(files, ['often', 'also']))],
  ];
}

function moduleText(name: string, vocabulary: PackedVocabulary): string {
  return `// Made by "npm run data" from data/. Do not edit: the next run overwrites it.
import type { PackedVocabulary } from '../search/engine/vocabulary.js';

export const ${name}: PackedVocabulary = ${JSON.stringify(vocabulary, null, 2)};
`;
}

/** Packs all languages into one vocabulary, so that a Spanish word works on an English page. */
export function packVocabulary(
  files: readonly VocabularyFile[],
  parts: readonly ('often' | 'also')[],
): PackedVocabulary {
  const pick = (lists: { often?: readonly string[]; also?: readonly string[] }): string[] =>
    parts.flatMap((part) => lists[part] ?? []);
  const filler = new Set(files.flatMap((file) => pickAll(file.filler)).flatMap(wordsOf));
  const byLeads = new Map<string, string[]>();
  for (const { leads, ...lists } of files.flatMap(({ meanings }) => meanings)) {
    const key = leads.join(' ');
    byLeads.set(key, [...(byLeads.get(key) ?? []), ...pick(lists)]);
  }
  const packAlarm = (name: 'emergency' | 'crisis'): PackedAlarm => ({
    says: packSentences(files.flatMap((file) => pick(file[name]))),
    alone: packSentences(files.flatMap((file) => file[name].alone)),
    unless: packSentences(files.flatMap((file) => pick(file[name].unless))),
  });
  return {
    meanings: [...byLeads]
      .map(
        ([leads, words]) =>
          [leads, packWords(words.map((entry) => withoutGlue(entry, filler)))] as const,
      )
      .filter(([, words]) => words)
      .map(([leads, words]) => `${leads}|${words}`)
      .join('\n'),
    filler: packWords(files.flatMap(({ filler }) => pick(filler))),
    before: packWords(files.flatMap(({ before }) => before)),
    emergency: packAlarm('emergency'),
    crisis: packAlarm('crisis'),
  };
}

function pickAll({ often, also }: { often: readonly string[]; also: readonly string[] }): string[] {
  return [...often, ...also];
}

/** "centre de traitement" is told by two words; "use with me" needs all of them. */
function withoutGlue(entry: string, filler: ReadonlySet<string>): string {
  const words = wordsOf(entry);
  const telling = words.filter((word) => !filler.has(word));
  return (telling.length > 1 ? telling : words).join(' ');
}

/** Each once, as search folds them. */
function packWords(words: readonly string[]): string {
  return [...new Set(words.map((entry) => wordsOf(entry).join(' ')))].join(',');
}

/** Each once, with their signs: `…` for a gap, `*` for any ending. */
function packSentences(sentences: readonly string[]): string {
  const folded = sentences.map((sentence) =>
    sentence
      .split(' ')
      .map((piece) =>
        piece === '…' ? piece : wordsOf(piece).join(' ') + (piece.endsWith('*') ? '*' : ''),
      )
      .join(' '),
  );
  return [...new Set(folded)].join(',');
}
