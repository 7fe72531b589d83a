/** Leaflet as the map loads it: without the lines that a strict page refuses. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Modules } from './build-modules.js';

/**
 * Leaflet 1.9.4 tries out SVG by assigning innerHTML once as it loads, which `require-trusted-types-for 'script'`
 * forbids. Every browser we serve draws SVG, and none VML.
 */
const PROBE = /var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/;
const SOURCE_MAP = /^\/\/# sourceMappingURL=.*$/m;

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  const found = text.match(new RegExp(pattern, `${pattern.flags}g`)) ?? [];
  if (found.length !== 1) {
    throw new Error(
      `Leaflet has ${found.length} times ${pattern}, not once. Look what changed and adapt src/build/patch-leaflet.ts.`,
    );
  }
  return text.replace(pattern, replacement);
}

/** Leaflet's module without its probe. Throws if the probe is not where it was. */
export function patchLeaflet(source: string): string {
  return replaceOnce(replaceOnce(source, PROBE, 'var inlineSvg = true;'), SOURCE_MAP, '');
}

/**
 * `leaflet.ts` under src/generated/: one copy for the script-tag build, the library and the tests alike, so that no
 * bundler of a host needs a plugin of ours.
 */
export function leafletModules(): Modules {
  const path = createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js');
  const patched = patchLeaflet(readFileSync(path, 'utf8'));
  return new Map([['leaflet.ts', `// @ts-nocheck\n${patched}`]]);
}
