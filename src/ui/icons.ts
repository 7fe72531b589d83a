import { type SVGTemplateResult, svg } from 'lit';
import type { ChannelType } from '../schema/vocabulary-terms.js';

/** Drawn for this project on a 24-unit grid; decoration only, a word always stands beside it.
 * Sized for a page that refuses our sheet. */
export const icon = (paths: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

const PHONE = svg`<path d="M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>`;
const SPEECH = svg`<path d="M4 5h16v11H10l-5 4v-4H4zM8 10h.01M12 10h.01M16 10h.01"/>`;
const SPEECH_LINES = svg`<path d="M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5"/>`;
const LETTER = svg`<path d="M3 6h18v12H3zM3 7l9 7 9-7"/>`;
const GLOBE = svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18"/>`;
const KEYBOARD = svg`<path d="M3 7h18v11H3zM7 11h.01M12 11h.01M17 11h.01M8 15h8"/>`;
const VIDEO = svg`<path d="M3 7h12v10H3zM15 11l6-3v8l-6-3z"/>`;
const COPY = svg`<path d="M9 9h11v12H9zM5 15H4V3h11v2"/>`;
const CHECK = svg`<path d="m5 13 4 4L19 7"/>`;
const ALERT = svg`<path d="M12 3 2 20h20zM12 10v4M12 17h.01"/>`;

const BY_TYPE: { readonly [Type in ChannelType]: SVGTemplateResult } = {
  phone: PHONE,
  sms: SPEECH,
  tty: KEYBOARD,
  videophone: VIDEO,
  chat: SPEECH_LINES,
  email: LETTER,
  web: GLOBE,
};

/** The picture of a way to make contact. */
export const channelIcon = (type: ChannelType): SVGTemplateResult => icon(BY_TYPE[type]);
export const copyIcon = (): SVGTemplateResult => icon(COPY);
export const checkIcon = (): SVGTemplateResult => icon(CHECK);
export const alertIcon = (): SVGTemplateResult => icon(ALERT);
