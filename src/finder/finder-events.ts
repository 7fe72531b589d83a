import { NativeEvent } from '../base/native-event.js';
import type { ChannelType } from '../schema/vocabulary-terms.js';
import type { HelplineExitEvent } from './exit-event.js';

/**
 * `helpline-contact`: a person followed a link on a card to call, text, chat, write or open a page. Carries no search text and
 * no location. Bubbles out of the shadow root; cannot be cancelled.
 */
export class HelplineContactEvent extends NativeEvent {
  /** Id of the record, such as `us-988-lifeline`. The id of a local record contains its region. */
  readonly resourceId: string;
  /** What was chosen: `phone`, `sms`, `tty`, `videophone`, `chat`, `email` or `web`. */
  readonly channelType: ChannelType;

  constructor(resourceId: string, channelType: ChannelType) {
    super('helpline-contact', { bubbles: true, composed: true });
    this.resourceId = resourceId;
    this.channelType = channelType;
  }
}

/** `helpline-region-change`: a person chose or typed a place in another country or region. Does not say which. */
export class HelplineRegionChangeEvent extends NativeEvent {
  constructor() {
    super('helpline-region-change', { bubbles: true, composed: true });
  }
}

/** What an error is about. */
export type ErrorCause = 'region' | 'language' | 'render' | OwnCause;

/** Which of the host's own an error is about. */
export type OwnCause = 'records' | 'layer' | 'advisory';

/** How much of your own data could be used. */
export interface ReadCounts {
  /** How many records, or entries of a layer, were read. */
  readonly read: number;
  /** How many of them are not shown. */
  readonly leftOut: number;
  /** How many fields of the others were left out or corrected. */
  readonly fields: number;
}

/** `helpline-error`: something did not load, or some of it does not fit. The person still sees what works. */
export class HelplineErrorEvent extends NativeEvent {
  /**
   * `region`: a region's data did not load. `language`: a language did not load. `records`, `layer`, `advisory`: your own
   * data did not load, or some of it does not fit. `render`: the finder could not draw itself.
   */
  readonly cause: ErrorCause;
  /** How much of your own data was read and left out. Undefined if none of it loaded, and for the other causes. */
  readonly counts: ReadCounts | undefined;

  constructor(cause: ErrorCause, counts?: ReadCounts) {
    super('helpline-error', { bubbles: true, composed: true });
    this.cause = cause;
    this.counts = counts;
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
