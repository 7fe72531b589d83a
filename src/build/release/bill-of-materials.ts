import { createHash } from 'node:crypto';

interface Component {
  readonly type: 'library' | 'data';
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses: readonly {
    readonly license: { readonly id?: string; readonly name?: string };
  }[];
}

/** As the data's own files name them; see data/ATTRIBUTION.md. */
const DATA: readonly Component[] = [
  { type: 'data', name: 'helpline-finder records', licenses: [{ license: { id: 'CC0-1.0' } }] },
  { type: 'data', name: 'GeoNames', licenses: [{ license: { id: 'CC-BY-4.0' } }] },
  {
    type: 'data',
    name: 'Statistics Canada',
    licenses: [{ license: { name: 'Open Government Licence – Canada' } }],
  },
];

/** The packages that stand in the files, from the notices that the build wrote for them. */
function packagesIn(notices: string): readonly Component[] {
  return notices.split(/\n-{80}\n/).flatMap((notice) => {
    const [, name, version, id] =
      /^((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.+-]*), (\S+)$/m.exec(notice.trim().split('\n')[0] ?? '') ??
      [];
    if (!name || !version || !id) return [];
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    return [{ type: 'library' as const, name, version, purl, licenses: [{ license: { id } }] }];
  });
}

/** A CycloneDX 1.6 bill of what is in the folder. It has no date, so that the same files make the same bill. */
export function billOfMaterials(version: string, notices: string): object {
  const components = [...packagesIn(notices), ...DATA];
  const own = {
    type: 'library',
    'bom-ref': `pkg:npm/helpline-finder@${version}`,
    name: 'helpline-finder',
    version,
    purl: `pkg:npm/helpline-finder@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([own, components]))
    .digest('hex');
  // A name-based UUID (RFC 9562, version 8): the same bill has the same number.
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: { component: own },
    components: components.map((one) => ({ 'bom-ref': one.purl ?? `data:${one.name}`, ...one })),
    dependencies: [
      {
        ref: own['bom-ref'],
        dependsOn: components.map((one) => one.purl ?? `data:${one.name}`),
      },
    ],
  };
}
