import { css, html, render } from 'lit';
import { finderStyles } from '/src/finder/helpline-finder.styles.ts';
import { alertIcon, channelIcon, checkIcon, copyIcon } from '/src/ui/icons.ts';

/** Of all that comes after the first view. */
const sheetsOfFeatures = Object.values(
  import.meta.glob('/src/features/**/*.styles.ts', { eager: true }),
)
  .flatMap(Object.values)
  .filter((exported) => exported.styleSheet);

const ROLES = [
  'accent',
  'on-accent',
  'link',
  'surface',
  'raised',
  'ink',
  'quiet',
  'line',
  'edge',
  'emergency',
  'emergency-ink',
  'emergency-surface',
  'emergency-line',
  'on-emergency',
  'open',
  'warning-surface',
  'warning-line',
];
const CHANNELS = ['phone', 'sms', 'tty', 'videophone', 'chat', 'email', 'web'];
const SPACES = [4, 8, 12, 16, 20];

/** Only to lay this page out; and the states that a pointer or a keyboard would bring. */
const pageStyles = css`
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
  .swatch { display: grid; gap: 4px; inline-size: 8.5rem; font-size: 0.875rem; }
  .swatch i { display: block; block-size: 48px; border: 1px solid var(--_edge); border-radius: 6px; }
  .bar { block-size: 16px; background: var(--_accent); }
  .focused { outline: 3px solid var(--_ink); outline-offset: 2px; }
  .hovered { border-color: var(--_accent) !important; }
  .pressed { translate: 0 1px; }
  .part { display: grid; gap: 12px; }
  h3 { font-weight: 700; font-size: calc(1.25 * var(--_rem)); }
`;
const swatchStyles = new CSSStyleSheet();
swatchStyles.replaceSync(
  ROLES.map((role) => `.role-${role} i { background: var(--_${role}); }`).join('\n') +
    SPACES.map((size) => `.space-${size} { inline-size: ${size}px; }`).join('\n'),
);
const contrastStyles = new CSSStyleSheet();
contrastStyles.replaceSync(
  ':host { --_quiet: var(--_ink); --_line: var(--_ink); --_edge: var(--_ink); --_raised: var(--_surface); }',
);

const part = (title, content) =>
  html`<section class="part"><h3>${title}</h3><div class="row">${content}</div></section>`;

const system = () => html`<div class="finder">
  ${part(
    'Type',
    html`<div class="part">
    <p class="count">20 px bold: the count</p><p class="name">18 px bold: a name</p><p>16 px: what a person reads</p>
    <p class="way-number">19 px bold, figures of one width: 1-800-923-4357</p><p class="fine">14 px: where it comes from</p>
  </div>`,
  )}
  ${part(
    'Space, a grid of 4',
    SPACES.map((size) => html`<span>${size}</span><span class="bar space-${size}"></span>`),
  )}
  ${part(
    'Colours by role',
    ROLES.map((role) => html`<span class="swatch role-${role}"><i></i>${role}</span>`),
  )}
  ${part(
    'Icons, drawn for this project',
    html`${CHANNELS.map((type) => html`<span class="row">${channelIcon(type)} ${type}</span>`)}
    <span class="row">${copyIcon()} copy</span><span class="row">${checkIcon()} copied</span><span class="row">${alertIcon()} danger</span>`,
  )}
  ${part(
    'A way to reach somebody',
    html`
    <a class="button primary" href="#a">${channelIcon('phone')} rest</a>
    <a class="button primary focused" href="#a">${channelIcon('phone')} focus</a>
    <a class="button primary pressed" href="#a">${channelIcon('phone')} active</a>
    <a class="button further" href="#a">${channelIcon('phone')} another of a kind</a>
    <a class="button secondary" href="#a">${channelIcon('web')} a page, rest</a>
    <a class="button secondary hovered" href="#a">${channelIcon('web')} a page, hover</a>`,
  )}
  ${part(
    'Emergency',
    html`<div class="emergency"><div class="row">
    <a class="button emergency-call" href="#a">${channelIcon('phone')} rest</a>
    <a class="button emergency-call focused" href="#a">${channelIcon('phone')} focus</a>
    <a class="button emergency-text" href="#a">${channelIcon('sms')} second</a></div></div>`,
  )}
  ${part(
    'A need',
    html`
    <button class="need" type="button" aria-pressed="false">rest</button>
    <button class="need hovered" type="button" aria-pressed="false">hover</button>
    <button class="need focused" type="button" aria-pressed="false">focus</button>
    <button class="need pressed" type="button" aria-pressed="false">active</button>
    <button class="need" type="button" aria-pressed="true">chosen</button>`,
  )}
  ${part(
    'Fields',
    html`
    <label class="field"><span>A list</span><select><option>rest</option></select></label>
    <label class="field"><span>Words</span><input type="search" placeholder="rest" /></label>
    <label class="field"><span>Words</span><input class="focused" type="search" value="focus" /></label>
    <label class="silent"><input type="checkbox" /> <span>off <small>with a hint</small></span></label>
    <label class="silent"><input type="checkbox" checked /> <span>on</span></label>`,
  )}
  ${part(
    'Small buttons',
    html`
    <button class="text-button" type="button">words</button>
    <button class="button more-button" type="button">more</button>
    <button class="icon-button" type="button" aria-label="Copy">${copyIcon()}</button>
    <span class="languages"><button class="text-button" aria-pressed="true" type="button">on</button><button class="text-button" aria-pressed="false" type="button">off</button></span>`,
  )}
  ${part(
    'What is going on',
    html`<div class="part">
    <p class="status">busy: Loading local help…</p>
    <div class="status failed"><p>error: what works first, then what failed, then what to do</p></div>
    <p class="opening open"><span class="dot"></span> open</p>
    <p class="opening"><span class="dot"></span> closed</p>
    <p class="opening unknown"><span class="dot"></span> not known</p></div>`,
  )}
</div>`;

for (const place of document.querySelectorAll('.system')) {
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    ...[...finderStyles, ...sheetsOfFeatures, pageStyles].map(({ styleSheet }) => styleSheet),
    swatchStyles,
    ...(place.dataset.scheme === 'contrast' ? [contrastStyles] : []),
  ];
  render(system(), root);
}
