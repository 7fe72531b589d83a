import type { ListingChannel } from '../schema/listing.js';

/** E.164 within North America, or a short code. */
const DIALABLE = /^(?:\+1[2-9]\d{9}|\d{3,7})$/;
const EMAIL = /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
// Letters, digits and hyphens up to the path: no room for a user name, a password or a bare address.
const WEB =
  /^https:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?::[1-5]?\d{1,4})?(?:[/?#][^\s\p{C}<>"\\`]*)?$/u;

/**
 * The address for a link that makes contact: `tel:`, `sms:`, `mailto:` or `https:`, or undefined if the value is not safe.
 * By relay the relay is dialled, and the person names the number to its operator. Menu digits and extensions are never
 * dialled: menus change, and phones disagree on pauses.
 */
export function contactLink(
  { type, value, through }: Pick<ListingChannel, 'type' | 'value' | 'through'>,
  message?: string,
): string | undefined {
  switch (type) {
    case 'phone':
    case 'tty':
    case 'videophone':
      return check(DIALABLE, 'tel:', through ?? value);
    case 'sms':
      return check(DIALABLE, 'sms:', value, message && `?&body=${encodeMessage(message)}`);
    case 'email':
      return check(EMAIL, 'mailto:', value);
    case 'chat':
    case 'web':
      return check(WEB, '', value);
    default:
      return undefined;
  }
}

function check(pattern: RegExp, scheme: string, value: string, query = ''): string | undefined {
  return pattern.test(value) ? scheme + value + query : undefined;
}

/** `?&body=` is the form that both iOS (`&body=`) and Android (`?body=`, RFC 5724) read. */
function encodeMessage(message: string): string {
  // Half a character would make encodeURIComponent throw.
  return encodeURIComponent(message.replace(/\p{Cs}/gu, ''));
}
