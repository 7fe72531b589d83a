/** The ways in, as people paste them, with the same numbers in each. */
const LINKS = `<a href="tel:911">Call 911</a> in an emergency. <a href="tel:988">Call 988</a> in a crisis.
<a href="tel:+18009234357">Call the Oregon Alcohol and Drug Helpline 800-923-HELP (4357)</a>`;

/** What a visitor must still be able to read, whatever is left. */
export const NUMBERS = ['911', '988', '800-923-HELP (4357)'] as const;

export const SNIPPETS = {
  module: `<script type="module" src="/helpline-finder/helpline-finder.js"></script>
<helpline-finder region="US-OR">${LINKS}</helpline-finder>`,
  embed: `<p>${LINKS}</p>
<script src="/helpline-finder/embed.js" data-region="US-OR"></script>`,
  div: `<div data-helpline-finder data-region="US-OR">${LINKS}</div>`,
  links: `<p>${LINKS}</p>`,
} as const;

export type WayIn = keyof typeof SNIPPETS;
export const WAYS_IN = Object.keys(SNIPPETS) as readonly WayIn[];

/** The same links for a page written in Markdown, whose renderer may drop every tag. */
export const MARKDOWN_LINKS = `[Call 911](tel:911) in an emergency. [Call 988](tel:988) in a crisis.
[Call the Oregon Alcohol and Drug Helpline 800-923-HELP (4357)](tel:+18009234357)
`;
