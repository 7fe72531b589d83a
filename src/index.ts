/** Classes, events and types. Importable anywhere, on a server too; registers nothing: import `helpline-finder/define` for that. */

export { HelplineFinder } from './assemble.js';
export { version } from './base/version.js';
export { HelplineExitEvent } from './finder/exit-event.js';
export {
  HelplineContactEvent,
  HelplineErrorEvent,
  HelplineRegionChangeEvent,
} from './finder/finder-events.js';
export type { Listing, ListingChannel, ListingSource } from './schema/listing.js';
export type { Channel, Hours, Place, Resource, Source, Words } from './schema/resource.js';
export type { Service } from './schema/service-terms.js';
export type {
  Audience,
  ChannelType,
  InterfaceLanguage,
  Kind,
} from './schema/vocabulary-terms.js';
export type { HostStrings } from './strings/host-strings.js';
