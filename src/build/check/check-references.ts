import type { Resource } from '../../schema/resource.js';
import type { Retired } from '../../schema/retired.js';
import type { DataFile, LocatedResource } from '../data-commands/data-files.js';
import type { Problem } from './problem.js';

interface Reference {
  readonly field: string;
  readonly id: string;
}

function referencesOf(resource: Resource): readonly Reference[] {
  const { replacedBy, pairedWith = [], mistakenFor, channels } = resource;
  return [
    ...(replacedBy ? [{ field: 'replacedBy', id: replacedBy }] : []),
    ...pairedWith.map((id, index) => ({ field: `pairedWith.${index}`, id })),
    ...(mistakenFor?.instead ?? []).map((id, index) => ({
      field: `mistakenFor.instead.${index}`,
      id,
    })),
    ...channels.flatMap(({ sharedWith = [] }, index) =>
      sharedWith.map((id, at) => ({ field: `channels.${index}.sharedWith.${at}`, id })),
    ),
  ];
}

/** A record that names another must name one that is there. */
export function checkReferences(
  resources: readonly LocatedResource[],
  retired: readonly Retired[],
  retiredFile: string,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const named = [
    ...resources.flatMap(({ file, resource }) =>
      referencesOf(resource).map((reference) => ({ ...reference, file, from: resource.id })),
    ),
    ...retired.flatMap((entry) =>
      entry.replacedBy.map((id, index) => ({
        field: `replacedBy.${index}`,
        id,
        file: retiredFile,
        from: entry.id,
      })),
    ),
  ];
  return named
    .filter(({ id, from }) => !known.has(id) || id === from)
    .map(({ field, id, file, from }) => ({
      severity: 'error' as const,
      file,
      id: from,
      field,
      message:
        id === from
          ? 'Names itself.'
          : `There is no record "${id}". Correct the id or take it out.`,
    }));
}

/** Ids are addresses: each stands for one record, for ever. */
export function checkIds(
  entries: readonly { readonly file: string; readonly id: string }[],
): readonly Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, id }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, file);
      return [];
    }
    return [
      {
        severity: 'error' as const,
        file,
        id,
        field: 'id',
        message: `The id is taken by a record in ${earlier}. Merge the two, or give this one another id.`,
      },
    ];
  });
}

/** A record stands in the file of its first region, so that an editor finds it. */
export function checkFile({ file, resource }: LocatedResource): readonly Problem[] {
  const home = homeFile(resource.regions[0] ?? '');
  return file === home
    ? []
    : [
        {
          severity: 'error',
          file,
          id: resource.id,
          field: 'regions',
          message: `Its first region says that it stands in ${home}. Move it there.`,
        },
      ];
}

function homeFile(region: string): string {
  return `data/${region.length === 2 ? 'national' : 'local'}/${region.toLowerCase()}.json`;
}

/** The id of something that may not even be a record. */
export function idOf(candidate: unknown, index: number): string {
  const id =
    candidate && typeof candidate === 'object' && 'id' in candidate ? candidate.id : undefined;
  return typeof id === 'string' ? id : `#${index}`;
}

/** The entries of a data file; none when it is not a list. */
export function entriesOf({ content }: DataFile): readonly unknown[] {
  return Array.isArray(content) ? content : [];
}
