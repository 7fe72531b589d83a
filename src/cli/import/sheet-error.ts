/** What a spreadsheet shows where a formula came to nothing, or where a number does not fit its column; in its CSV files, too. */
const ERRORS =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|ERROR!|EXTERNAL!|#{4,})$|^Err:\d{3}$/i;

/** Whether a cell holds an error of a spreadsheet instead of a value. */
export function isSheetError(cell: string): boolean {
  return (cell.startsWith('#') || cell.startsWith('Err:')) && ERRORS.test(cell);
}
