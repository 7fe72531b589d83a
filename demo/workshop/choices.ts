/** What a person has chosen in the workshop: every snippet, the policy and the preview follow from it. */
export interface Choices {
  /** ISO 3166-2 or a country; empty: guessed. */
  readonly place: string;
  /** A town, county or postal code to start near; only where the finder knows the attribute. */
  readonly near: string;
  /** The county, city or tribe that the page is for: a name or a code. */
  readonly area: string;
  /** Its code, as soon as that is found, or the codes of several; empty: it has none. */
  readonly areaCode: string;
  /** Empty: that of the page. */
  readonly language: string;
  readonly kinds: readonly string[];
  readonly compact: boolean;
  readonly accent: string;
  readonly onAccent: string;
  readonly surface: string;
  readonly ink: string;
  readonly quickExit: boolean;
  /** Where quick exit leads; empty: a weather page. */
  readonly exitAddress: string;
  readonly report: string;
  /** Address of street tiles; empty: the outlines. */
  readonly tiles: string;
  /** Address of the file of own records; empty: none. */
  readonly records: string;
  readonly dataMode: 'merge' | 'replace';
  /** Folder of the release on the site, or on another: ends in a slash. */
  readonly folder: string;
}

export const COLOURS = {
  accent: ['--helpline-accent', '#0b5d57'],
  onAccent: ['--helpline-on-accent', '#ffffff'],
  surface: ['--helpline-surface', '#ffffff'],
  ink: ['--helpline-ink', '#14201f'],
} as const;

export type ColourName = keyof typeof COLOURS;
export const COLOUR_NAMES = Object.keys(COLOURS) as readonly ColourName[];

/** The attributes of the finder, in the order of README. An empty text: an attribute without a value. */
export function attributesOf(
  choices: Choices,
): readonly (readonly [name: string, value: string])[] {
  const {
    place,
    near,
    area,
    language,
    kinds,
    compact,
    report,
    quickExit,
    exitAddress,
    tiles,
    records,
  } = choices;
  const all: readonly (readonly [string, string, boolean])[] = [
    ['region', place, place.length > 2],
    ['country', place, place.length === 2],
    ['near', near, near !== ''],
    ['area', area, area !== ''],
    ['lang', language, language !== ''],
    ['kinds', kinds.join(' '), kinds.length > 0],
    ['compact', '', compact],
    ['report-href', report, report !== ''],
    ['quick-exit', exitAddress, quickExit],
    ['tile-url', tiles, tiles !== ''],
    ['src', records, records !== ''],
    ['data-mode', choices.dataMode, records !== '' && choices.dataMode !== 'merge'],
  ];
  return all.flatMap(([name, value, isSet]) => (isSet ? [[name, value] as const] : []));
}

/** The colours that differ from the finder's own. */
export function coloursOf(
  choices: Choices,
): readonly (readonly [property: string, value: string])[] {
  return COLOUR_NAMES.flatMap((name) => {
    const [property, usual] = COLOURS[name];
    return choices[name] === usual ? [] : [[property, choices[name]] as const];
  });
}
