import { locales } from 'zod/mini';
import type { RegionNoteEntry } from '../../schema/region-note-entry.js';
import type { Resource } from '../../schema/resource.js';
import {
  regionNoteSchema,
  resourceSchema,
  retiredSchema,
  reviewSchema,
} from '../../schema/resource-schema.js';
import type { Retired } from '../../schema/retired.js';
import type { DataFile, DataFiles, LocatedResource } from '../data-commands/data-files.js';
import { checkRetiredNumbers, checkSharedNumbers } from './check-numbers.js';
import { checkFile, checkIds, checkReferences, entriesOf, idOf } from './check-references.js';
import { checkNotedTwice, checkRegionNote } from './check-region-notes.js';
import { checkResource } from './check-resource.js';
import { checkWords } from './check-words.js';
import type { Finding, Problem } from './problem.js';

type Schema =
  | typeof resourceSchema
  | typeof retiredSchema
  | typeof reviewSchema
  | typeof regionNoteSchema;

// The small build of zod has no messages of its own: each problem would be "Invalid input".
const { localeError } = locales.en();

interface Parsed<Entry> {
  readonly entries: readonly { readonly file: string; readonly entry: Entry }[];
  readonly problems: readonly Problem[];
}

/** Everything that is wrong with the data, all at once: each with its file, its record, its field and what to do. */
export function checkData(files: DataFiles, today: string): readonly Problem[] {
  const parsed = parseFiles<Resource>(files.resources, resourceSchema);
  const retired = parseFiles<Retired>([files.retired], retiredSchema);
  const review = parseFiles<{ readonly id: string }>([files.review], reviewSchema);
  const resources = parsed.entries.map(({ file, entry }) => ({ file, resource: entry }));
  const gone = retired.entries.map(({ entry }) => entry);
  const raw = files.resources.flatMap((file) =>
    entriesOf(file).map((entry, index) => ({ file: file.file, id: idOf(entry, index) })),
  );
  return [
    ...parsed.problems,
    ...retired.problems,
    ...review.problems,
    ...checkRegionNotes(files, today),
    ...resources.flatMap((located) => checkLocated(located, files, today)),
    ...checkNotes(gone, resources, files.retired.file),
    ...checkIds([
      ...raw.filter(({ id }) => !id.startsWith('#')),
      ...retired.entries.map(({ file, entry }) => ({ file, id: entry.id })),
      ...review.entries.map(({ file, entry }) => ({ file, id: entry.id })),
    ]),
    ...checkReferences(resources, gone, files.retired.file, new Set(raw.map(({ id }) => id))),
    ...checkSharedNumbers(resources),
    ...checkRetiredNumbers(resources, gone),
  ];
}

/** The records that parse, each with its file. */
export function parseResources(files: DataFiles): readonly LocatedResource[] {
  return parseFiles<Resource>(files.resources, resourceSchema).entries.map(({ file, entry }) => ({
    file,
    resource: entry,
  }));
}

/** The retired entries that parse. */
export function parseRetired(files: DataFiles): readonly Retired[] {
  return parseFiles<Retired>([files.retired], retiredSchema).entries.map(({ entry }) => entry);
}

/** The notes on regions that parse. */
export function parseRegionNotes(files: DataFiles): readonly RegionNoteEntry[] {
  return parseFiles<RegionNoteEntry>([files.regionNotes], regionNoteSchema).entries.map(
    ({ entry }) => entry,
  );
}

function checkRegionNotes(files: DataFiles, today: string): readonly Problem[] {
  const { file } = files.regionNotes;
  const { entries, problems } = parseFiles<RegionNoteEntry>([files.regionNotes], regionNoteSchema);
  const notes = entries.map(({ entry }) => entry);
  return [
    ...problems,
    ...notes.flatMap((note) =>
      locate(file, note.region, checkRegionNote(note, files.regions, today)),
    ),
    ...checkNotedTwice(notes).flatMap(({ id, ...finding }) => locate(file, id, [finding])),
  ];
}

function checkLocated(
  located: LocatedResource,
  files: DataFiles,
  today: string,
): readonly Problem[] {
  const { file, resource } = located;
  return [
    ...locate(file, resource.id, checkResource(resource, files, today)),
    ...checkFile(located),
  ];
}

/** The note on a retired number may name the one to use instead, if that is listed. */
function checkNotes(
  retired: readonly Retired[],
  resources: readonly LocatedResource[],
  file: string,
): readonly Problem[] {
  const listed = resources.flatMap(({ resource }) =>
    resource.status === 'active' ? resource.channels.map(({ value }) => value) : [],
  );
  return retired.flatMap(({ id, note }) => locate(file, id, checkWords('note', note, listed)));
}

function locate(file: string, id: string, findings: readonly Finding[]): readonly Problem[] {
  return findings.map(({ severity = 'error', field, message }) => ({
    severity,
    file,
    id,
    field,
    message,
  }));
}

function parseFiles<Entry>(files: readonly DataFile[], schema: Schema): Parsed<Entry> {
  const entries: { file: string; entry: Entry }[] = [];
  const problems: Problem[] = [];
  for (const dataFile of files) {
    const { file, content } = dataFile;
    if (!Array.isArray(content)) {
      problems.push({
        severity: 'error',
        file,
        id: '',
        field: '',
        message: 'Is not a list of records.',
      });
    }
    entriesOf(dataFile).forEach((candidate, index) => {
      const result = schema.safeParse(candidate, { error: localeError });
      if (result.success) entries.push({ file, entry: candidate as Entry });
      else {
        const issues = result.error.issues.map(({ path, message }) => ({
          field: path.join('.'),
          message,
        }));
        problems.push(...locate(file, idOf(candidate, index), issues));
      }
    });
  }
  return { entries, problems };
}
