import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';

type Word = Readonly<Record<InterfaceLanguage, string>>;

const COST_WORD: Word = { en: 'Cost:', fr: 'Coût :', es: 'Costo:' };
const INSURANCE_WORD: Word = { en: 'Insurance:', fr: 'Assurance :', es: 'Seguro:' };
const HOURS_WORD: Word = { en: 'Hours:', fr: 'Heures :', es: 'Horario:' };
const LONGEST_HOURS = 120;

/** What a service costs, or which insurance it takes, as a sentence of its description. */
export function sayCost(words: string, language: InterfaceLanguage, isInsurance = false): string {
  return `${(isInsurance ? INSURANCE_WORD : COST_WORD)[language]} ${words}.`;
}

/** Hours that no clock can tell, as a sentence of the description; undefined for what may not stand there. */
export function sayHours(words: string, language: InterfaceLanguage): string | undefined {
  const said = words.replace(/[.\s]+$/, '');
  // A number in it would stand there without the checks of one.
  const hasNumber = /(?:\d\D{0,3}){7}/.test(said.replace(/\d{1,2}:\d\d/g, ''));
  if (!said || said.length > LONGEST_HOURS || hasNumber) return undefined;
  return `${HOURS_WORD[language]} ${said}.`;
}
