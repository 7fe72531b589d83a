/** What the frame page says itself, in the finder's three languages. */
export interface FrameWords {
  readonly title: string;
  /** The page around lets no call start from its frame. */
  readonly noCalls: string;
}

const WORDS: Readonly<Record<string, FrameWords>> = {
  en: {
    title: 'Find help: helplines and naloxone',
    noCalls: 'Calls cannot start from this page. Dial the number on your phone.',
  },
  fr: {
    title: 'Trouver de l’aide : lignes d’aide et naloxone',
    noCalls: 'Cette page ne permet pas de lancer un appel. Composez le numéro sur votre téléphone.',
  },
  es: {
    title: 'Buscar ayuda: líneas de ayuda y naloxona',
    noCalls: 'Desde esta página no se puede llamar. Marque el número en su teléfono.',
  },
};

/** The words for a BCP 47 tag; English for a language that we do not speak. */
export function frameWords(tag: string): FrameWords & { readonly language: string } {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  const language = /^(en|fr|es)$/.test(primary) ? primary : 'en';
  return { ...(WORDS[language] as FrameWords), language };
}
