/** Leaflet 1.9.4 with its types. It needs a window as it loads: only what is itself imported lazily may import this. */
import type * as Leaflet from 'leaflet';
import * as patched from '../generated/leaflet.js';

export type { Leaflet };
/** Only what src/build/base-map/patch-leaflet.ts leaves of it. */
export const L = patched as unknown as Pick<typeof Leaflet, keyof typeof patched>;
