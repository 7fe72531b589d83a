/** What the tests of a file took, where that is long: the first place to look at when a run gets slow. In milliseconds. */
export function sayTime(milliseconds) {
  return milliseconds < 5000 ? '' : ` (${Math.round(milliseconds / 1000)} s)`;
}
