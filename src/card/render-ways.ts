import { html, nothing, type TemplateResult } from 'lit';
import { hostName } from '../base/host-name.js';
import { isCallOrText, isLive, isNumber, isPage } from '../contact/channel-kinds.js';
import { contactLink } from '../contact/contact-link.js';
import { lastCheck } from '../contact/last-check.js';
import { spokenNumber } from '../contact/spoken-number.js';
import { usableChannels } from '../contact/usable-channels.js';
import type { Listing, ListingChannel } from '../schema/listing.js';
import { channelIcon, checkIcon, copyIcon } from '../ui/icons.js';
import { renderKept } from '../ui/render-kept.js';
import type { CardContext } from './card-context.js';
import { agedWords, checkedWords, isOlderCheck } from './checked-words.js';
import { hoursInWords } from './opening-words.js';

/** The ways to make contact, the loudest first, each a link that says whom it reaches. */
export function renderWays(listing: Listing, context: CardContext): readonly TemplateResult[] {
  const channels = usableChannels(listing, context);
  return channels.map((channel, at) => renderWay(listing, channel, context, at === 0));
}

/** `isFirst`: the one loud way of its card. */
export function renderWay(
  listing: Listing,
  channel: ListingChannel,
  context: CardContext,
  isFirst: boolean,
): TemplateResult {
  const { ways } = context.strings;
  const { keyword } = channel;
  const message = keyword && ('word' in keyword ? keyword.word : context.zip);
  const opensPage = isPage(channel);
  const isSpoken = isCallOrText(channel) || channel.type === 'chat';
  // One loud button a card.
  const look = isSpoken ? (isFirst ? 'primary' : 'further') : 'secondary';
  return html`<li class="way">
    <a
      class="button ${look}"
      part="contact"
      href=${contactLink(channel, message) ?? nothing}
      target=${opensPage ? '_blank' : nothing}
      rel="noopener noreferrer"
      aria-description=${(isNumber(channel) && spokenNumber(channel.display)) || nothing}
      @click=${() => context.onContact(listing, channel.type)}
    >
      ${channelIcon(channel.type)}
      ${renderAction(ways.action[channel.type](listing.name), listing, channel, opensPage)}
    </a>
    ${opensPage ? nothing : renderCopy(channel.display, context, isNumber(channel) ? undefined : channel.display)}
    ${renderHints(listing, channel, message, context)}
  </li>`;
}

/**
 * "Call 1-800-555-0100 for Spanish": the name, which stands above, is only for who hears the link without the card, and last, so
 * that what is seen can be said in one piece. It is heard in one piece, too: screen readers that go line by line make a link of each
 * box in a link.
 */
function renderAction(
  words: string,
  { name, wordsLanguage }: Listing,
  { display, label, value }: ListingChannel,
  opensPage: boolean,
): TemplateResult {
  const [before, ...after] = words.split(name);
  // Each part whole: 1-833-2FINDHELP in one line, (234-6343) in the next, and no digits torn. A space that is heard stands behind
  // letters: Chromium (156) says none that stands alone between Lit's marks.
  const number = `${opensPage ? hostName(value) : display}${label ? ' ' : ''}`;
  const seen = html`<span>${before}</span>${number.split(/(?=\()/).map((part) => [' ', html`<bdi class="way-number" translate="no" dir="ltr">${part}</bdi>`])}${label ? [' ', html`<span class="way-label" lang=${wordsLanguage ?? nothing}>${label}</span>`] : ''}`;
  return html`<span class="way-words" aria-hidden="true">${seen}</span
    ><span class="hidden">${seen}${after.join(name)}, <span translate="no">${name}</span></span>`;
}

/** What a person must do that the link cannot do for them: menu digits, keywords, relay. */
function renderHints(
  listing: Listing,
  channel: ListingChannel,
  message: string | undefined,
  context: CardContext,
): TemplateResult | typeof nothing {
  const { ways } = context.strings;
  const hints: TemplateResult[] = [];
  if (channel.through)
    hints.push(renderKept(ways.through(channel.through, channel.value), channel.value));
  if (channel.press) hints.push(renderKept(ways.press(channel.press), channel.press));
  if (channel.extension)
    hints.push(renderKept(ways.extension(channel.extension), channel.extension));
  if (message) {
    const isOwn = channel.keyword && 'own' in channel.keyword;
    const words = isOwn ? ways.ownPostalCode : ways.keyword(message);
    hints.push(
      html`<span class="with-copy">${renderKept(words, message)}${renderCopy(message, context, message)}</span>`,
    );
  } else if (channel.keyword) {
    hints.push(html`${ways.ownPostalCode}`);
  }
  if (channel.hours && isLive(channel)) {
    const { look, text } = hoursInWords(channel.hours, listing, context);
    hints.push(
      html`<span class="opening ${look}"><span class="dot" aria-hidden="true"></span>${text}</span>`,
    );
  }
  const aged = agedWords(channel, context.at, context.strings);
  if (aged) hints.push(html`${aged}`);
  else if (isOlderCheck(channel, lastCheck(listing.channels))) {
    hints.push(html`<span class="fine">${checkedWords(channel.checked, context.strings)}</span>`);
  }
  if (channel.regions) {
    hints.push(html`${ways.onlyIn(channel.regions.map(context.regionName).join(', '))}`);
  }
  if (hints.length === 0) return nothing;
  return html`${hints.map((hint) => html`<span class="way-hint">${hint}</span>`)}`;
}

/** The number is said in the link beside it. */
function renderCopy(text: string, context: CardContext, what?: string): TemplateResult {
  const { ways } = context.strings;
  const isLast = context.copy?.text === text;
  const isCopied = isLast && context.copy?.isDone;
  return html`<button
    class="icon-button"
    type="button"
    title=${isCopied ? ways.copied : ways.copy(what)}
    @click=${() => context.onCopy(text)}
  >
    ${isCopied ? checkIcon() : copyIcon()}
  </button>${isLast && !isCopied ? html`<span class="way-hint">${renderKept(ways.copyFailed(text), text)}</span>` : nothing}`;
}
