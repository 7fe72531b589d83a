import type { ChannelType } from '../schema/vocabulary-terms.js';

/**
 * Whether a way to make contact keeps silent: nobody in the room hears the person.
 * Text, chat and e-mail; TTY and sign-language video too, though they need a device or signing in view.
 * A web page is silent but is not somebody who answers, so it is none of them.
 */
export function isSilent(type: ChannelType): boolean {
  return type !== 'phone' && type !== 'web';
}
