import { isZone } from '../../features/host-records/tidy-hours.js';
import { rememberBeside } from './remember.js';
import { foldTerm } from './term-words.js';

/** Clocks by the words of people, in the US and in Canada. */
const CLOCKS: readonly (readonly [words: RegExp, us: string, ca: string])[] = [
  [
    /\b(?:pacific|pacifique|pacifico|p[sd]?t|hnp|hap)\b/,
    'America/Los_Angeles',
    'America/Vancouver',
  ],
  [/\b(?:mountain|rocheuses|montana|m[sd]?t|hnr|har)\b/, 'America/Denver', 'America/Edmonton'],
  [/\b(?:central|centre|centro|c[sd]?t|hnc|hac)\b/, 'America/Chicago', 'America/Winnipeg'],
  [/\b(?:eastern|este|e[sd]?t|hne|hae)\b/, 'America/New_York', 'America/Toronto'],
  [/\b(?:atlantic|atlantique|atlantico|a[sd]t|hna)\b/, 'America/Puerto_Rico', 'America/Halifax'],
  [/\b(?:alaska|ak[sd]?t)\b/, 'America/Anchorage', 'America/Anchorage'],
  [/\b(?:hawaii|h[sd]?t)\b/, 'Pacific/Honolulu', 'Pacific/Honolulu'],
  [/\b(?:newfoundland|terre neuve|n[sd]t|hnt)\b/, 'America/St_Johns', 'America/St_Johns'],
];

/** Where a clock of that name is another one than elsewhere: it changes no hour in summer. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'US-AZ': { 'America/Denver': 'America/Phoenix' },
  'CA-SK': { 'America/Winnipeg': 'America/Regina' },
};

/** The IANA zone that is meant by "Pacific", "PST" or "America/Los_Angeles" in a region; undefined where that is not sure. */
export const readZone: (text: string, region: string) => string | undefined = rememberBeside(
  (text, region) => {
    const written = text.trim();
    if (written === 'caller' || isZone(written)) return written;
    if (written.includes('/')) return undefined;
    const folded = foldTerm(written.replace(/\([^)]*\)/g, ' '));
    const [clock, ...others] = CLOCKS.filter(([words]) => words.test(folded));
    if (!clock || others.length > 0) return undefined;
    const [, us, ca] = clock;
    const zone = region.startsWith('CA') ? ca : us;
    return OWN[region]?.[zone] ?? zone;
  },
);
