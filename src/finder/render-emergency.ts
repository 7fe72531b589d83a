import { html, type TemplateResult } from 'lit';
import { CALL_911, CALL_988, TEXT_988 } from '../contact/emergency-links.js';
import { alertIcon, channelIcon } from '../ui/icons.js';
import { renderHeading } from '../ui/render-heading.js';
import { renderKept } from '../ui/render-kept.js';
import type { Features } from './feature.js';
import type { FinderActions, FinderState } from './finder-state.js';

/** Always first, always whole: no filter, theme or option hides it. */
export function renderEmergency(
  state: FinderState,
  actions: FinderActions,
  features: Features,
): TemplateResult {
  const { emergency } = state.pack.strings;
  const { headingLevel } = state;
  const urgent = state.answer.action;
  return html`
    <section class="emergency" part="emergency" aria-label=${emergency.title}>
      <div class="emergency-row ${urgent === 'emergency' ? 'urgent' : ''}">
        ${renderHeading(headingLevel, 'emergency-title', html`${alertIcon()}${emergency.overdose}`)}
        <div class="emergency-ways">
          <a class="button emergency-call" part="emergency-button" href=${CALL_911} aria-description="9 1 1">${channelIcon('phone')}${renderKept(emergency.call911, '911')}</a>
        </div>
      </div>
      <div class="emergency-row ${urgent === 'crisis' ? 'urgent' : ''}">
        ${renderHeading(headingLevel, 'emergency-title', emergency.crisis)}
        <div class="emergency-ways">
          <a class="button emergency-call" part="emergency-button" href=${CALL_988} aria-description="9 8 8">${channelIcon('phone')}${renderKept(emergency.call988, '988')}</a>
          <a class="button emergency-text" part="emergency-button" href=${TEXT_988} aria-description="9 8 8">${channelIcon('sms')}${renderKept(emergency.text988, '988')}</a>
        </div>
      </div>
      <details
        class="steps"
        ?open=${urgent === 'emergency' || state.chosen.stepsOpen}
        @toggle=${({ currentTarget }: Event) => {
          // What an alarm opens is not the person's choice.
          if (!urgent) actions.openSteps((currentTarget as HTMLDetailsElement).open);
        }}
      >
        <summary>${emergency.whatToDo}</summary>
        <ol>
          ${emergency.steps.map(
            (step, index) => html`<li>
              ${features.draw('step', state, index)}
              <strong>${index + 1}. ${step.title}</strong> <span>${step.text}</span>
            </li>`,
          )}
        </ol>
        ${features.draw('belowSteps', state)}
      </details>
    </section>
  `;
}
