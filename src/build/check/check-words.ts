import type { Words } from '../../schema/resource.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Finding } from './problem.js';

// People-first language: NIDA, "Words Matter"; CCSA, "Overcoming Stigma Through Language". Official names are exempt.
const UNKIND: Readonly<Record<InterfaceLanguage, RegExp>> = {
  en: /\b(addicts?|(?<!(?:child|sexual|domestic|elder|physical|emotional|partner) )abus\w+|clean|junkies?|drug users?|alcoholics?(?! anonymous)|ex-users?|dirty)\b/iu,
  fr: /(?<!\p{L})(toxicomanes?|toxicos?|droguée?s?|junkies?|alcooliques?(?! anonymes)|abus d[e’'] ?(drogues?|substances?|alcool))(?!\p{L})/iu,
  es: /(?<!\p{L})(drogadict[oa]s?|adict[oa]s?|yonquis?|alcohólic[oa]s?(?! anónimos)|abuso de (drogas|sustancias|alcohol))(?!\p{L})/iu,
};

/** Seven digits or more, however they are spaced: a telephone number. */
const NUMBERS = /\d(?:[\s().–-]*\d){6,}/g;

/**
 * Every rule about words that a person reads. A telephone number in them is an error unless it is one of `numbers`
 * (E.164): elsewhere nothing proves it.
 */
export function checkWords(
  field: string,
  words: Words | undefined,
  numbers: readonly string[] = [],
): readonly Finding[] {
  if (!words) return [];
  return INTERFACE_LANGUAGES.flatMap((language) => {
    const text: string | undefined = words[language];
    if (text === undefined) return [];
    const findings: Finding[] = [];
    const place = `${field}.${language}`;
    if (text !== text.trim() || /\s{2}/.test(text)) {
      findings.push({
        field: place,
        message: text.trim() ? 'Stray spaces.' : 'Empty. Say it in this language too.',
      });
    }
    const unkind = UNKIND[language].exec(text)?.[0];
    if (unkind) {
      findings.push({ field: place, message: `"${unkind}" hurts people. Name the person first.` });
    }
    for (const [written] of text.matchAll(NUMBERS)) {
      const digits = written.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
      if (!numbers.some((number) => number.endsWith(digits))) {
        findings.push({
          field: place,
          message: `Holds ${written}, a number that no record proves. Numbers go into channels.`,
        });
      }
    }
    return findings;
  });
}
