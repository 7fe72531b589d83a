import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { patchLeaflet } from '../../src/build/base-map/patch-leaflet.js';
import { fitLabels } from '../../src/map/fit-labels.js';
import { groupPlaces } from '../../src/map/group-places.js';
import { type MapPlace, toMapPlaces } from '../../src/map/map-place.js';
import { nameTowns } from '../../src/map/name-towns.js';
import { readTileAddress } from '../../src/map/tile-address.js';
import { pinKind } from '../../src/schema/place-kind.js';
import { laterWords } from '../support/later-words.js';
import { listingAt } from '../support/map-listings.js';
import { makeArchive, tileId } from './make-archive.js';

const leaflet = readFileSync(
  createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js'),
  'utf8',
);

describe('our copy of Leaflet', () => {
  it('assigns no innerHTML as it loads', () => {
    const patched = patchLeaflet(leaflet);
    assert.match(leaflet, /div\.innerHTML = '<svg\/>'/);
    assert.doesNotMatch(patched, /innerHTML = '<svg\/>'/);
  });

  it('has no popups, controls or canvas, which the map does not use, and says whose it is', () => {
    const patched = patchLeaflet(leaflet);
    assert.doesNotMatch(patched, /^var (Popup|Tooltip|Control|Canvas|GeoJSON|ImageOverlay) =/m);
    assert.match(patched, /^\/\* @preserve\n \* Leaflet 1\.9/);
    assert.ok(patched.length < 0.6 * leaflet.length, `${patched.length} of ${leaflet.length}`);
  });

  it('is not made when Leaflet no longer has the line, rather than made wrong', () => {
    assert.throws(() => patchLeaflet('export const nothing = 1;'), /Look what changed/);
  });
});

describe('tile-url', () => {
  const page = 'https://county.example/help/';
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['https://tile.example.org/{z}/{x}/{y}.png', 'tile.example.org'],
    ['https://{s}.tile.example.org/{z}/{x}/{y}{r}.png', 'tile.example.org'],
    ['https://maps.example:8443/{z}/{x}/{y}', 'maps.example:8443'],
    ['/tiles/{z}/{x}/{y}.png', 'county.example'],
    ['county.pmtiles', 'county.example'],
    ['https://cdn.example/a.pmtiles?v=2', 'cdn.example'],
    ['', undefined],
    ['http://tile.example.org/{z}/{x}/{y}.png', undefined],
    ['https://tile.example.org/{z}/{x}.png', undefined],
    ['https://user@tile.example.org/{z}/{x}/{y}.png', undefined],
    ['javascript:alert(1)//{z}{x}{y}', undefined],
    ['data:image/png,{z}{x}{y}', undefined],
    ['https://', undefined],
  ];
  for (const [tileUrl, host] of cases) {
    it(`${host ? `names ${host} for` : 'refuses'} "${tileUrl}"`, () => {
      assert.equal(readTileAddress(tileUrl, page)?.host, host);
    });
  }

  it('knows the page’s own server, which learns nothing new', () => {
    assert.equal(readTileAddress('/t/{z}/{x}/{y}.png', page)?.isOwn, true);
    assert.equal(readTileAddress('https://t.example/{z}/{x}/{y}.png', page)?.isOwn, false);
  });
});

describe('places of the map', () => {
  it('are the listings with a point, in the order of the list', () => {
    const places = toMapPlaces([
      listingAt('a', -90, 40),
      { ...listingAt('b', 0, 0), place: { city: 'Nowhere', region: 'US-IL' } },
      listingAt('c', -91, 41),
      listingAt('d', Number.NaN, 41),
    ]);
    assert.deepEqual(
      places.map(({ id }) => id),
      ['a', 'c'],
    );
  });

  it('lie west of the date line without a seam', () => {
    const [guam, attu, samoa] = toMapPlaces([
      listingAt('guam', 144.75, 13.47),
      listingAt('attu', 173, 52.9),
      listingAt('samoa', -170.7, -14.3),
    ]);
    assert.equal(guam?.longitude, 144.75 - 360);
    assert.equal(attu?.longitude, 173 - 360);
    assert.equal(samoa?.longitude, -170.7);
  });

  it('show what a place does most, not that it also has naloxone', () => {
    assert.equal(pinKind({ kinds: ['naloxone', 'harm-reduction'] }), 'harm-reduction');
    assert.equal(pinKind({ kinds: ['naloxone'] }), 'naloxone');
    assert.equal(pinKind({ kinds: ['crisis', 'talk'] }), 'line');
    assert.equal(pinKind({ kinds: ['information'] }), 'other');
  });
});

