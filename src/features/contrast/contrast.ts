/** A colour as its three parts, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** Reads what an engine says of a computed colour: `rgb(1 2 3)`, `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3)`. */
export function readRgb(computed: string): Rgb | undefined {
  const isShare = computed.startsWith('color(srgb');
  if (!isShare && !computed.startsWith('rgb')) return undefined;
  const parts =
    computed
      .replace('srgb', '')
      .match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue] = parts.map((part) => (isShare ? part * 255 : part));
  return blue === undefined ? undefined : [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
export function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = Math.min(Math.max(part / 255, 0), 1);
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const STEPS = 32;

/**
 * The colour nearest to `text` that stands out from every ground as much as asked: towards white or towards black, as
 * little as will do. Where no shade does, black or white, whichever is better.
 */
export function readableOn(text: Rgb, grounds: readonly Rgb[], least: number): Rgb {
  const worst = (color: Rgb): number =>
    Math.min(...grounds.map((ground) => contrast(color, ground)));
  const target = worst(WHITE) > worst(BLACK) ? WHITE : BLACK;
  for (let step = 0; step <= STEPS; step += 1) {
    const shade = text.map((part, index) =>
      Math.round(part + ((target[index] ?? 0) - part) * (step / STEPS)),
    ) as unknown as Rgb;
    if (worst(shade) >= least) return shade;
  }
  return target;
}
