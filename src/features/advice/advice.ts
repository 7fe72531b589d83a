import { html, nothing, type TemplateResult } from 'lit';
import type { Feature } from '../../finder/feature.js';
import type { FinderState } from '../../finder/finder-state.js';
import { laterStrings } from '../../strings/later-strings.js';
import { foldOutStyles } from '../../ui/fold-out.styles.js';
import { adviceStyles } from './advice.styles.js';

export const advice: Feature = () => ({
  styles: [foldOutStyles, adviceStyles],
  draws: {
    filters: (state) => (isDeafNext(state) ? nothing : renderFilterNotes(state)),
    next: (state) => (isDeafNext(state) ? renderFilterNotes(state) : nothing),
    aboveList: renderAdvice,
  },
});

/** To who wants to write, whether they are Deaf is the next question: what that means stands below its answer. */
function isDeafNext({ chosen }: FinderState): boolean {
  return chosen.need === 'text' && chosen.deaf;
}

/** Who may see a call, where a person who must be silent looks; how a relay works, where a Deaf person does. */
function renderFilterNotes({ chosen, pack }: FinderState): TemplateResult | typeof nothing {
  const { deaf, silentOnly } = chosen;
  if (!silentOnly && !deaf) return nothing;
  const words = laterStrings(pack.strings).keep;
  return html`<div class="fine">
    <p>${words.billing}</p>
    ${deaf ? html`<p>${words.relay}</p>` : nothing}
  </div>`;
}

/** What to know before the list: that the need gave way to the words, or how to speak for somebody else. */
function renderAdvice({ answer, chosen, pack }: FinderState): TemplateResult | typeof nothing {
  const { need } = chosen;
  const { strings } = pack;
  const { family, familyTitle, wider } = laterStrings(strings).keep;
  if (answer.isWider && need)
    return html`<p class="status">${wider(strings.needs.labels[need])}</p>`;
  if (need !== 'family') return nothing;
  return html`<details class="advice fold-out">
    <summary>${familyTitle}</summary>
    ${family.map((thought) => html`<p>${thought}</p>`)}
  </details>`;
}
