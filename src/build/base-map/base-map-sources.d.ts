/** What the base map uses of packages that bring no types, beside place-packages.d.ts. */
declare module 'topojson-client' {
  type Position = readonly [number, number];

  export function merge(
    topology: Topology,
    shapes: readonly Shape[],
  ): { readonly coordinates: readonly (readonly (readonly Position[])[])[] };
  export function mesh(
    topology: Topology,
    object: { readonly type: 'GeometryCollection'; readonly geometries: readonly Shape[] },
    filter?: (one: Shape, other: Shape) => boolean,
  ): { readonly coordinates: readonly (readonly Position[])[] };
}

declare module 'topojson-server' {
  import type { Topology } from 'topojson-client';

  export function topology(objects: Readonly<Record<string, unknown>>): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client';

  type Triangle = readonly [[number, number], [number, number], [number, number]];
  export function presimplify(
    topology: Topology,
    weight?: (triangle: Triangle) => number,
  ): Topology;
  export function simplify(topology: Topology, minimumWeight: number): Topology;
  export function sphericalTriangleArea(triangle: Triangle): number;
}
