/** The part of the `zipcodes` package that we use; it brings no types. */
declare module 'zipcodes' {
  interface PostalPoint {
    readonly zip: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly city: string;
    /** `OR` in the United States, the English name of the province in Canada. */
    readonly state: string;
    readonly country: string;
  }
  const zipcodes: {
    lookup(postalCode: string): PostalPoint | undefined;
    lookupByName(city: string, state: string): readonly PostalPoint[];
  };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default zipcodes;
}
