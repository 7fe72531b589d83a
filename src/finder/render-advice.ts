import { html, nothing, type TemplateResult } from 'lit';
import { keepWords } from '../keep/keep-words.js';
import { wordsFor } from '../strings/words-for.js';
import type { ControlsView } from './render-controls.js';
import type { ResultsView } from './render-results.js';

/** Who may see a call, where a person who must be silent looks; how a relay works, where a Deaf person does. */
export function renderFilterNotes({
  strings,
  silentOnly,
  deaf,
}: ControlsView): TemplateResult | typeof nothing {
  if (!silentOnly && !deaf) return nothing;
  const words = wordsFor('keep', keepWords, strings);
  return html`<div class="fine">
    <p>${words.billing}</p>
    ${deaf ? html`<p>${words.relay}</p>` : nothing}
  </div>`;
}

/** What to know before the list: that the need gave way to the words, or how to speak for somebody else. */
export function renderAdvice(view: ResultsView): TemplateResult | typeof nothing {
  const { context, isWider, need } = view;
  const { strings } = context;
  const { family, wider } = wordsFor('keep', keepWords, strings);
  if (isWider && need) return html`<p class="status">${wider(strings.needs.labels[need])}</p>`;
  if (need !== 'family') return nothing;
  return html`<div class="advice">${family.map((thought) => html`<p>${thought}</p>`)}</div>`;
}
