/** The only importer of lean-qr. Draws a code as one path: no image, no canvas, no inline style, so that a strict policy lets it be. */
import { correction, generate } from 'lean-qr';
import { type SVGTemplateResult, svg } from 'lit';

/** Light modules that a reader needs around a code (ISO/IEC 18004). */
const QUIET = 4;

/** A text as the squares of a QR code: the side with its quiet zone, and the dark squares as an SVG path. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const bitmap = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < bitmap.size; y += 1) {
    for (let x = 0; x < bitmap.size; x += 1) {
      if (!bitmap.get(x, y)) continue;
      const start = x;
      while (x + 1 < bitmap.size && bitmap.get(x + 1, y)) x += 1;
      path += `M${start + QUIET} ${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`;
    }
  }
  return { size: bitmap.size + 2 * QUIET, path };
}

/** The code for a text, black on white whatever the theme. Its words stand around it. */
export function qrCode(text: string): SVGTemplateResult {
  const { size, path } = qrPath(text);
  return svg`<svg class="qr-svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true" focusable="false">
    <path fill="#fff" d=${`M0 0h${size}v${size}H0z`}></path><path fill="#000" d=${path}></path>
  </svg>`;
}
