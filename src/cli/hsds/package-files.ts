import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isZip } from '../table/is-zip.js';
import { openZip } from '../table/read-zip.js';
import { UsageError } from '../usage-error.js';

/** The files of a package, which are read one after the other. */
export interface PackageFiles {
  /** Tables and JSON, with their sizes in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly read: (name: string) => AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
}

/** More than this unpacked is no directory of services, or a trap. */
const MOST_BYTES = 1_000_000_000;

/** A folder, a zip, or a file alone. Throws in words for a person. */
export async function openPackage(path: string): Promise<PackageFiles> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`${path} cannot be read. Is the name right?`);
  if (stat.isDirectory()) {
    const names = readdirSync(path).filter((name) => /\.(?:csv|json|ndjson|jsonl)$/i.test(name));
    return onDisk(names.map((name) => [name, join(path, name)] as const));
  }
  return isZip(path) ? openZipped(path) : onDisk([[path, path]]);
}

function onDisk(files: readonly (readonly [name: string, path: string])[]): PackageFiles {
  const paths = new Map(files);
  return {
    sizes: new Map(files.map(([name, path]) => [name, statSync(path).size])),
    read: (name) => createReadStream(paths.get(name) ?? name) as AsyncIterable<Buffer>,
    close: async () => {},
  };
}

async function openZipped(path: string): Promise<PackageFiles> {
  const zip = await openZip(path).catch((error: Error) => {
    throw new UsageError(
      `${path} is not a complete zip file (${error.message}). Download it again.`,
    );
  });
  const sizes = [...zip.sizes].filter(
    ([name]) =>
      /\.(?:csv|json|ndjson|jsonl)$/i.test(name) &&
      !/^[._]/.test(basename(name)) &&
      !/(?:^|\/)[._]/.test(name),
  );
  if (sizes.reduce((sum, [, size]) => sum + size, 0) > MOST_BYTES) {
    await zip.close();
    throw new UsageError(`${path} holds more than 1 GB. Import its folder in parts.`);
  }
  return { ...zip, sizes: new Map(sizes) };
}
