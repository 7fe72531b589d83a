import { NativeEvent } from '../base/native-event.js';

/** A person chose a place on the map. Carries no search text and no location. */
export class HelplineMapSelectEvent extends NativeEvent {
  /** Id of the record, as in the dataset. */
  readonly resourceId: string;

  constructor(resourceId: string) {
    super('helpline-map-select', { bubbles: true, composed: true });
    this.resourceId = resourceId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'helpline-map-select': HelplineMapSelectEvent;
  }
}
