/** Puts places that would cover each other into groups with a count. The only importer of Supercluster. */
import Supercluster from 'supercluster';
import { type MapPlace, unwrapLongitude } from './map-place.js';

/** A place by itself, or several that stand too close to be told apart at this zoom. */
export interface Spot {
  /** Stable as long as the places are the same. */
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  /** Where the first of its places stands in the list. */
  readonly first: number;
  /** Only of a spot with one place. */
  readonly place?: MapPlace;
  readonly groupId?: number;
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface PlaceGroups {
  /** The spots within bounds, in the order of the list. */
  readonly within: (bounds: Bounds, zoom: number) => readonly Spot[];
  readonly placesOf: (groupId: number) => readonly MapPlace[];
  /** Zoom at which a group comes apart; Infinity if its places share one point. */
  readonly zoomToSplit: (groupId: number) => number;
}

interface Properties {
  readonly index: number;
}
interface Gathered {
  first: number;
}

/** Pins are 44 px wide: closer than this they would cover each other. */
const RADIUS = 54;
/** Closer than this, places that still cover each other come as a list. */
const DEEPEST = 16;

export function groupPlaces(places: readonly MapPlace[]): PlaceGroups {
  const tree = new Supercluster<Properties, Gathered>({
    radius: RADIUS,
    extent: 256,
    maxZoom: DEEPEST,
    map: ({ index }) => ({ first: index }),
    reduce: (gathered, { first }) => {
      gathered.first = Math.min(gathered.first, first);
    },
  });
  tree.load(
    places.map(({ longitude, latitude }, index) => ({
      type: 'Feature',
      properties: { index },
      geometry: {
        type: 'Point',
        coordinates: [longitude < -180 ? longitude + 360 : longitude, latitude],
      },
    })),
  );

  function within({ west, south, east, north }: Bounds, zoom: number): Spot[] {
    const found = tree.getClusters([west, south, east, north], Math.min(Math.floor(zoom), DEEPEST));
    return found
      .map(({ geometry, properties }): Spot => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const at = { longitude: unwrapLongitude(longitude), latitude };
        if ('cluster_id' in properties) {
          const { cluster_id: groupId, point_count: count, first } = properties;
          return { ...at, key: `group ${groupId}`, count, first, groupId };
        }
        const place = places[properties.index] as MapPlace;
        return { ...at, key: `place ${place.id}`, count: 1, first: properties.index, place };
      })
      .sort((one, other) => one.first - other.first);
  }

  function placesOf(groupId: number): MapPlace[] {
    return tree
      .getLeaves(groupId, Number.POSITIVE_INFINITY)
      .map(({ properties }) => properties.index)
      .sort((one, other) => one - other)
      .map((index) => places[index] as MapPlace);
  }

  function zoomToSplit(groupId: number): number {
    const zoom = tree.getClusterExpansionZoom(groupId);
    return zoom > DEEPEST ? Number.POSITIVE_INFINITY : zoom;
  }

  return { within, placesOf, zoomToSplit };
}
