import type { ReactiveController } from 'lit';
import { tokenStyles } from '../../ui/tokens.styles.js';
import { contrast, luminance, type Rgb, readableOn, readRgb } from './contrast.js';
import { OwnSheet } from './own-sheet.js';

type Host = HTMLElement & { readonly renderRoot: ParentNode };

/** Colours of src/ui/tokens.styles.ts that carry words, what they stand on, and the contrast that WCAG 1.4.3 or 1.4.11 asks. */
const RULES: readonly (readonly [
  text: string,
  grounds: readonly string[],
  least: number,
  /** What a colour of our own making comes to, where that is more. */
  ours?: number,
])[] = [
  ['on-accent', ['accent'], 4.5],
  ['ink', ['surface', 'raised', 'warning-surface', 'emergency-surface'], 4.5, 7],
  ['link', ['surface', 'raised', 'warning-surface'], 4.5],
  ['quiet', ['surface', 'raised', 'emergency-surface'], 4.5],
  ['open', ['surface'], 4.5],
  ['emergency-ink', ['surface', 'emergency-surface'], 4.5],
  ['edge', ['surface'], 3],
];
/** As 1.4.6 asks, for a person whose device asks for more contrast. */
const MORE: Readonly<Record<number, number>> = { 4.5: 7, 3: 4.5 };

/** Nothing pale and no line that is hard to see, for the same person. */
const SHARP = [
  '--_quiet: var(--_ink)',
  '--_line: var(--_ink)',
  '--_edge: var(--_ink)',
  '--_raised: var(--_surface)',
];

/** The parts of the finder that have a tree, and so a set of colours, of their own. */
const PARTS = 'helpline-place,helpline-map';

/** The colours that a host may set, and what stands for each where it sets none: `light-dark(…)` or the light one. */
const TOKENS = [...tokenStyles.cssText.matchAll(/(--_[\w-]+): ?var\(([\w-]+), ?([l#].+?)\);/g)];

/** Longer than between two letters: while a person types, nobody asks about colours. */
const QUIET_MS = 400;

/** Where black and white stand out from a ground alike: what is darker is a dark ground. */
const MIDDLE = 0.179;

/**
 * Keeps words readable whatever colours a host chose: a colour that is too faint on its ground is moved towards black
 * or white, and a dark surface gets the dark colours beside it. In place of what is no colour, or is not solid, ours stands:
 * what is behind it nobody knows. The host's colours that suffice stay as they are.
 * Through a sheet of the finder's own: no inline style, so a strict policy does not refuse it.
 */
export class ContrastGuard implements ReactiveController {
  readonly #host: Host;
  readonly #sheet = new OwnSheet();
  readonly #asks = [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ].map((query) => globalThis.matchMedia?.(query));
  #seen = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    for (const asked of this.#asks) asked?.addEventListener?.('change', this.#again);
    // Put back, or elsewhere: a page that moves it about pays for styles once, not at every step.
    if (this.#seen) this.hostUpdated();
  }

  hostDisconnected(): void {
    for (const asked of this.#asks) asked?.removeEventListener?.('change', this.#again);
    clearTimeout(this.#timer);
  }

  readonly #again = (): void => {
    this.#seen = '';
    this.#look();
  };

  /**
   * Colours once what came with this feature is drawn, so that the engine works out styles once; then, once nothing is drawn
   * for a while: asked for before, colours make it do so in the middle of a keystroke.
   */
  hostUpdated(): void {
    if (!this.#seen) this.#look();
    this.#adopt();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), QUIET_MS);
  }

  #look(): void {
    this.#adopt();
    // Asking for a colour makes the engine work out styles: only when what the host gave may be another.
    const seen = this.#given();
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#guard(this.#host.renderRoot as ShadowRoot);
  }

  /** Puts the sheet into the finder's tree and into those of its parts, now or as soon as they have one. */
  readonly #adopt = (): void => {
    const root = this.#host.renderRoot as ShadowRoot;
    for (const tree of [root, ...this.#treesOfParts(root)]) this.#sheet.adoptInto(tree);
  };

  #treesOfParts(root: ShadowRoot): readonly ShadowRoot[] {
    return [...root.querySelectorAll(PARTS)].flatMap(({ shadowRoot, localName }) => {
      if (!customElements.get(localName))
        void customElements.whenDefined(localName).then(this.#adopt);
      return shadowRoot ?? [];
    });
  }

  #told(property: string): string {
    return getComputedStyle(this.#host).getPropertyValue(property);
  }

  /** What the host's own colours and scheme are now. */
  #given(): string {
    return TOKENS.map(([, , name]) => this.#told(name as string)) + this.#told('color-scheme');
  }

  #guard(root: ShadowRoot): void {
    this.#sheet.write('');
    const [, more, forced] = this.#asks;
    if (forced?.matches) return;
    const probe = document.createElement('span');
    root.append(probe);
    /** What the engine makes of it; '' where it is no colour. */
    const worked = (color: string): string => {
      probe.style.cssText = `color: ${color}`;
      return probe.style.color && getComputedStyle(probe).color;
    };
    // Mixed with itself, a colour of any notation is said by its share of red, green and blue.
    const read = (role: string): Rgb | undefined =>
      readRgb(worked(`color-mix(in srgb, var(--_${role}), var(--_${role}))`));
    const rules: string[] = [];
    const add = (rule: string): void => {
      rules.push(`${rule} !important`);
      this.#sheet.write(`:host{${rules.join(';')}}`);
      this.#adopt();
    };
    try {
      for (const [, role, name, ours] of TOKENS) {
        const given = this.#told(name as string);
        // No colour, or one that something shines through.
        if (given && /^(rgba|$)|\//.test(worked(given))) add(`${role}: ${ours}`);
      }
      this.#matchScheme(read, add);
      const isMore = more?.matches ?? false;
      if (isMore) for (const rule of SHARP) add(rule);
      for (const [role, grounds, least, ours] of RULES) {
        const wanted = isMore ? (MORE[least] ?? least) : least;
        const text = read(role);
        const known = grounds.flatMap((ground) => {
          const color = read(ground);
          return color ? [color] : [];
        });
        if (!text || known.every((ground) => contrast(text, ground) >= wanted)) continue;
        add(`--_${role}: rgb(${readableOn(text, known, Math.max(wanted, ours ?? 0)).join(' ')})`);
      }
    } finally {
      probe.remove();
    }
  }

  /** A host's own surface brings the colours that belong to it: dark ones on a light page, or the other way. */
  #matchScheme(read: (role: string) => Rgb | undefined, add: (rule: string) => void): void {
    const surface = read('surface');
    const raised = read('raised');
    if (!surface || !raised) return;
    const isDark = luminance(surface) < MIDDLE;
    if (isDark !== luminance(raised) < MIDDLE) add(`color-scheme: ${isDark ? 'dark' : 'light'}`);
    if (this.#told('--helpline-surface'))
      add(`--_raised: color-mix(in srgb, var(--_surface) 94%, ${isDark ? '#fff' : '#000'})`);
  }
}
