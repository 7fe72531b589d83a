import type { TemplateResult } from 'lit';
import type { Listing } from '../schema/listing.js';
import type { ChannelType } from '../schema/vocabulary-terms.js';
import type { Strings } from '../strings/strings.js';

/** The places inside a card in which features draw. */
export type CardSlot = 'notice' | 'way' | 'dates' | 'details' | 'facts' | 'actions' | 'report';

/** What the renderers need beside the record itself. They read it and call back; they keep nothing. */
export interface CardContext {
  readonly strings: Strings;
  readonly regionName: (code: string) => string;
  /** The moment for which "open now" is worked out, and the clock of the person's device. */
  readonly at: Date;
  readonly callerZone: string;
  /** The region or country looked at: decides holidays and which channels work here. */
  readonly locality: string;
  readonly headingLevel: number;
  readonly compact: boolean;
  /** Ways that make a sound are left out. */
  readonly silentOnly: boolean;
  /** Pages in sign language count among the silent ways. */
  readonly deaf?: boolean;
  /** A person asked for text or chat: that is the first way of each card. */
  readonly textFirst?: boolean;
  /** BCP 47 of the language in which the person wants help. */
  readonly language?: string;
  readonly reportHref: string | undefined;
  /** The page's own address as the host gives it, unchecked. */
  readonly pageHref?: string;
  readonly dataDate: string;
  /** The window is so small that every card is folded, and what is folded waits until somebody folds it out. */
  readonly isSmall?: boolean;
  /** A line that answers now, offered beside one that is closed. */
  readonly meanwhile: Listing | undefined;
  /** What was copied last and whether the browser let it, so that its button can say so. */
  readonly copy: { readonly text: string; readonly isDone: boolean } | undefined;
  /** What the features draw in a card. */
  readonly slot: (slot: CardSlot, listing: Listing) => unknown;
  /** Words of a card with those that the question met marked. */
  readonly marked: (text: string, listing: Listing) => TemplateResult | string;
  /** How far a place is, in words; undefined where that is not known. */
  readonly distanceTo: (listing: Listing) => string | undefined;
  /** The ZIP code that the person typed here, for a service that asks for it as a message. */
  readonly zip: string | undefined;
  /** Whether a person asked to see all of a card, where it is folded. */
  readonly isUnfolded: (listing: Listing) => boolean;
  /** A person folds a card up or out; what they look for on the page folds it out as well. */
  readonly onFold: (listing: Listing, isUnfolded: boolean) => void;
  /** A person's focus came to a card. */
  readonly onLook: (listing: Listing) => void;
  /** All that the card of a listing is made of, a list of always the same length: while it is the same, so is the card. */
  readonly madeOf?: (listing: Listing) => readonly unknown[];
  readonly listingOf: (id: string) => Listing | undefined;
  readonly onContact: (listing: Listing, type: ChannelType) => void;
  readonly onCopy: (text: string) => void;
}
