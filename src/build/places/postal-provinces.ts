/** The provinces and territories that a Canadian postal code may be in, by its first letter: Canada Post, Addressing Guidelines. */
export const POSTAL_PROVINCES: Readonly<Record<string, readonly string[]>> = {
  A: ['NL'],
  B: ['NS'],
  C: ['PE'],
  E: ['NB'],
  G: ['QC'],
  H: ['QC'],
  J: ['QC'],
  K: ['ON'],
  L: ['ON'],
  M: ['ON'],
  N: ['ON'],
  P: ['ON'],
  R: ['MB'],
  S: ['SK'],
  T: ['AB'],
  V: ['BC'],
  X: ['NT', 'NU'],
  Y: ['YT'],
};

/** Areas (the first three characters) that lie in a second province as well: offices of Canada's government in Ottawa and Gatineau. */
export const AREA_STRADDLERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['K1A', ['CA-ON', 'CA-QC']],
]);
