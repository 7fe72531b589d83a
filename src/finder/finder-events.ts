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

/** What an error is about. */
export type ErrorCause = 'region' | 'language' | 'render' | OwnCause;

/** Which of the host's own an error is about. */
export type OwnCause = 'records' | 'layer' | 'advisory';

/** How much of what a host gave could be used. */
export interface ReadCounts {
  /** Records, or entries of a layer, that were there. */
  readonly read: number;
  /** Those of which nothing is shown. */
  readonly leftOut: number;
  /** Fields that were left out or corrected in the others. */
  readonly fields: number;
}

/** Something did not load or was not understood; the person still sees what works. */
export class HelplineErrorEvent extends NativeEvent {
  /**
   * `region`: a region's data did not arrive. `language`: a language did not. `records`, `layer`, `advisory`: the host's own
   * did not, or not all of it fits. `render`: the finder could not draw itself.
   */
  readonly cause: ErrorCause;
  /** How much of the host's own was read and left out; absent where none of it arrived. */
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
