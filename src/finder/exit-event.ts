import { NativeEvent } from '../base/native-event.js';

/**
 * `helpline-exit`: a person is leaving through quick exit. The page is already covered. Call `preventDefault()` to send them
 * elsewhere yourself; the cover is then removed. Carries nothing about the person.
 */
export class HelplineExitEvent extends NativeEvent {
  constructor() {
    super('helpline-exit', { bubbles: true, composed: true, cancelable: true });
  }
}
