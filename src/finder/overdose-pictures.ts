import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { keepWords } from '../keep/keep-words.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

/*
 * Drawn for this project on a 96-unit grid: outlines of anybody, in the colour of the text. What matters in each
 * picture is in the class "act": the thicker, red line, which forced colours show as the highlight.
 */

/** Somebody flat on their back, head to the left. */
const LYING = svg`<circle cx="19" cy="63" r="10"/><path d="M30 60c10-4 20-4 30-2l28 7M30 73h58M14 62c1.500 1 3 1 4 0M20 62c1.500 1 3 1 4 0"/>`;
/** Somebody on their side: the knee above bent forward, a hand under the head. */
const ON_SIDE = svg`<circle cx="20" cy="58" r="10"/><path d="M31 57c12-6 22-4 30 2l8 16M31 70c8 1 14 3 22 3l18 2h15M14 72h18"/>`;
/** A head from the side, tilted back, chin up; the nostrils and mouth are at the top. */
const TILTED = svg`<path d="M12 84c0-22 8-34 24-38 4-8 10-8 12-2l8 3-3 8c5 3 4 6 1 8 2 5-1 8-6 10l4 11"/>`;

const PICTURES: readonly SVGTemplateResult[] = [
  svg`${LYING}<g class="act"><path d="M44 57 52 38c2-4 8-2 7 2l-3 10M52 38l9-18M30 36l-6-6M38 30l-3-8M68 46l7-5"/></g>`,
  svg`<rect x="28" y="8" width="40" height="80" rx="7"/><path d="M43 80h10"/><text class="act-text" x="48" y="40" text-anchor="middle">911</text><g class="act"><path d="M42 52h3l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v3c0 2-2 3-3 3a15 15 0 0 1-14-14c0-2 1-3 3-3z"/></g>`,
  svg`${TILTED}`,
  svg``,
  svg`${ON_SIDE}`,
  svg``,
];

/** The picture of a step: it says again what its words say, to who cannot read them now. */
export function renderStepPicture(index: number, language: InterfaceLanguage): TemplateResult {
  return html`<svg class="step-picture" viewBox="0 0 96 96" role="img" aria-label=${keepWords[language].stepPictures[index] ?? ''}>${PICTURES[index]}</svg>`;
}
