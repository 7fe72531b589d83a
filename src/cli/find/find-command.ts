import { countWords, placeName } from '../../finder/arrange-answer.js';
import { deviceZone } from '../../finder/device-time.js';
import type { FinderState, ResultGroup } from '../../finder/finder-state.js';
import { placeLabel } from '../../places/place-label.js';
import { readRegion } from '../../reading/read-region.js';
import { parseLocality } from '../../region/region-code.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { laterStrings } from '../../strings/later-strings.js';
import { interfaceLanguage } from '../../strings/load-language.js';
import { type Console, paint } from '../console.js';
import { EXIT } from '../exit-codes.js';
import { quote } from '../quote.js';
import { UsageError } from '../usage-error.js';
import { fileLayer } from './file-layer.js';
import { finderWords } from './finder-words.js';
import { ownRecords } from './own-records.js';
import { placeNamed } from './place-named.js';
import { type Found, searchAsPage } from './search-as-page.js';
import { type FoundService, toFoundService } from './to-found-service.js';

export interface FindOptions {
  readonly records?: string;
  readonly layer?: string;
  readonly region?: string;
  readonly near?: string;
  readonly lang?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

const USUAL_LIMIT = 10;

/** `find WORDS`: what the finder on a page would answer, in order; the exit code. */
export async function findCommand(
  text: string,
  given: FindOptions,
  console: Console,
): Promise<number> {
  const limit = readLimit(given.limit);
  const pack = await finderWords(readLanguage(given.lang));
  const region = readRegionOption(given.region);
  const around = parseLocality(region);
  const found = await searchAsPage({
    text,
    pack,
    region,
    near: given.near === undefined ? undefined : await placeNamed(given.near, pack, around),
    own: given.records === undefined ? undefined : await ownRecords(given.records, pack, console),
    layer: given.layer === undefined ? undefined : await fileLayer(given.layer, pack, console),
    at: new Date(console.now()),
    callerZone: deviceZone(),
  });
  if (given.json) console.out(JSON.stringify(toJson(found, limit)));
  else tell(found, limit, console);
  return found.arranged.count > 0 ? EXIT.good : EXIT.problems;
}

/** One of our languages, by its tag: `fr-CA` is French. */
export function readLanguage(tag = 'en'): InterfaceLanguage {
  const language = interfaceLanguage(tag);
  if (!language)
    throw new UsageError(`--lang ${quote(tag)} must be one of ${INTERFACE_LANGUAGES.join(', ')}.`);
  return language;
}

/** ISO 3166-2 of a region, from its code or name; empty where none is given. */
export function readRegionOption(text = ''): string {
  const region = text && readRegion(text);
  if (region === undefined) {
    throw new UsageError(
      `--region ${quote(text)} is not a state, province or territory. Write a code such as US-OR.`,
    );
  }
  return region;
}

function readLimit(text = `${USUAL_LIMIT}`): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--limit ${quote(text)} must be a number, such as 20.`);
}

interface FoundGroup {
  readonly title: string;
  readonly note?: string | undefined;
  readonly services: readonly FoundService[];
  readonly more: number;
}

/** The groups of the page that have something to show, `limit` services in all. */
function groupsOf({ state, arranged }: Found, limit: number): readonly FoundGroup[] {
  let left = limit;
  return arranged.groups
    .filter(({ listings, note }) => listings.length > 0 || note)
    .map((group: ResultGroup) => {
      const shown = group.listings.slice(0, left);
      left -= shown.length;
      const services = shown.map((listing) => toFoundService(listing, state));
      const more = group.listings.length - shown.length;
      return { title: group.title, note: group.note, services, more };
    });
}

function toJson(found: Found, limit: number): object {
  const { state, arranged } = found;
  const { answer, chosen, locality, query, retired } = state;
  return {
    text: query.text,
    language: state.pack.strings.language,
    ...locality,
    place: chosen.typedPlace?.taken?.near?.name ?? state.near?.name,
    maybe: chosen.typedPlace?.choices?.map((place) => labelOf(place, state)),
    // `emergency`: call 911 first. `crisis`: call or text 988 first.
    action: answer.action,
    ended: retired.map(({ note }) => note),
    count: arranged.count,
    groups: groupsOf(found, limit),
  };
}

function labelOf(place: Parameters<typeof placeLabel>[0], { pack }: FinderState): string {
  return placeLabel(place, pack.strings, pack.regionNames);
}

function tell(found: Found, limit: number, console: Console): void {
  const { state, arranged } = found;
  const { strings } = state.pack;
  const { answer, chosen, near, retired } = state;
  const words = laterStrings(strings);
  const { emergency } = strings;
  const strip = [
    [emergency.overdose, emergency.call911, 'emergency'],
    [emergency.crisis, `${emergency.call988}, ${emergency.text988}`, 'crisis'],
  ] as const;
  for (const [title, ways, action] of strip) {
    const line = words.keep.way(title, ways);
    console.out(answer.action === action ? paint('red', `>> ${line}`, console) : line);
  }
  console.out('');
  const { taken, choices } = chosen.typedPlace ?? {};
  if (taken) {
    const label = labelOf(taken.place, state);
    console.out(taken.near ? words.typed.near(label) : words.typed.inside(label));
  } else if (near) console.out(words.nearby.near(near.name));
  else if (state.isGuessed) console.out(`${begin(placeName(state))}: ${strings.place.guessed}`);
  if (choices) {
    const names = choices.map((place) => labelOf(place, state)).join('; ');
    console.out(`${words.typed.ask} ${names}`);
  }
  for (const { note } of retired) console.out(note);
  console.out(countWords(state, arranged)[0]);
  if (arranged.count === 0) console.out(strings.results.noneHelp);
  let place = 0;
  for (const { title, note, services, more } of groupsOf(found, limit)) {
    console.out(`\n${paint('bold', title, console)}${note ? `\n${note}` : ''}`);
    for (const service of services) {
      place += 1;
      for (const line of linesOf(service, place, state, console)) console.out(line);
    }
    if (more > 0) console.out(`… +${more} (--limit ${limit + more})`);
  }
}

function linesOf(
  { name, ways, opening, address, distance, notes, checked }: FoundService,
  place: number,
  { pack }: FinderState,
  console: Console,
): readonly string[] {
  const { keep } = laterStrings(pack.strings);
  const number = `${place}.`.padEnd(4);
  const look = opening && ({ open: 'green', closed: 'red', unknown: 'yellow' } as const);
  const rest = [
    ...ways.map(({ type, number, spelled, label, hints }) => {
      const said = spelled ? `${number} (${spelled})` : number;
      const way = [keep.way(keep.verbs[type], said), ...hints].join(', ');
      return label ? `${label}. ${way}` : way;
    }),
    opening && look && paint(look[opening.state], opening.words, console),
    [address, distance].filter(Boolean).join(' · '),
    ...notes,
    checked,
  ].filter((line): line is string => !!line);
  return [`${number}${paint('bold', name, console)}`, ...rest.map((line) => `    ${line}`)];
}

/** As a sentence begins: "The United States". */
function begin(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
