/** What each column of a dropped file was taken for, and a choice for each. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../src/cli/import/guess-columns.js';
import type { Seen } from '../../src/cli/import/import-chosen.js';
import { sayColumns } from '../../src/cli/import/say-columns.js';
import type { Target } from '../../src/cli/import/targets.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { choice, textOf } from './fields.js';
import { TARGET_GROUPS, TARGET_WORDS, type TargetGroup } from './target-words.js';
import type { WorkshopWords } from './words.js';

const LONGEST_SAMPLE = 60;
const LONGEST_HEAD = 50;

interface ColumnChoices {
  readonly onHeaderRow: (row: number) => void;
  /** Null: it is left out. */
  readonly onTarget: (column: number, target: Target | null) => void;
}

export function renderColumns(
  { columns, samples, heads, headerRow }: Seen,
  words: WorkshopWords,
  language: InterfaceLanguage,
  { onHeaderRow, onTarget }: ColumnChoices,
): TemplateResult {
  const rows = heads.map(
    ({ at, cells }) =>
      [
        `${at}`,
        `${words.row} ${at}: ${shorten(cells.filter(Boolean).join(' | '), LONGEST_HEAD)}`,
      ] as const,
  );
  const notes = sayColumns(columns, 'in the table above');
  return html`${choice('header-row', words.headerRow, `${headerRow}`, rows, (row) => onHeaderRow(Number(row)))}
    <div class="columns" tabindex="0" role="group" aria-labelledby="columns-caption">
      <table>
        <caption id="columns-caption">${words.columns}</caption>
        <thead>
          <tr><th scope="col">${words.inFile}</th><th scope="col" id="holds">${words.holds}</th></tr>
        </thead>
        <tbody>
          ${columns.map((column, at) =>
            column.header.trim() === '' && !samples[at]
              ? nothing
              : renderColumn(column, at, samples[at] ?? '', words, language, onTarget),
          )}
        </tbody>
      </table>
    </div>
    ${notes.length > 0 ? html`<ul class="hint" id="column-notes" lang="en">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}`;
}

function renderColumn(
  { header, target, by }: Column,
  at: number,
  sample: string,
  words: WorkshopWords,
  language: InterfaceLanguage,
  onTarget: ColumnChoices['onTarget'],
): TemplateResult {
  const { groups, targets } = TARGET_WORDS[language];
  const id = `column-${at}`;
  return html`<tr>
    <th scope="row" id=${id}>${header.trim() || `${words.column} ${at + 1}`}<span class="hint">${shorten(sample, LONGEST_SAMPLE)}</span></th>
    <td>
      <select aria-labelledby=${`holds ${id}`} aria-describedby=${`${id}-by`} data-column=${at}
        @change=${(event: Event) => onTarget(at, (textOf(event) || null) as Target | null)}>
        <option value="" .selected=${target === undefined}>${words.leaveOut}</option>
        ${(Object.keys(TARGET_GROUPS) as TargetGroup[]).map(
          (group) => html`<optgroup label=${groups[group]}>
            ${TARGET_GROUPS[group].map(
              (one) =>
                html`<option value=${one} .selected=${one === target}>${targets[one]} (${one})</option>`,
            )}
          </optgroup>`,
        )}
      </select>
      <span class="hint" id=${`${id}-by`}>${target && by ? words.known[by] : words.notUsed}</span>
    </td>
  </tr>`;
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
