import { hostName } from '../../base/host-name.js';
import { isNumber, isPage } from '../../contact/channel-kinds.js';
import { contactLink } from '../../contact/contact-link.js';
import { digitsOf } from '../../contact/digits.js';
import { defaultDisplay } from '../../dataset/default-display.js';
import { isProven } from '../../dataset/proof.js';
import { displayOf, readNumber } from '../../reading/read-number.js';
import type { Channel, Resource } from '../../schema/resource.js';
import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';
import type { FieldProblem, Outcome } from './field-problem.js';
import { quote } from './say-issue.js';

/** Longer than any number or short address; a card has one line for it. */
const MOST_DISPLAY = 100;
const MOST_KEYWORD = 30;
const MOST_ADDRESS = 2000;

/** A way to reach the service of these sources and regions that leads where it says; none, and why, if it is not safe. */
export function tidyChannel(
  channel: Channel,
  field: string,
  resource: Pick<Resource, 'sources' | 'regions'>,
): Outcome<Channel> {
  const refuse = (key: string, message: string): Outcome<Channel> => ({
    problems: [{ field: `${field}.${key}`, message }],
  });
  if (!isProven(resource, channel)) {
    return refuse('confidence', 'is "single". A number needs an official source or two others.');
  }
  const { keyword } = channel;
  if (keyword && 'word' in keyword && keyword.word.length > MOST_KEYWORD) {
    return refuse('keyword', 'is too long to text. Shorten it.');
  }
  if (!isNumber(channel)) return tidyAddress(channel, field, refuse);
  const { type, value, through } = channel;
  if (through !== undefined && (through !== '711' || type === 'sms')) {
    return refuse('through', `is ${quote(through)}. Only a call has it, and only as "711".`);
  }
  const read = readNumber(value, type, channel.regions ?? resource.regions);
  if ('why' in read) return refuse('value', `is ${quote(value)}, which ${read.why}`);
  return withoutNeedless(
    { ...channel, ...read, display: displayOf(channel.display, read.value, type) },
    // What is shown as it was given is shown as we write it, without a word.
    [...(channel.display === value ? [] : aboutDisplay(channel.display, read.value, type, field))],
    field,
  );
}

function aboutDisplay(
  display: string,
  value: string,
  type: Channel['type'],
  field: string,
): readonly FieldProblem[] {
  const shown = displayOf(display, value, type);
  if (shown === display.trim()) return [];
  const message = `is ${quote(display)}, but ${value} is dialled. ${quote(shown)} is shown; correct one of the two.`;
  return [{ field: `${field}.display`, message }];
}

/** A call has steps after dialling, a text has a word; a label names no other number. */
function withoutNeedless(
  channel: Channel,
  problems: readonly FieldProblem[],
  field: string,
): Outcome<Channel> {
  const needless = (['press', 'extension', 'through', 'keyword'] as const).filter(
    (key) => channel[key] !== undefined && (key === 'keyword') !== (channel.type === 'sms'),
  );
  const isMisleading = INTERFACE_LANGUAGES.some((language) => {
    const said: string | undefined = channel.label?.[language];
    return said !== undefined && namesNumber(said);
  });
  const gone: readonly (keyof Channel)[] = [
    ...needless,
    ...(isMisleading ? ['label' as const] : []),
  ];
  const kept = { ...channel };
  for (const key of gone) delete (kept as Partial<Channel>)[key];
  return {
    kept,
    problems: [
      ...problems,
      ...needless.map((key) => ({
        field: `${field}.${key}`,
        message: `does not belong to a way of type "${channel.type}". Remove it.`,
      })),
      ...(isMisleading
        ? [{ field: `${field}.label`, message: 'holds a number, which belongs in "value".' }]
        : []),
    ],
  };
}

/** Seven digits in a row, whatever stands between them, or a text that is a number as a whole. */
function namesNumber(text: string): boolean {
  return /(?:\p{N}[^\p{N}\p{L}]*){7}/u.test(text.normalize('NFKC')) || digitsOf(text) !== undefined;
}

function tidyAddress(
  channel: Channel,
  field: string,
  refuse: (key: string, message: string) => Outcome<Channel>,
): Outcome<Channel> {
  const { type, value, display } = channel;
  const isSafe =
    value.length <= MOST_ADDRESS && contactLink(channel) && (!isPage(channel) || parses(value));
  if (!isSafe)
    return refuse('value', `is ${quote(value)}. ${ADDRESS_HOW_TO[type === 'email' ? 0 : 1]}`);
  const usual = defaultDisplay(channel);
  const shown = display === usual || isTrue(display, channel) ? display : usual;
  if (shown === display || display === value) {
    return withoutNeedless({ ...channel, display: shown }, [], field);
  }
  const message = `is ${quote(display)}, which is not where it leads. ${quote(shown)} is shown; correct one of the two.`;
  const problem = { field: `${field}.display`, message };
  return withoutNeedless({ ...channel, display: shown }, [problem], field);
}

const ADDRESS_HOW_TO = [
  'Write an e-mail address such as "help@example.org".',
  'Write the whole address of a page, such as "https://www.example.org/help".',
] as const;

function parses(address: string): boolean {
  try {
    return Boolean(hostName(address));
  } catch {
    return false;
  }
}

/** Whether the words for an address name no other address and no number. */
function isTrue(display: string, channel: Channel): boolean {
  if (display.length > MOST_DISPLAY || namesNumber(display)) return false;
  if (channel.type === 'email') return !display.includes('@') || display === channel.value;
  if (display.includes('@')) return false;
  const named = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u.exec(display.toLowerCase())?.[0];
  return (
    named === undefined || named.replace(/^www\./, '') === hostName(channel.value).split(':')[0]
  );
}
