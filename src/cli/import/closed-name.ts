import { foldTerm } from './term-words.js';

/** After "closed", what says of an open service when or to whom it is not: "closed Sundays", "closed meeting". */
const NOT_CLOSED =
  /\bclosed (?:on |for |every |to )?(?:(?:mon|tues?|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?|weekends?|(?:all |major |federal |state )?holidays?|lunch|noon|meetings?|groups?|discussions?|speaker|steps?|book|big book|women s?|men s?|caption(?:ed|ing|s)?|doors?|loop|circuit)\b/g;

const CLOSED =
  /\bclosed\b|\b(?:no longer|not) (?:in|an? )? ?(?:service|business|operation|operating|operational|open|active|available|existing|offered|providing)\b|\bno longer (?:exists?|offers?|operates?|provides?|here)\b|\b(?:out of (?:business|service)|defunct|ceased (?:operations?|to exist)|shut(?:ting)? down|discontinued|disbanded|do not (?:refer|use|call))\b|\b(?:has |have |we )?(?:moved|relocated) to\b|\b(?:has|have) (?:moved|relocated)\b|\bmerged (?:with|into)\b|\bcerrad[oa]s?\b|\bclausurad[oa]s?\b|\bya no (?:esta|existe|funciona|ofrece|opera)\b|\b(?:se (?:mudo|traslado) a|fuera de servicio)\b|\b(?:hors service|n est plus (?:en service|ouvert|offert)|n existe plus|a cesse ses activites|a demenage|demenage a|definitivement ferme)\b/;

/** "Ferme" without its accent is a farm, and a town has the name. */
const FRENCH_CLOSED = /(?:^|[^\p{L}])ferm[ée]{1,2}s?(?!\p{L})/giu;
const WITH_ACCENT = /é/i;

/** Whether a name says that the service is closed, gone or elsewhere: "CLOSED - Tri-Parish Food Bank", "(permanently closed)". */
export function saysClosed(name: string): boolean {
  if (CLOSED.test(foldTerm(name).replace(NOT_CLOSED, ' '))) return true;
  const french = name.normalize('NFC').match(FRENCH_CLOSED) ?? [];
  // In capitals accents are left out, and the word then stands apart: "FERME - Centre X".
  return (
    french.some((word) => WITH_ACCENT.test(word)) ||
    /^\s*FERM[EÉ]{1,2}\s*[-–—:(]|[([]\s*FERM[EÉ]{1,2}\b/u.test(name)
  );
}

const BEGINS_CLOSED =
  /^(?:(?:this |the )?(?:location|program|agency|office|service|site|organization|clinic)(?: is| has)?(?: now)? )?(?:(?:permanently|temporarily|now|currently) closed|closed (?:permanently|temporarily|indefinitely|for good|as of|since|effective|until further)|no longer (?:in (?:service|business|operation)|open|operating|exists)|out of business|cerrad[oa] permanentemente|definitivement ferme|ferme definitivement)\b/;

/** "CLOSED." by itself, in capitals: "Closed 12-1" is an hour of the day, and "Closed meeting" a meeting. */
const ALONE_IN_CAPITALS = /^\s*CLOSED\s*(?:[.!,;:–—]|-\s|$)/;

/** Letters; longer than all that such a beginning says. */
const MOST_BEGINNING = 200;

/** Whether a description begins by saying so. */
export function beginsClosed(description: string): boolean {
  return (
    ALONE_IN_CAPITALS.test(description) ||
    BEGINS_CLOSED.test(foldTerm(description.slice(0, MOST_BEGINNING)))
  );
}
