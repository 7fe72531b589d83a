/** Streets from one PMTiles file that the host serves itself. The only importer of protomaps-leaflet, in its own chunk. */
import { leafletLayer } from 'protomaps-leaflet';
import { L, type Leaflet } from './leaflet.js';
import type { TileAddress } from './tile-address.js';

const SIGNATURE = 'PMTiles';
/** In version 3 of the format: what tiles are, and their last zoom. */
const TILE_TYPE_AT = 99;
const MOST_ZOOM_AT = 101;
const VECTOR_TILES = 1;

/**
 * The last zoom that the archive has. Reads its header itself: protomaps-leaflet asks for zoom 15 of any archive, and
 * only writes to the console when there is none.
 */
async function readMostZoom(url: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(url, {
    headers: { range: 'bytes=0-126' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (response.status !== 206) {
    await response.body?.cancel();
    throw new Error(`${url} answers ${response.status}. Its server must know range requests.`);
  }
  const header = new Uint8Array(await response.arrayBuffer());
  const signature = new TextDecoder().decode(header.subarray(0, SIGNATURE.length));
  const mostZoom = header[MOST_ZOOM_AT];
  if (signature !== SIGNATURE || header[TILE_TYPE_AT] !== VECTOR_TILES || mostZoom === undefined) {
    throw new Error(`${url} is not a PMTiles archive of vector tiles.`);
  }
  return mostZoom;
}

/** The library takes Leaflet from a global of the page; the page's own, if it has one, is back at once. */
function withGlobalLeaflet<T>(make: () => T): T {
  const page = globalThis as { L?: unknown };
  const had = Object.keys(page).includes('L');
  const before = page.L;
  page.L = L;
  try {
    return make();
  } finally {
    if (had) page.L = before;
    else delete page.L;
  }
}

type Canvas = HTMLCanvasElement & { key?: string; removed?: boolean };

/** What protomaps-leaflet's layer has beyond a GridLayer, where we stand in for its use of the global. */
interface ArchiveParts {
  renderTile(coords: Leaflet.Coords, element: Canvas, key: string, done: () => void): Promise<void>;
  _tileCoordsToKey(coords: Leaflet.Coords): string;
  _tiles: Record<string, { el: Canvas } | undefined>;
  _removeTile(key: string): void;
  createTile(coords: Leaflet.Coords, done: Leaflet.DoneCallback): HTMLElement;
}

type ArchiveLayer = Omit<Leaflet.GridLayer, keyof ArchiveParts> & ArchiveParts;

function makeLayer(url: string, mostZoom: number, isDark: boolean): ArchiveLayer {
  const layer = withGlobalLeaflet(() =>
    leafletLayer({
      url,
      maxDataZoom: mostZoom,
      flavor: isDark ? 'dark' : 'light',
      attribution: '',
    }),
  ) as unknown as ArchiveLayer;
  layer.createTile = (coords, done) => {
    const element: Canvas = document.createElement('canvas');
    element.className = 'leaflet-tile';
    const key = layer._tileCoordsToKey(coords);
    element.key = key;
    void layer.renderTile(coords, element, key, () => done(undefined, element));
    return element;
  };
  layer._removeTile = (key) => {
    const tile = layer._tiles[key];
    if (!tile) return;
    tile.el.removed = true;
    delete tile.el.key;
    tile.el.width = 0;
    tile.el.remove();
    delete layer._tiles[key];
  };
  return layer;
}

/** Shows the archive's streets until `signal` aborts. Rejects if it is none, or does not come. */
export async function addArchive(
  map: Leaflet.Map,
  { url }: TileAddress,
  isDark: boolean,
  signal: AbortSignal,
): Promise<void> {
  const mostZoom = await readMostZoom(url, signal);
  if (signal.aborted) return;
  const layer = makeLayer(url, mostZoom, isDark);
  signal.addEventListener('abort', () => layer.remove());
  (layer as unknown as Leaflet.GridLayer).addTo(map);
}
