import { foldText } from '../../base/fold-text.js';
import { contactLink } from '../../contact/contact-link.js';
import { REPORT_ADDRESS } from '../../contact/report-address.js';
import {
  type HostOptions,
  isOn,
  readHeadingLevel,
  readLocality,
  wordsOf,
} from '../../finder/finder-options.js';
import { INTERFACE_LANGUAGES, KINDS } from '../../schema/vocabulary-terms.js';
import { interfaceLanguage } from '../../strings/load-language.js';

type Names = Readonly<Record<string, string>>;
/** As a page may set them: a framework hands over whatever its author wrote. */
type Values = Partial<Record<keyof HostOptions, unknown>>;

const text = (value: unknown): string => (value == null ? '' : `${value}`);
const sayRead = (name: string, value: string, read: string): string =>
  `${name}="${value}" is read as "${read}". Write ${name}="${read}".`;

/** Attributes that a `<div>` carries with `data-` before them, and the element without. */
const WITHOUT_DATA =
  'region country near area lang kinds src layer advisory-src heading-level compact quick-exit report-href page-href tile-url tile-credit'.split(
    ' ',
  );

/** What a person means who writes `data-region` on the tag itself: the attribute is set, where it is not there. */
function takeData(element: HTMLElement): readonly string[] {
  return WITHOUT_DATA.flatMap((name) => {
    const value = element.getAttribute(`data-${name}`);
    if (value === null || element.hasAttribute(name)) return [];
    element.setAttribute(name, value);
    return [`data-${name} on the tag itself is read as ${name}. Write ${name}="${value}".`];
  });
}

/** Sets what is written with `data-` before it, and tells what the host should know of its attributes. */
export function checkElement(
  element: HTMLElement & HostOptions,
  regionNames: Names,
): readonly string[] {
  const { region, country, language, kinds, headingLevel, quickExit, reportHref } = element;
  const compact = element.getAttribute('compact');
  const options = {
    region,
    country,
    language,
    kinds,
    headingLevel,
    quickExit,
    reportHref,
    compact,
  };
  return [...takeData(element), ...optionProblems(options, regionNames)];
}

/** What the host should know of its attributes: what makes no sense, and what was read as a person means it. */
export function optionProblems(options: Values, regionNames: Names): readonly string[] {
  return [
    regionProblem(text(options.region), regionNames),
    countryProblem(text(options.country)),
    languageProblem(text(options.language)),
    ...kindProblems(text(options.kinds)),
    headingProblem(text(options.headingLevel)),
    ...switchProblems(options),
    reportProblem(text(options.reportHref)),
  ].filter((problem) => problem !== undefined);
}

function regionProblem(region: string, names: Names): string | undefined {
  if (!region.trim()) return undefined;
  const locality = readLocality({ region, country: '' }, (code) => code in names);
  if (!locality) {
    const meant = meantRegion(region, names);
    return `Unknown region "${region}". ${meant ? `Did you mean "${meant}"?` : 'Use an ISO 3166-2 code such as "US-CA".'}`;
  }
  if (locality.region) {
    const isAsWritten = region.trim().toUpperCase() === locality.region;
    return isAsWritten ? undefined : sayRead('region', region, locality.region);
  }
  return locality.country === 'CA'
    ? 'region="CA" is all of Canada. Write country="CA" if you mean that, region="US-CA" for California.'
    : undefined;
}

const COUNTRIES: Names = { US: 'united states', CA: 'canada' };

/** By its name, or by its letters without the country, where no other region has them. */
function meantRegion(region: string, names: Names): string | undefined {
  const words = foldText(region)
    .trim()
    .replace(/^usa$/, 'united states')
    .replace(/\W+(usa?|united states|canada)$|^(us|ca)\W+/g, '');
  const all = Object.entries({ ...names, ...COUNTRIES });
  const meant = all.filter(
    ([code, name]) => foldText(name) === words || code.toLowerCase().slice(3) === words,
  );
  return meant.length === 1 ? meant[0]?.[0] : undefined;
}

function countryProblem(country: string): string | undefined {
  if (!country.trim() || readLocality({ region: '', country }, () => false)) return undefined;
  const meant = meantRegion(country, {});
  return `Unknown country "${country}". ${meant ? `Did you mean "${meant}"?` : 'Use "US" or "CA".'}`;
}

function languageProblem(language: string): string | undefined {
  if (!language.trim()) return undefined;
  if (!interfaceLanguage(language)) {
    const known = INTERFACE_LANGUAGES.join(', ');
    return `lang "${language}" is not supported (${known}). Using English.`;
  }
  const tag = language.match(/[a-z\d]+/gi)?.join('-') ?? '';
  return language.trim() === tag ? undefined : sayRead('lang', language, tag);
}

function kindProblems(kinds: string): readonly string[] {
  return wordsOf(kinds)
    .filter((word) => !(KINDS as readonly string[]).includes(word))
    .map((word) => `Unknown kind "${word}" in kinds. Known: ${KINDS.join(', ')}.`);
}

function headingProblem(level: string): string | undefined {
  if (!level.trim() || readHeadingLevel(level) === Number(level)) return undefined;
  const read = readHeadingLevel(level);
  return /^\s*h[1-5]\s*$/i.test(level)
    ? sayRead('heading-level', level, `${read}`)
    : `heading-level must be 1 to 5, not "${level}". Using 2.`;
}

function reportProblem(address: string): string | undefined {
  if (!address.trim() || REPORT_ADDRESS.test(address)) return undefined;
  const hint = /^[^\s@:/]+@[^\s@:/]+$/.test(address) ? ` Did you mean "mailto:${address}"?` : '';
  return `report-href must be a whole https: or mailto: address, not "${address}".${hint} Cards show text to pass on instead.`;
}

function switchProblems({ compact, quickExit }: Values): readonly string[] {
  const problems: string[] = [];
  // A property that is false is off as it should be; an attribute with a word for it is off by our reading.
  for (const [name, value] of [
    ['compact', compact],
    ['quick-exit', quickExit],
  ] as const)
    if (typeof value === 'string' && !isOn(value))
      problems.push(`${name}="${value}" is read as off. Leave the attribute out instead.`);
  const address = text(quickExit).trim();
  const isAddress = contactLink({ type: 'web', value: address }) !== undefined;
  if (isOn(quickExit) && !/^(true|yes|on|1|quick-exit)?$/i.test(address) && !isAddress)
    problems.push(
      `quick-exit must be a whole https: address, not "${address}". Using a weather page.`,
    );
  return problems;
}
