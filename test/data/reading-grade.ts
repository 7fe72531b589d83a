import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

// Words without a plainer one: a person who looks for them has to recognise them, so they count as a short word.
// Medicines, substances, viruses and their tests; the list is short on purpose.
const NAMES_OF_THINGS =
  /\b(?:naloxone|buprenorphine|methadone|naltrexone|fentanyl|xylazine|hepatitis(?: [BC])?|HIV)\b/giu;

// A run of capitalised words that does not begin a sentence is an official name ("First Nations", "Las Vegas"): it
// cannot be made plainer, and counts as one word of one syllable.
const PROPER_NAME =
  /(?<![.!?] )(?<!^)\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|the|on|for|in) )?\p{Lu}[\p{L}’'-]*)*/gu;

/** Names replaced by neutral words, so that only our own words are measured. */
export function withoutNames(text: string): string {
  return text.replace(NAMES_OF_THINGS, 'pill').replace(PROPER_NAME, 'Name');
}

/** School grade of an English text by the Flesch-Kincaid formula. */
export function readingGrade(text: string): number {
  const plain = withoutNames(text);
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  const sentences = plain.match(/[.!?]+(?=\s|$)/gu) ?? [''];
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
