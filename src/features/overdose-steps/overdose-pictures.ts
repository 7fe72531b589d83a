import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Feature } from '../../finder/feature.js';
import { laterStrings } from '../../strings/later-strings.js';
import type { Strings } from '../../strings/strings.js';
import { renderStepSources } from './overdose-sources.js';
import { overdoseStepsStyles } from './overdose-steps.styles.js';

export const overdoseSteps: Feature = () => ({
  styles: [overdoseStepsStyles],
  draws: {
    step: ({ pack }, index) => renderStepPicture(index, pack.strings),
    belowSteps: ({ locality, pack }) => renderStepSources(locality.country, pack.strings),
  },
});

/**
 * Drawn for this project on a 96-unit grid: figures of anybody, in the colour of the text. What a helper does is in the
 * class `act`: red, and the highlight in forced colours.
 */
const PICTURES: readonly SVGTemplateResult[] = [
  svg`<path class="soft" d="M6 78h84"/><circle cx="17" cy="64" r="9.500"/><path class="limb" d="M33 69h24l30 2"/><path class="soft" d="M12.500 61.500c1 1.200 2.500 1.200 3.500 0M19 61.500c1 1.200 2.500 1.200 3.500 0M15 69h5"/><path class="act limb" d="M41 58 52 40 74 30"/><path class="act" d="M30 52l-5-5M37 47l-3-7M52 60l7-1"/>`,
  svg`<rect x="27" y="6" width="42" height="84" rx="8"/><path d="M43 81h10"/><text x="48" y="35" text-anchor="middle">911</text><path class="act" d="M40 48h4l3 7-4 3a16 16 0 0 0 7 7l3-4 7 3v4c0 3-2 5-5 5a19 19 0 0 1-19-20c0-3 2-5 4-5z"/>`,
  svg`<path d="M90 66C80 64 74 60 72 54L70 46C68 42 64 43 62 45L60 42 57 44 55 41 51 41 49 30C47 27 44 29 43 32L38 41C33 41 29 42 25 45 15 50 11 60 14 69 17 79 28 83 40 81L52 79 90 86"/><path d="M31 50c2 2 5 2 7 0"/><path class="act" d="M53 37 60 26M51 21 68 32M62 4 80 15"/><path class="act limb" d="M62 23 70 11"/>`,
  svg`<path class="soft" d="M4 87h88"/><circle cx="17" cy="71" r="9.500"/><path class="limb" d="M33 79 88 80"/><circle cx="32" cy="49" r="10"/><path class="limb" d="M46 46C58 36 72 36 79 46L84 66"/><path class="limb" d="M48 52 38 66"/><path class="act" d="M21 56 19 60M62 68V55M55 61l7-7 7 7"/>`,
  svg`<path class="soft" d="M4 80h88"/><circle cx="17" cy="55" r="9.500"/><path class="limb" d="M32 61 56 63 70 49 82 70M56 66 88 75M36 62 44 74 22 72"/><path class="act" d="M34 40C42 26 60 26 68 36M69 26v11H58"/>`,
  svg`<path class="soft" d="M4 88h88"/><circle cx="15" cy="73" r="9"/><path class="limb" d="M30 79 56 81 68 70 78 82M56 83H88"/><circle cx="62" cy="17" r="10"/><path class="limb" d="M63 33 64 55 46 58M64 55 82 60"/><path class="act limb" d="M60 38 46 48 36 66"/>`,
];

/** The picture of a step: it says again what the words say, for who cannot read them now. */
function renderStepPicture(index: number, strings: Strings): TemplateResult {
  return html`<svg class="step-picture" viewBox="0 0 96 96" role="img" aria-label=${laterStrings(strings).keep.stepPictures[index] ?? ''}>${PICTURES[index]}</svg>`;
}
