import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Strings } from '../../strings/strings.js';

/** The finder's own words for a list of plain links, `%s` where a name, a number or a date belongs. */
export interface LineWords {
  readonly overdose: string;
  readonly crisis: string;
  readonly call911: string;
  readonly call988: string;
  readonly text988: string;
  readonly phone: string;
  readonly sms: string;
  readonly press: string;
  readonly keyword: string;
  readonly checked: string;
  readonly checkedUnknown: string;
  readonly mayHaveChanged: string;
}

export async function lineWords(): Promise<Readonly<Record<InterfaceLanguage, LineWords>>> {
  const all = INTERFACE_LANGUAGES.map(async (language) => {
    const { strings } = await import(`../../strings/${language}/interface.js`);
    return [language, wordsOf(strings)] as const;
  });
  return Object.fromEntries(await Promise.all(all)) as Record<InterfaceLanguage, LineWords>;
}

function wordsOf({ emergency, ways, card, hours }: Strings): LineWords {
  return {
    overdose: emergency.overdose,
    crisis: emergency.crisis,
    call911: emergency.call911,
    call988: emergency.call988,
    text988: emergency.text988,
    phone: ways.action.phone('%s'),
    sms: ways.action.sms('%s'),
    press: ways.press('%s'),
    keyword: ways.keyword('%s'),
    checked: card.checked('%s'),
    checkedUnknown: card.checkedUnknown,
    mayHaveChanged: hours.mayHaveChanged,
  };
}
