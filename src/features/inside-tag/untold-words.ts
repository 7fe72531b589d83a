/** As long as a way to reach help seldom is, beside its links. */
const MOST_LETTERS = 200;

/** What says nothing on a page that runs scripts. */
const SILENT = /<(noscript|script|style|template)\b[\s\S]*?<\/\1>/g;
/** Between two paragraphs, or two sentences. */
const BREAKS = /<\/?(?:p|li|ul|div)\b[^>]*>|[.!?…]\s+(?=[A-ZÀ-Ý¿¡])/;
const TAGS = /<[^>]*>|&nbsp;/g;
const LINKS = /<a\b[\s\S]*?<\/a>/g;
const CALLS = /<a\b[^>]* href="(tel|sms):/;
/** 911, 9-8-8 and the like, or as long as a number of North America. A year is none. */
const NUMBER = /\b(?:[2-9]-?1-?1|9-?8-?8)\b|\b\d{3}\b\D{0,9}\d{4}\b|\d{7}/;

const textOf = (html: string): string => html.replace(TAGS, ' ').replace(/\s+/g, ' ').trim();

/** The first words in a piece of HTML that are plainly no way to reach help: no link to call and no number is in their sentence. */
export function untoldWords(html: string): string | undefined {
  const spoken = html.replace(SILENT, '');
  for (const piece of spoken.split(BREAKS)) {
    const text = textOf(piece);
    if (/\p{L}/u.test(text) && !CALLS.test(piece) && !NUMBER.test(text)) return text;
  }
  const words = textOf(spoken.replace(LINKS, ''));
  return words.length > MOST_LETTERS ? words : undefined;
}
