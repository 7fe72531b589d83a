import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { PinKind } from '../schema/place-kind.js';

interface Shape {
  readonly outline: string;
  readonly sign: string;
}

/** Drawn for this project on a 32-unit grid: six outlines that differ without their colours. */
const SHAPES: { readonly [Kind in PinKind]: Shape } = {
  naloxone: {
    outline: 'M16 1.5C19.5 8 27 12.5 27 20a11 10.5 0 0 1-22 0C5 12.5 12.5 8 16 1.5z',
    sign: 'M16 14.5v10M11 19.5h10',
  },
  'harm-reduction': {
    outline: 'M16 2l12 4v9c0 8-5 12.5-12 15C9 27.5 4 23 4 15V6z',
    sign: 'M16 22.5c-4-3-6.5-5.5-6.5-8.5a3.5 3.5 0 0 1 6.5-1.700 3.5 3.5 0 0 1 6.5 1.700c0 3-2.5 5.5-6.5 8.5z',
  },
  treatment: {
    outline: 'M6 3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
    sign: 'M13 8h6v5h5v6h-5v5h-6v-5H8v-6h5z',
  },
  'peer-support': {
    outline: 'M16 2.5a13.5 13.5 0 1 1 0 27 13.5 13.5 0 0 1 0-27z',
    sign: 'M11.5 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M20.5 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M7 22c0-6 9-6 9 0c0-6 9-6 9 0',
  },
  line: {
    outline: 'M4 4h24v18H17l-8 7v-7H4z',
    sign: 'M10 13h.01M16 13h.01M22 13h.01',
  },
  other: {
    outline: 'M16 1.5 30.5 16 16 30.5 1.5 16z',
    sign: 'M16 15v8M16 10h.01',
  },
};

/** The picture of a kind of place; decoration, a word or a name always stands for it. */
export function pinShape(kind: PinKind | undefined): SVGTemplateResult | typeof nothing {
  if (!kind) return nothing;
  const { outline, sign } = SHAPES[kind];
  return svg`<svg class="shape" viewBox="0 0 32 32" aria-hidden="true" focusable="false"
    ><path class="outline" d=${outline} /><path class="sign" d=${sign} /></svg>`;
}
