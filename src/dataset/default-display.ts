import { isPage } from '../contact/channel-kinds.js';
import type { ListingChannel } from '../schema/listing.js';

/**
 * A number or an address as people here usually write it: `1-800-662-4357`, `988`, `samhsa.gov/find-help`.
 * The bundled data leaves out every `display` that this gives.
 */
export function defaultDisplay(channel: Pick<ListingChannel, 'type' | 'value'>): string {
  if (isPage(channel)) {
    return channel.value.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  }
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(channel.value);
  return parts ? `1-${parts[1]}-${parts[2]}-${parts[3]}` : channel.value;
}
