import type { Target } from './targets.js';

const AGENCY = '(?:organi[sz]ation|agency|service|business|facility|provider|clinic|site)';

/** Questions of forms, in plain small letters, by what their answers are. */
const QUESTIONS: readonly (readonly [words: RegExp, target: Target])[] = [
  [
    new RegExp(`\\bname of (?:your |the |this )?${AGENCY}\\b|\\byour ${AGENCY} s? ?name\\b`),
    'name',
  ],
  [/\bname of (?:your |the |this )?program\b/, 'program'],
  [/\b(?:website|web site|web page|url)\b/, 'web'],
  [
    /\b(?:days and hours|hours of operation|opening hours|hours are you|hours is|what hours)\b/,
    'hours',
  ],
  [
    /\b(?:what|which) (?:types of |kinds of )?services\b|\bservices (?:do you|does your|are) /,
    'services',
  ],
  [/\bwho (?:do|does|can) .*\bserved?\b|\bpopulations?\b.*\bserved?\b/, 'audiences'],
  [/\b(?:what|which) languages\b|\blanguages?\b.* (?:spoken|offered|available)\b/, 'languages'],
  [/\b(?:do|does) (?:you|your .*) charge\b|\bwhat .*\b(?:cost|fee)s?\b/, 'cost'],
  [/\b(?:street|physical) address\b/, 'address'],
  [/\b(?:what|which) (?:city|town)\b/, 'city'],
];

const FEWEST_WORDS = 4;
/** What is about something else all the same: "the website of your funder". */
const OTHER =
  /\b(?:mailing|billing|director|supervisor|manager|owner|contact|person|staff|funder|funded|internal|not)\b/;

/** What the answers to a question hold; undefined for what is no question of this kind. */
export function targetOfQuestion(words: string): Target | undefined {
  if (words.split(' ').length < FEWEST_WORDS || OTHER.test(words)) return undefined;
  return QUESTIONS.find(([question]) => question.test(words))?.[1];
}
