/** The controls of the workshop, each with its label. */
import { html, nothing, type TemplateResult } from 'lit';

export const textOf = (event: Event): string => (event.target as HTMLInputElement).value.trim();
const isOn = (event: Event): boolean => (event.target as HTMLInputElement).checked;

export function field(
  id: string,
  label: string,
  value: string,
  onChange: (value: string) => void,
  hint = '',
): TemplateResult {
  return html`<label for=${id}>${label}</label>
    <input id=${id} .value=${value} aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => onChange(textOf(event))} />
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}`;
}

export function check(
  label: string,
  checked: boolean,
  onChange: (isChecked: boolean) => void,
): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${checked} @change=${(event: Event) => onChange(isOn(event))} />${label}
  </label>`;
}

/** One of several values, each with its words. */
export function choice(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [value: string, words: string])[],
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onChange(textOf(event))}>
      ${options.map(([one, words]) => html`<option value=${one} .selected=${one === value}>${words}</option>`)}
    </select>`;
}
