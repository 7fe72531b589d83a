import type { ListingChannel } from '../schema/listing.js';
import { isLive, isNumber } from './channel-kinds.js';

/**
 * When numbers were last seen: the newest of their dates; of ways without a number, of those at whose other end somebody
 * answers. Undefined: no date is known.
 */
export function lastCheck(channels: readonly ListingChannel[]): string | undefined {
  const wanted = channels.some(isNumber) ? isNumber : isLive;
  return channels
    .flatMap((channel) => (wanted(channel) ? (channel.checked ?? []) : []))
    .sort()
    .pop();
}
