/**
 * A number digit by digit, with a pause between its groups: "800-923-HELP (4357)" is "8 0 0, 9 2 3, HELP, 4 3 5 7". Voices make thousands
 * or millions of digits that stand together.
 */
export function spokenNumber(display: string): string | undefined {
  return display.match(/\w+/g)?.join(', ').replace(/\d\B/g, '$& ');
}
