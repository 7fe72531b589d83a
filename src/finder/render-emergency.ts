import { html, type TemplateResult } from 'lit';
import type { Country } from '../region/region-code.js';
import type { Strings } from '../strings/strings.js';
import { alertIcon, channelIcon } from './icons.js';
import { renderHeading } from './render-heading.js';

/** 911 and 988 are the same digits in both countries, so the strip needs no data, no region and no network. */
const CALL_911 = 'tel:911';
const CALL_988 = 'tel:988';
const TEXT_988 = 'sms:988';

interface EmergencyView {
  readonly strings: Strings;
  readonly country: Country;
  readonly headingLevel: number;
  /** Which half a person's own words call for, to make it stand out. */
  readonly urgent: 'emergency' | 'crisis' | undefined;
  /** The person unfolded what to do in an overdose. */
  readonly stepsOpen: boolean;
  readonly onSteps: (stepsOpen: boolean) => void;
  /** Brings the pictures of the steps, whose place is held, and where the steps come from. */
  readonly later: typeof import('./after-first-view.js') | undefined;
}

/** Always first, always whole: no filter, theme or option hides it. */
export function renderEmergency(view: EmergencyView): TemplateResult {
  const { emergency } = view.strings;
  return html`
    <section class="emergency" part="emergency" aria-label=${emergency.title}>
      <div class="emergency-row ${view.urgent === 'emergency' ? 'urgent' : ''}">
        ${renderHeading(view.headingLevel, 'emergency-title', html`${alertIcon()}${emergency.overdose}`)}
        <div class="emergency-ways">
          <a class="button emergency-call" part="emergency-button" href=${CALL_911}>${channelIcon('phone')}${emergency.call911}</a>
        </div>
      </div>
      <div class="emergency-row ${view.urgent === 'crisis' ? 'urgent' : ''}">
        ${renderHeading(view.headingLevel, 'emergency-title', emergency.crisis)}
        <div class="emergency-ways">
          <a class="button emergency-call" part="emergency-button" href=${CALL_988}>${channelIcon('phone')}${emergency.call988}</a>
          <a class="button emergency-text" part="emergency-button" href=${TEXT_988}>${channelIcon('sms')}${emergency.text988}</a>
        </div>
      </div>
      <details
        class="steps"
        ?open=${view.urgent === 'emergency' || view.stepsOpen}
        @toggle=${({ currentTarget }: Event) => {
          // What an alarm opens is not the person's choice.
          if (!view.urgent) view.onSteps((currentTarget as HTMLDetailsElement).open);
        }}
      >
        <summary>${emergency.whatToDo}</summary>
        <ol>
          ${emergency.steps.map(
            (step, index) => html`<li>
              ${view.later?.renderStepPicture(index, view.strings)}
              <strong>${step.title}</strong> <span>${step.text}</span>
            </li>`,
          )}
        </ol>
        ${view.later?.renderStepSources(view.country, view.strings)}
      </details>
    </section>
  `;
}
