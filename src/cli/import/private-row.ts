import { foldTerm } from './term-words.js';

const YES =
  /^(?:yes|y|true|t|1|x|ok|okay|on|oui|o|vrai|si|s|verdadero|public|publish(?:ed)?|publique|publie|publier|public[oa]|publicar|publicad[oa]|yes (?:ok|public|publish))$/;
const NO =
  /^(?:no|n|non|false|faux|falso|f|0|off|none|nil|null|aucune?|ningun[oa]?|n a|na|not applicable|sans objet|no aplica|public|publicly (?:listed|available|known)|public (?:address|location|record|site)|(?:ok|okay) to (?:publish|list|share)|not (?:confidential|private|secret|hidden)|publique|adresse publique|non (?:confidentiel(?:le)?|privee?)|public[oa]|direccion publica|no (?:es )?(?:confidencial|privad[oa]))$/;

/** What is written for nothing at all. Other signs may be somebody's mark: a tick is no empty cell. */
const NOTHING = /^[\s\p{Z}\p{C}.\-–—_]*$/u;
const TICK = /^[✓✔☑✅]\ufe0f?$/u;

/** Whether a mark keeps something, in a column that does ("Confidential"): all but nothing and a plain no. */
export function isKeptBy(cell: string): boolean {
  return !NOTHING.test(cell) && !NO.test(foldTerm(cell));
}

/** Whether a mark keeps something, in a column that lets it out ("Publish"): all but nothing and a plain yes. */
export function isNotLetOutBy(cell: string): boolean {
  return !NOTHING.test(cell) && !TICK.test(cell.trim()) && !YES.test(foldTerm(cell));
}

/** Whether a mark is a plain yes or no, or the word of the column. What is not is told as that. */
export function isPlainMark(cell: string): boolean {
  return (
    TICK.test(cell.trim()) ||
    YES.test(foldTerm(cell)) ||
    NO.test(foldTerm(cell)) ||
    /^(?:private|confidential|hidden|exclude|secret|privee?|confidentiel(?:le)?|privad[oa]|confidencial)$/.test(
      foldTerm(cell),
    )
  );
}

const SECRET =
  /\b(?:confidential(?:ity)?|undisclosed|unpublished|unlisted|withheld|not (?:be )?(?:disclosed|published|listed|public|given(?: out)?|shared|released)|(?:do|will) not (?:publish|list|share|disclose|release|give|show)|not for (?:the )?(?:public|publication)|(?:secret|private|hidden|protected) (?:location|address|residence|site|shelter)|(?:address|location) (?:(?:is )?(?:private|secret|hidden|protected|suppressed)|(?:(?:is )?(?:available|given|provided|disclosed) )?(?:up)?on request)|(?:call|phone|contact|text|ask|inquire)(?: \w+){0,3} for (?:\w+ ){0,2}(?:address|location|directions)|confidentiel(?:le)?s?|non (?:divulgue|publie|diffuse)e?|(?:adresse|lieu) (?:secrete?|privee?|cachee?|sur demande)|ne pas (?:publier|diffuser|divulguer)|(?:appelez|appeler|telephonez)(?: \w+){0,3} pour (?:\w+ ){0,2}(?:adresse|lieu)|confidencial(?:es)?|no (?:divulgad[oa]|publicad[oa]|publicar|divulgar)|(?:direccion|ubicacion|lugar) (?:secret[oa]|privad[oa]|ocult[oa]|a solicitud)|(?:llame|llamar)(?: \w+){0,3} para (?:\w+ ){0,3}(?:direccion|ubicacion)|reservad[oa])\b|^(?:private|secret|hidden|suppressed|restricted|redacted|prive|secrete?|privad[oa]|secret[oa]|ocult[oa])$/;

/** An address that its owner keeps to itself, in the words of directories. */
export function isKeptSecret(address: string): boolean {
  return SECRET.test(foldTerm(address));
}

const SAYS_SECRET =
  /\b(?:confidential|undisclosed|unlisted|unpublished|secret|private|hidden) (?:(?:street|physical|shelter) )?(?:location|address|site|shelter)s?\b|\b(?:address|location)(?: is)?(?: kept)? (?:confidential|undisclosed|secret|private|withheld|unlisted)\b|\b(?:do not|don t) (?:publish|list|share|give out|disclose)(?: \w+){0,3} (?:address|location|street)\b|\b(?:adresse|lieu|emplacement|hebergement)(?: est)? (?:confidentiel(?:le)?|secrete?)\b|\b(?:direccion|ubicacion|lugar|refugio)(?: es)? (?:confidencial|secret[oa])\b/;

/** Whether a name or a description says that the place is kept secret; "confidential counseling" does not. */
export function saysSecretPlace(words: string): boolean {
  return SAYS_SECRET.test(foldTerm(words));
}

/** What a status column says of a row: shown, left out, or a word that nobody here knows. */
export function readStatus(cell: string): 'active' | 'gone' | 'unknown' {
  const status = foldTerm(cell);
  if (
    status === '' ||
    /^(?:active|open|current|published|yes|y|1|true|actif|active|activo|ouvert|abierto|certified|provisional|renewal|operational|operating|in operation|(?:currently |now )?open|(?:currently |now )?accepting(?: new)?(?: clients?| patients?| referrals?| admissions?)?|wait ?list(?:ed)?|full|en service)$/.test(
      status,
    )
  ) {
    return 'active';
  }
  const isGone =
    /\b(?:inactive|closed|defunct|do not refer|temporarily|suspended|archived|deleted|pending|draft|expired|ferme|inactif|cerrado|inactivo)\b/.test(
      status,
    );
  return isGone || /^(?:no|n|false|f|0|non)$/.test(status) ? 'gone' : 'unknown';
}
