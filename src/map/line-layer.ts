/** Land, lakes and borders as SVG: crisp on any screen, coloured by our style sheet alone. */
import { L, type Leaflet } from './leaflet.js';
import { type BaseMap, type LineKind, unpackLines } from './unpack-base-map.js';

type LatLng = [latitude: number, longitude: number];

const PANE = 'base';
/** Bottom first: the coarser source, what lies between it and the finer one, the finer one, the lines. */
const ORDER: readonly {
  readonly kind: LineKind;
  readonly style: string;
  readonly isLine?: true;
}[] = [
  { kind: 'neighbours', style: 'neighbours' },
  { kind: 'neighbourGaps', style: 'neighbours' },
  { kind: 'provinces', style: 'land' },
  { kind: 'gaps', style: 'gap' },
  { kind: 'states', style: 'land' },
  { kind: 'frontiers', style: 'seam', isLine: true },
  { kind: 'lakes', style: 'lakes' },
  { kind: 'borders', style: 'borders', isLine: true },
  { kind: 'frontiers', style: 'frontiers', isLine: true },
];

function linesOf(map: BaseMap, kind: LineKind): LatLng[][] {
  return map.lines
    .filter((entry) => entry.kind === kind)
    .flatMap(({ packed, step }) => unpackLines(map, packed, step))
    .map((line) => line.map(([longitude, latitude]): LatLng => [latitude, longitude]));
}

/** Draws the lines of the base map under everything else. */
export function addLineLayer(map: Leaflet.Map, baseMap: BaseMap): void {
  map.createPane(PANE).setAttribute('aria-hidden', 'true');
  const renderer = L.svg({ pane: PANE, padding: 0.6 });
  for (const { kind, style, isLine } of ORDER) {
    const options = { pane: PANE, renderer, interactive: false, className: style };
    const lines = linesOf(baseMap, kind);
    const layer = isLine
      ? L.polyline(lines, { ...options, smoothFactor: 1 })
      : L.polygon(lines, { ...options, smoothFactor: 1 });
    layer.addTo(map);
  }
}
