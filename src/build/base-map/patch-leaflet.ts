/** Leaflet as the map loads it: without the lines that a strict page refuses, and without what the map does not use. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Modules } from '../modules/build-modules.js';
import { trimModule } from './trim-module.js';

/**
 * Leaflet 1.9.4 tries out SVG by assigning innerHTML once as it loads, which `require-trusted-types-for 'script'`
 * forbids. Every browser we serve draws SVG, and none VML.
 */
const PROBE = /var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/;
/** Everything is drawn as SVG, so that our style sheet colours it: a canvas is never made. */
const CANVAS = /function canvas\(options\) \{[\s\S]*?\n\}/;
/** Where a page has given every object functions, these go through them, too, and take them for events and options. */
const LOOP = /for \((?:var )?(\w+) in ([\w.[\]]+)\) \{/g;
/** And find them in an object that is empty. */
const EVENTS = /this\._events = this\._events \|\| \{\};/;
const SOURCE_MAP = /^\/\/# sourceMappingURL=.*$/m;

/** What src/map uses, and protomaps-leaflet of the global `L`. */
const USED = [
  'map',
  'svg',
  'polyline',
  'polygon',
  'tileLayer',
  'marker',
  'divIcon',
  'latLng',
  'latLngBounds',
  'point',
  'Util',
  'DomUtil',
  'GridLayer',
];
/** What Leaflet's map and layers would bring with them: we have our own popups, controls and keys. */
const UNUSED = [
  'Popup',
  'Tooltip',
  'DivOverlay',
  'Control',
  'Zoom',
  'Attribution',
  'BoxZoom',
  'Keyboard',
  'TapHold',
  'Canvas',
  'LayerGroup',
  'FeatureGroup',
  'PointToGeoJSON',
  'latLngToCoords',
  'latLngsToCoords',
  'TileLayerWMS',
  'tileLayerWMS',
  'EPSG3395',
  'EPSG4326',
  'Simple',
  'vmlMixin',
];

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  const found = text.match(new RegExp(pattern, `${pattern.flags}g`)) ?? [];
  if (found.length !== 1) {
    throw new Error(
      `Leaflet has ${found.length} times ${pattern}, not once. Look what changed and adapt src/build/base-map/patch-leaflet.ts.`,
    );
  }
  return text.replace(pattern, replacement);
}

/** Leaflet's module without its probe and what is not used. Throws if it is not as it was. */
export function patchLeaflet(source: string): string {
  const whole = [
    [PROBE, 'var inlineSvg = true;'],
    [CANVAS, 'function canvas() { return null; }'],
    [EVENTS, 'this._events = this._events || Object.create(null);'],
    [SOURCE_MAP, ''],
  ].reduce(
    (text, [pattern, replacement]) => replaceOnce(text, pattern as RegExp, replacement as string),
    source,
  );
  const own = whole.replace(
    LOOP,
    '$& if ($1 in Object.prototype && !Object.prototype.hasOwnProperty.call($2, $1)) continue;',
  );
  return trimModule(own, USED, UNUSED);
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
