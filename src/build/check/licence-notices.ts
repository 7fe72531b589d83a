import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Puts `LICENCES.txt` beside the script: the notices that the licences of what is bundled ask for, ours and the data's
 * first. Fails the build for a package without the words of its licence.
 */
export function licenceNotices(root: string): Plugin {
  return {
    name: 'licence-notices',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      const folders = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[0] ?? []));
      // Its source is patched into a module of ours: src/build/base-map/patch-leaflet.ts.
      if (modules.some((id) => id.endsWith('/generated/leaflet.ts'))) {
        folders.add(join(root, 'node_modules/leaflet'));
      }
      const own = ['LICENSE', 'data/ATTRIBUTION.md'].map((path) =>
        readFileSync(join(root, path), 'utf8'),
      );
      const notices = [...folders].sort().map((folder) => noticeOf(folder, root));
      this.emitFile({
        type: 'asset',
        fileName: 'LICENCES.txt',
        source: ['helpline-finder', ...own, ...notices].map((text) => text.trim()).join(RULE),
      });
    },
  };
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** Published without the file of their licence: who owns them, as their repositories say. The conditions are those of the sister package. */
const OWNERS: Readonly<Record<string, string>> = {
  '@protomaps/basemaps': 'Copyright 2019-2023 Protomaps LLC, Kelso Cartography',
  pmtiles: 'Copyright 2021 Protomaps LLC',
};
const SISTER = 'node_modules/protomaps-leaflet/LICENSE';

function noticeOf(folder: string, root: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const title = `${name} ${version}, ${license ?? 'see below'}`;
  if (file) return `${title}\n\n${readFileSync(join(folder, file), 'utf8')}`;
  const owner = OWNERS[name];
  const [, conditions] =
    /^Copyright .*Protomaps LLC\n(.*)$/s.exec(readFileSync(join(root, SISTER), 'utf8')) ?? [];
  if (!owner || !conditions || license !== 'BSD-3-Clause')
    throw new Error(`${name} is bundled and shows no licence.`);
  return `${title}\n\n${owner}\n${conditions}`;
}
