/** What a pack says of one build: nothing in it is written by hand. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of dist/cdn with its hash, as `integrity` takes it. */
export interface HashedFile {
  readonly path: string;
  readonly bytes: number;
  readonly integrity: string;
}

export function hashFiles(folder: string, inside = folder): readonly HashedFile[] {
  return readdirSync(inside)
    .sort()
    .flatMap((name) => {
      const file = join(inside, name);
      if (statSync(file).isDirectory()) return hashFiles(folder, file);
      const content = readFileSync(file);
      return [
        {
          path: relative(folder, file).split(sep).join('/'),
          bytes: content.length,
          integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
        },
      ];
    });
}

/** A package whose code is in the files. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where npm got it, and its hash there, as package-lock.json has it. */
  readonly resolved: string;
  readonly integrity: string;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly resolved?: string; readonly integrity?: string }
    >
  >;
}

/** The packages that LICENCES.txt names, with what package-lock.json knows of each. */
export function bundledPackages(licences: string, lock: Lock): readonly BundledPackage[] {
  const heads = [
    ...licences.matchAll(/^-{80}\n\n((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d\S*), (.+)$/gm),
  ];
  return heads.map(([, name = '', version = '', licence = '']) => {
    const entries = Object.entries(lock.packages).filter(
      ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
    );
    const entry = entries[0]?.[1];
    if (!entry)
      throw new Error(`${name} ${version} is in LICENCES.txt and not in package-lock.json.`);
    return {
      name,
      version,
      licence,
      resolved: entry.resolved ?? '',
      integrity: entry.integrity ?? '',
    };
  });
}

/** The bill of materials, in the form of CycloneDX 1.5. The same for the same files. */
export function billOfMaterials(version: string, packages: readonly BundledPackage[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        name: 'helpline-finder',
        version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: `pkg:npm/helpline-finder@${version}`,
      },
    },
    components: packages.map(({ name, version: own, licence, resolved, integrity }) => {
      const [, algorithm = '', hash = ''] = /^(sha\d+)-(.+)$/.exec(integrity) ?? [];
      return {
        type: 'library',
        name,
        version: own,
        purl: `pkg:npm/${name.replace('@', '%40')}@${own}`,
        licenses: [{ license: { id: licence } }],
        ...(hash && {
          hashes: [
            {
              alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
              content: Buffer.from(hash, 'base64').toString('hex'),
            },
          ],
        }),
        ...(resolved && { externalReferences: [{ type: 'distribution', url: resolved }] }),
      };
    }),
  };
}
