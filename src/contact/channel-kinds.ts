import type { ChannelType } from '../schema/vocabulary-terms.js';

interface Way {
  readonly type: ChannelType;
}

/** Whether a way is a number to dial or to text: a wrong digit reaches a stranger, so the bar is higher. */
export function isNumber({ type }: Way): boolean {
  return type !== 'email' && !isPage({ type });
}

/** Whether any phone can use the number, without a device or an app of its own. */
export function isCallOrText({ type }: Way): boolean {
  return type === 'phone' || type === 'sms';
}

/** Whether a way opens a page of the web. */
export function isPage({ type }: Way): boolean {
  return type === 'web' || type === 'chat';
}

/** Whether somebody answers at the other end, so that opening hours matter. */
export function isLive({ type }: Way): boolean {
  return type !== 'web' && type !== 'email';
}

/**
 * Whether a way to make contact keeps silent: nobody in the room hears the person.
 * Text, chat and e-mail; TTY and sign-language video too, though they need a device or signing in view.
 * A web page is silent but is not somebody who answers, so it is none of them.
 */
export function isSilent({ type }: Way): boolean {
  return type !== 'phone' && type !== 'web';
}
