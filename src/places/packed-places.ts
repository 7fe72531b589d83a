/** How the generated place tables are written. Text rather than lists: half the bytes, and quick to skip through. */

/** Postal codes that begin with one digit, in order. */
export interface PackedPostal {
  /** The codes' later digits as numbers, each as its difference from the one before. */
  readonly codes: string;
  /** In hundredths of a degree, as differences. */
  readonly latitudes: string;
  readonly longitudes: string;
  /** `MA512RI91`: the first 512 are in Massachusetts, the next 91 in Rhode Island. */
  readonly regions: string;
  /** `97635CA,…`: codes that lie in other states too. */
  readonly also: string;
}

/** Places in the order of their keys. */
export interface PackedPlaces {
  /** A capital for how many letters are as in the name before (A: none), then the rest, capitals marked by `^`. */
  readonly names: string;
  /** One character a place: which of the regions; or the code of the only one. */
  readonly regions: string;
  /** One character a place: 0 for unknown, else one more than the doublings of a thousand people. */
  readonly sizes: string;
  /** Three characters a place: where in its region's box. */
  readonly points: string;
  /** `bristol US-TN US-VA,…`: towns that go on in another region under the same name. */
  readonly also: string;
}

/** Borders as lines that two regions share, 500 steps a degree. */
export interface PackedBorders {
  /** ISO 3166-2 codes of the regions, and codes of countries next door. */
  readonly codes: string;
  /** How many points each line has. */
  readonly lengths: string;
  readonly longitudes: string;
  readonly latitudes: string;
  /** For each region how many outlines; for each of these how many lines, and which: twice its number, odd if backwards. */
  readonly rings: string;
}