describe('groups of places', () => {
  const near = (count: number): MapPlace[] =>
    toMapPlaces(Array.from({ length: count }, (_, at) => listingAt(`p${at}`, -90 + at * 0.01, 40)));
  const world = { west: -230, east: -35, south: -25, north: 84 };

  it('count every place once', () => {
    for (const zoom of [2, 4, 6, 8, 10, 12, 14]) {
      const spots = groupPlaces(near(50)).within(world, zoom);
      assert.equal(
        spots.reduce((sum, { count }) => sum + count, 0),
        50,
        `zoom ${zoom}`,
      );
    }
  });

  it('come in the order of the list', () => {
    const spots = groupPlaces(near(50).reverse()).within(world, 9);
    const firsts = spots.map(({ first }) => first);
    assert.ok(spots.length > 2);
    assert.deepEqual(
      firsts,
      firsts.toSorted((one, other) => one - other),
    );
  });

  it('find both sides of the date line in one view', () => {
    const groups = groupPlaces(
      toMapPlaces([listingAt('west', 179.5, 52), listingAt('east', -179.5, 52)]),
    );
    const spots = groups.within({ west: -182, east: -178, south: 50, north: 54 }, 8);
    assert.deepEqual(
      spots.map(({ longitude }) => longitude),
      [-180.5, -179.5],
    );
  });

  it('that share one point say that no zoom takes them apart', () => {
    const groups = groupPlaces(
      toMapPlaces([listingAt('a', -90, 40), listingAt('b', -90, 40), listingAt('c', -90, 40)]),
    );
    const [spot] = groups.within(world, 12);
    assert.equal(spot?.count, 3);
    assert.equal(groups.within(world, 18).length, 1);
    assert.equal(groups.zoomToSplit(spot?.groupId as number), Number.POSITIVE_INFINITY);
    assert.deepEqual(
      groups.placesOf(spot?.groupId as number).map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });
});

describe('names on the map', () => {
  const box = (left: number, width = 10) => ({ left, right: left + width, top: 0, bottom: 10 });

  const FRAME = { left: 0, right: 100, top: -50, bottom: 50 };

  it('never cover a pin or each other, and the important come first', () => {
    const fitting = fitLabels(
      [{ boxes: [box(0)] }, { boxes: [box(5)] }, { boxes: [box(20)] }, { boxes: [box(40)] }],
      [box(42, 2)],
      10,
      FRAME,
    );
    assert.deepEqual(
      fitting.map(({ candidate }) => candidate.boxes[0]?.left),
      [0, 20],
    );
  });

  it('move to another side before they go', () => {
    const [only] = fitLabels([{ boxes: [box(0), box(30)] }], [box(0)], 10, FRAME);
    assert.equal(only?.choice, 1);
  });

  it('are never cut by the edge of the map', () => {
    const [only, ...others] = fitLabels(
      [{ boxes: [box(-3), box(30)] }, { boxes: [box(95)] }],
      [],
      10,
      FRAME,
    );
    assert.deepEqual([only?.choice, others], [1, []]);
  });
});

describe('towns of places', () => {
  const placesIn = (town: string, ...points: readonly (readonly [number, number])[]): MapPlace[] =>
    toMapPlaces(points.map(([x, y], at) => listingAt(`${town}${at}`, x, y))).map((place) => ({
      ...place,
      town,
    }));

  it('are named in the middle of their places', () => {
    const [only] = nameTowns(placesIn('Towson', [-76.6, 39.4], [-76.5, 39.5]), []);
    assert.equal(only?.name, 'Towson');
    assert.ok(Math.abs((only?.at[0] ?? 0) + 76.55) < 0.001);
  });

  it('are not named twice where the base map has the name, nor between two towns of one name', () => {
    const known = [{ name: 'Towson', at: [-76.6, 39.4] as const, zoom: 6 }];
    assert.deepEqual(nameTowns(placesIn('Towson', [-76.6, 39.4]), known), []);
    assert.deepEqual(nameTowns(placesIn('Salem', [-123, 44.9], [-70.9, 42.5]), []), []);
  });
});

describe('the words of the map', () => {
  it('name the host that would see the request, in each language', () => {
    for (const {
      map: { streets },
    } of Object.values(laterWords)) {
      assert.match(streets.notice('tile.example.org'), /tile\.example\.org/);
      assert.match(streets.accept('tile.example.org'), /tile\.example\.org/);
    }
  });

  it('count in each language', () => {
    for (const {
      map: { title },
    } of Object.values(laterWords))
      assert.notEqual(title(1), title(2));
    assert.equal(laterWords.fr.map.title(0), 'Carte avec 0 lieu');
  });

  it('credit the sources of the base map', () => {
    for (const {
      map: { credit },
    } of Object.values(laterWords)) {
      assert.match(credit, /Natural Earth.*US Census Bureau.*GeoNames \(CC BY 4\.0\)/);
    }
  });
});

describe('our part of Leaflet’s style sheet', () => {
  const ours = readFileSync(new URL('../../src/map/leaflet.styles.ts', import.meta.url), 'utf8');
  const original = readFileSync(
    createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css'),
    'utf8',
  );

  it('names no class that Leaflet does not', () => {
    const known = new Set(original.match(/\.leaflet-[a-z-]+/g));
    // Given by Leaflet's script where it pans; its own sheet has the rule under this name too.
    for (const name of new Set(ours.match(/\.leaflet-[a-z-]+/g))) {
      assert.ok(known.has(name), name);
    }
  });

  it('loads nothing', () => {
    assert.doesNotMatch(ours, /url\(/);
  });
});

describe('the command that makes a PMTiles file', () => {
  it('numbers tiles along the curve of the format', () => {
    const ids = [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
      [1, 1, 0],
      [2, 0, 0],
    ].map(([zoom = 0, x = 0, y = 0]) => tileId(zoom, x, y));
    assert.deepEqual(ids, [0, 1, 2, 3, 4, 5]);
  });

  it('made the file that the tests of streets draw', () => {
    const made = makeArchive();
    const kept = readFileSync(new URL('fixtures/outline.pmtiles', import.meta.url));
    assert.equal(new TextDecoder().decode(made.subarray(0, 7)), 'PMTiles');
    assert.deepEqual([...made.subarray(96, 102)], [...kept.subarray(96, 102)]);
    const { length } = made;
    assert.ok(Math.abs(length - kept.length) < length / 10, `${length} against ${kept.length}`);
  });
});
