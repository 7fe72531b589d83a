/** Street tiles of the host's choice, above the base map: a tile that fails leaves the base map to be seen. */
import { importAgain } from '../base/import-again.js';
import { L, type Leaflet } from './leaflet.js';
import type { TileAddress } from './tile-address.js';

const loadArchive = () => import('./archive-layer.js');

/** Tiles that may fail before any came, until we say that there are no streets. */
const MOST_FAILURES = 3;
export const STREET_ZOOM = 18;

/** Image tiles. Resolves once one has come, rejects when none comes. */
function addRaster(map: Leaflet.Map, { url }: TileAddress, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const layer = L.tileLayer(url, {
      maxNativeZoom: STREET_ZOOM,
      maxZoom: STREET_ZOOM,
      // No cookies, and no word about the page on which the map stands.
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
      detectRetina: true,
    });
    let failures = 0;
    let hasCome = false;
    layer.on('tileload', () => {
      hasCome = true;
      resolve();
    });
    layer.on('tileerror', () => {
      failures += 1;
      if (hasCome || failures < MOST_FAILURES) return;
      layer.remove();
      reject(new Error('No street tile loaded.'));
    });
    layer.on('load', () => {
      if (hasCome) return;
      layer.remove();
      reject(new Error('No street tile loaded.'));
    });
    signal.addEventListener('abort', () => layer.remove());
    layer.addTo(map);
  });
}

/** Shows streets until `signal` aborts. Rejects, with the base map as it was, if they do not come. */
export async function addStreets(
  map: Leaflet.Map,
  address: TileAddress,
  isDark: boolean,
  signal: AbortSignal,
): Promise<void> {
  if (!address.isArchive) return addRaster(map, address, signal);
  const { addArchive } = await importAgain(loadArchive);
  if (!signal.aborted) await addArchive(map, address, isDark, signal);
}
