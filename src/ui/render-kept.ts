import { html, type TemplateResult } from 'lit';

/** Words with a number, name or keyword in them that no translator may touch. */
export function renderKept(words: string, kept: string): TemplateResult {
  const [before, ...after] = words.split(kept);
  return html`<span>${before}<span translate="no">${after.length > 0 ? kept : ''}</span>${after.join(kept)}</span>`;
}
