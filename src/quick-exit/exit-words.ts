import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

/** What quick exit says, and what it owns up to. */
export interface ExitWords {
  readonly leave: string;
  readonly honest: string;
  readonly twoMore: string;
  readonly oneMore: string;
  readonly expired: string;
  readonly leaving: string;
}

/** The words of each language of the interface. */
export const exitWords: { readonly [L in InterfaceLanguage]: ExitWords } = {
  en: {
    leave: 'Leave this page now',
    honest: 'Or press Shift 3 times. Your browser history and phone bill still show.',
    twoMore: 'Shift, press 2 more times to leave.',
    oneMore: 'Shift, press 1 more time to leave.',
    expired: 'Leaving is called off.',
    leaving: 'Leaving',
  },
  fr: {
    leave: 'Quitter cette page',
    honest: 'Ou 3 fois la touche Maj. L’historique et la facture de téléphone restent.',
    twoMore: 'Maj, appuyez encore 2 fois pour quitter.',
    oneMore: 'Maj, appuyez encore 1 fois pour quitter.',
    expired: 'La sortie est annulée.',
    leaving: 'Sortie',
  },
  es: {
    leave: 'Salir de esta página',
    honest: 'O pulse Mayús 3 veces. El historial y la factura de teléfono no se borran.',
    twoMore: 'Mayús, pulse 2 veces más para salir.',
    oneMore: 'Mayús, pulse 1 vez más para salir.',
    expired: 'La salida se canceló.',
    leaving: 'Saliendo',
  },
};
