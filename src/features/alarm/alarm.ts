import { css, html, nothing, type TemplateResult } from 'lit';
import { CALL_911, CALL_988, TEXT_988 } from '../../contact/emergency-links.js';
import type { Feature } from '../../finder/feature.js';
import type { FinderState } from '../../finder/finder-state.js';
import { channelIcon } from '../../ui/icons.js';
import { renderKept } from '../../ui/render-kept.js';

/**
 * Whoever types that somebody is in danger looks at the field and the list, and on a small phone the strip is out of the window:
 * what is urgent stands between the two as well, is brought into sight and, as an alert, said before the count. An alert inside the
 * finder: the page cannot read there what its person typed.
 */
export const alarm: Feature = ({ addController, element, state }) => {
  let shown: string | undefined;
  addController({
    hostUpdated() {
      const before = shown;
      shown = state()?.answer.action;
      if (shown && shown !== before)
        element.renderRoot.querySelector('.alarm')?.scrollIntoView({ block: 'nearest' });
    },
  });
  return { styles: [alarmStyles], draws: { aboveList: renderAlarm } };
};

function renderAlarm({ answer: { action }, pack }: FinderState): TemplateResult | typeof nothing {
  const { call911, call988, text988 } = pack.strings.emergency;
  if (!action) return nothing;
  return html`<div class="emergency alarm" role="alert">
    <div class="emergency-ways">
      ${
        action === 'emergency'
          ? html`<a class="button emergency-call" href=${CALL_911} aria-description="9 1 1">${channelIcon('phone')}${renderKept(call911, '911')}</a>`
          : html`<a class="button emergency-call" href=${CALL_988} aria-description="9 8 8">${channelIcon('phone')}${renderKept(call988, '988')}</a>
              <a class="button emergency-text" href=${TEXT_988} aria-description="9 8 8">${channelIcon('sms')}${renderKept(text988, '988')}</a>`
      }
    </div>
  </div>`;
}

const alarmStyles = css`
  .alarm {
    scroll-margin-block: 12px;
  }
`;
