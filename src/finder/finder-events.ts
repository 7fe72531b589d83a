import { NativeEvent } from '../base/native-event.js';
import type { ChannelType } from '../schema/vocabulary-terms.js';
import type { HelplineExitEvent } from './exit-event.js';

/** A person chose a way to make contact. Carries no search text and no location. */
export class HelplineContactEvent extends NativeEvent {
  /** Id of the record, as in the dataset. */
  readonly resourceId: string;
  /** Kind of way that was chosen: `phone`, `sms`, `chat` … */
  readonly channelType: ChannelType;

  constructor(resourceId: string, channelType: ChannelType) {
    super('helpline-contact', { bubbles: true, composed: true });
    this.resourceId = resourceId;
    this.channelType = channelType;
  }
}

/** A person changed the country or region. Says that it changed, never to what. */
export class HelplineRegionChangeEvent extends NativeEvent {
  constructor() {
    super('helpline-region-change', { bubbles: true, composed: true });
  }
}

/** Something did not load or was not understood; the person still sees what works. */
export class HelplineErrorEvent extends NativeEvent {
  /** `region`: a region's data did not arrive. `language`: a language did not. `records`: the host's own did not. `render`: the finder could not draw itself. */
  readonly cause: 'region' | 'language' | 'records' | 'render';

  constructor(cause: HelplineErrorEvent['cause']) {
    super('helpline-error', { bubbles: true, composed: true });
    this.cause = cause;
  }
}

declare global {
  interface HTMLElementEventMap {
    'helpline-contact': HelplineContactEvent;
    'helpline-exit': HelplineExitEvent;
    'helpline-region-change': HelplineRegionChangeEvent;
    'helpline-error': HelplineErrorEvent;
  }
}
