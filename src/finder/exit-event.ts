import { NativeEvent } from '../base/native-event.js';

/**
 * A person leaves by quick exit. The page is already covered; cancel the event to lead them away yourself, and the
 * cover goes. Carries nothing about the person.
 */
export class HelplineExitEvent extends NativeEvent {
  constructor() {
    super('helpline-exit', { bubbles: true, composed: true, cancelable: true });
  }
}
