/** What is told of a number that is not in the records: why, that it is left out, and what to do, if `why` says that. */
export function sayRefused(quoted: string, why: string): readonly [reason: string, fix?: string] {
  const end = why.search(/\.(?: |$)/);
  const first = end < 0 ? why : why.slice(0, end);
  const fix = end < 0 ? '' : why.slice(end + 1).trim();
  const left = first.includes('left out') ? '.' : ': it is left out.';
  const reason = `is ${quoted}, which ${first}${left}`;
  return fix ? [reason, fix] : [reason];
}
