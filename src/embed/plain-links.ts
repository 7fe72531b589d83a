import { CALL_911, CALL_988, TEXT_988 } from '../contact/emergency-links.js';

/** As the finder itself has them, in its three languages; a test holds them to one another. */
export const LINK_WORDS = {
  en: ['Call 911', 'Call 988', 'Text 988'],
  fr: ['Appeler le 911', 'Appeler le 988', 'Texter le 988'],
  es: ['Llamar al 911', 'Llamar al 988', 'Mensaje al 988'],
} as const;

/** 911 and 988 as links, for a place that holds none of its own. */
export function plainLinks(language: string): DocumentFragment {
  const [primary = ''] = /[a-z]+/.exec(language.toLowerCase()) ?? [];
  const words = LINK_WORDS[(/^(fr|es)$/.test(primary) ? primary : 'en') as 'en'];
  const links = document.createDocumentFragment();
  for (const [index, href] of [CALL_911, CALL_988, TEXT_988].entries())
    links.append(
      Object.assign(document.createElement('a'), { href, textContent: words[index] }),
      ' ',
    );
  return links;
}
