import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';

/**
 * Words that name a person by a drug or an illness, or judge them. Wider than the list that stops a build: here no
 * context excuses a word, only an official name does.
 */
export const NEVER: Readonly<Record<InterfaceLanguage, RegExp>> = {
  en: /\b(?:addict(?:s|ed)?|abus(?:e|er|ers|ed|ive|ing)|clean|junkies?|users?|alcoholics?|dirty|habit|offenders?|victims?)\b/iu,
  fr: /(?<!\p{L})(?:toxicomanes?|toxicomanie|toxicos?|droguée?s?|junkies?|alcooliques?|abus|sales?|victimes?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:drogadict[oa]s?|drogadicción|adict[oa]s?|yonquis?|alcohólic[oa]s?|abuso|limpi[oa]s?|suci[oa]s?|víctimas?)(?!\p{L})/iu,
};
