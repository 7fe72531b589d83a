import type { Target } from './targets.js';

/** What a column of marks keeps from the public, or lets out: the row, or its address. */
export type Secrecy = Extract<Target, 'private' | 'confidential' | 'public' | 'publicAddress'>;

const ADDRESS =
  /\b(?:address(?:es)?|addr|location|locations|street|whereabouts|adresses?|emplacement|lieu|rue|direccion|ubicacion|domicilio|calle)\b/;

/** Words of a header by which something is kept from the public. */
const KEPT =
  /\b(?:confidential(?:ly|ity)?|conf|private|privacy|unlisted|secret|undisclosed|unpublished|suppress(?:ed)?|hide|hidden|withh(?:old|eld)|(?:do not|don t|dont|never|not(?: to be)?|cannot|can t) (?:be )?(?:publi(?:sh|c)|list|shar|show|display|disclos|releas|print|post|giv)\w*|non public|not for (?:the )?public\w*|confidentiel(?:le)?s?|privee?s?|masquer|cacher|secrete?|ne pas (?:publier|diffuser|afficher|partager|divulguer|lister)|non (?:publie|divulgue|diffuse)e?s?|confidencial(?:es)?|privad[oa]s?|secret[oa]s?|ocult[oa]s?|ocultar|reservad[oa]s?|^exclude[sd]?(?: (?:y n|yes no))?$|exclude[sd]? from (?:the )?(?:\w+ )?(?:directory|guide|list(?:ing)?s?|web(?:site| site)?|site|public|internet|print|map|search)|no (?:publicar|publicad[oa]|mostrar|compartir|divulgar|divulgad[oa]|listar))\b/;

/** Those of them that are said of places: what is confidential is the address, and the number helps. */
const OF_PLACES =
  /\b(?:confidential\w*|conf|secret\w*|undisclosed|confidentiel\w*|confidencial\w*|reservad[oa]s?|dv)\b/;

/** "Not confidential": the other way round. */
const NOT_KEPT =
  /\b(?:not|non|no|isn t|pas) (?:a )?(?:confidential|private|secret|hidden|confidentiel(?:le)?|privee?|confidencial|privad[oa]|secret[oa])\b/;

/** Words of a header by which something is let out. */
const SHOWN =
  /^(?:is |est |es )?(?:public|publique|publico|publica)(?: (?:y n|yes no|yn|record|oui non|si no))?$|\binclu(?:de|ded|re|ir) (?:in|on|dans|en) (?:the |le |la |el )?(?:\w+ )?(?:directory|guide|list(?:ing)?s?|web(?:site| site)?|site|internet|map|repertoire|directorio|sitio)\b|^on (?:the |our )?(?:web(?:site| site)?|public site|directory)(?: (?:y n|yes no))?$|\b(?:address|location|adresse|direccion|ubicacion)(?: (?:is|est|es))? (?:public|publique|publica)\b|\b(?:publish(?:able)?|publier|publiable|publicar|publicable)\b|\b(?:ok|okay|can|may|permission) to (?:list|publish|share|show|post|print|release)\b|\b(?:may|can|could|should) (?:we|this|it) (?:be )?(?:list|publish|shar|show|print|releas|post|display|includ)\w*|\b(?:show|display|list|share|print|release|disclose|afficher|mostrar)(?:ed|n)? (?:the |l |la )?(?:address|location|street|adresse|direccion|ubicacion|publicly|on (?:the )?(?:web|website|site|internet|map))\b/;

/** What has such a word and is about something else: "Private insurance", "Confidential HIV testing", "Publish date". */
const OTHER =
  /\b(?:insurance|insurers?|pay|payer|payors?|payments?|non ?profits?|for profit|profit|owned|ownership|funded|funding|rooms?|beds?|baths?|policy|policies|notes?|comments?|remarks?|counsell?ing|testing|tests?|hiv|sti|therapy|practices?|schools?|fees?|dates?|lines?|phones?|telephones?|fax|numbers?|hotlines?|cell|mobile|extension|e ?mails?|contacts?|names?|person|urls?|links?|assurances?|date|seguros?|pago|pagos|notas?|telefonos?|correos?|courriels?|nombre|nom)\b/;

const LONGEST = 80;

/** What a header, in plain small letters and single spaces, says that its marks keep or let out; undefined for any other. */
export function secrecyOfHeader(words: string): Secrecy | undefined {
  if (words.length > LONGEST || OTHER.test(words)) return undefined;
  const isOfAddress = ADDRESS.test(words);
  if (NOT_KEPT.test(words)) {
    return isOfAddress || OF_PLACES.test(words) ? 'publicAddress' : 'public';
  }
  if (KEPT.test(words)) {
    return isOfAddress || OF_PLACES.test(words) ? 'confidential' : 'private';
  }
  if (SHOWN.test(words)) return isOfAddress ? 'publicAddress' : 'public';
  return undefined;
}
