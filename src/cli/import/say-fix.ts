/** Labels of the fields in which a page asks for what a file does not say. */
export interface PageFields {
  readonly region: string;
  readonly dates: string;
  readonly timezone: string;
  readonly allTypes: string;
}

type Fixes = { readonly [F in keyof PageFields]: string };

const IN_TERMINAL: Fixes = {
  region: 'Give --region, such as --region US-OR, or add a column "State".',
  dates: 'Say which with --dates, or write "2026-09-14".',
  timezone: 'Give --timezone, such as --timezone America/Los_Angeles.',
  allTypes:
    'If it belongs here, say in the mapping file (--mapping) under "terms" what it means, or use --all-types.',
};

const onPage = ({ region, dates, timezone, allTypes }: PageFields): Fixes => ({
  region: `Choose one under "${region}", or add a column "State".`,
  dates: `Choose which under "${dates}", or write "2026-09-14".`,
  timezone: `Choose it under "${timezone}".`,
  allTypes: `If it belongs here, tick "${allTypes}".`,
});

/** How to say what a file does not: in a field of the page where it is read in one, else by an option of the command. */
export function sayFix(
  what: keyof PageFields,
  fields: PageFields | undefined,
  region = '',
): string {
  const fix = (fields ? onPage(fields) : IN_TERMINAL)[what];
  return what === 'timezone' ? fix.replace('America/Los_Angeles', zoneLike(region)) : fix;
}

/** A clock that one would look for in a region of several, as an example. */
function zoneLike(region: string): string {
  return ZONES.find(([regions]) => regions.test(region))?.[1] ?? 'America/Los_Angeles';
}

const ZONES: readonly (readonly [regions: RegExp, zone: string])[] = [
  [/^CA-BC$/, 'America/Vancouver'],
  [/^CA-SK$/, 'America/Regina'],
  [/^CA-NL$/, 'America/St_Johns'],
  [/^CA-/, 'America/Toronto'],
  [/^US-(?:FL|IN|KY|MI)$/, 'America/New_York'],
  [/^US-(?:KS|NE|ND|SD|TN|TX)$/, 'America/Chicago'],
  [/^US-AK$/, 'America/Anchorage'],
  [/^US-AZ$/, 'America/Phoenix'],
  [/^US-ID$/, 'America/Boise'],
];
