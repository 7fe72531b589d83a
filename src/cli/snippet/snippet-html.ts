import { CALL_911, CALL_988, TEXT_988 } from '../../contact/emergency-links.js';
import { distanceWords } from '../../features/near/by-distance.js';
import { placeName } from '../../finder/arrange-answer.js';
import type { FinderState } from '../../finder/finder-state.js';
import { datasetInfo } from '../../generated/dataset-info.js';
import type { PlainWay } from '../../plain/plain-listing.js';
import { toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';
import { formatDate } from '../../strings/format-date.js';
import { laterStrings } from '../../strings/later-strings.js';
import { plainContext } from '../find/to-found-service.js';
import { chooseLines } from './choose-lines.js';

/**
 * 911, 988 and a region's lines as links that need no script, no style and no class. The only elements are `p`, `ul`, `li`,
 * `strong` and `a`, so that editors and sanitizers keep them; where one takes a link away, the number still stands there.
 */
export function snippetHtml(state: FinderState): string {
  const { strings } = state.pack;
  const { emergency, results } = strings;
  const { keep, nearby, print } = laterStrings(strings);
  const { local, places, national } = chooseLines(state);
  const country = strings.place.acrossCountry[state.locality.country];
  const date = keep.print.asOf(formatDate(datasetInfo.newestCheck, strings));
  const strip = (title: string, links: string): string =>
    `<p>${keep.way(`<strong>${toHtml(title)}</strong>`, links)}</p>`;
  const call988 = link(CALL_988, emergency.call988);
  return [
    strip(emergency.overdose, link(CALL_911, emergency.call911)),
    strip(emergency.crisis, `${call988}, ${link(TEXT_988, emergency.text988)}`),
    ...list(results.local(placeName(state)), local, state),
    ...(state.near ? list(nearby.placesNear(state.near.name), places, state) : []),
    ...list(results.national(country), national, state),
    `<p>${toHtml(`${date}. ${print.changes}`)}</p>`,
    '',
  ].join('\n');
}

function list(title: string, listings: readonly Listing[], state: FinderState): readonly string[] {
  if (listings.length === 0) return [];
  return [
    `<p><strong>${toHtml(title)}</strong></p>`,
    '<ul>',
    ...listings.map((listing) => `<li>${item(listing, state)}</li>`),
    '</ul>',
  ];
}

function item(listing: Listing, state: FinderState): string {
  const { strings } = state.pack;
  const { print } = laterStrings(strings);
  const plain = toPlainListing(listing, plainContext(state));
  const distance = distanceWords(listing, state.near, state.nearFilter, strings);
  const rest = [
    [plain.address, distance].filter(Boolean).join(', '),
    plain.isAlwaysOpen ? print.anyHour : plain.hours,
    plain.checked,
  ].filter((words): words is string => !!words);
  const ways = plain.ways.map((way) => wayLink(way, state));
  const notices = plain.notices.map(toHtml);
  const said = [`<strong>${toHtml(plain.name)}</strong>`, ...notices, ...ways, ...rest.map(toHtml)];
  return said
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

/** A link whose text holds the number that it dials: without the link it can still be dialled. */
function wayLink({ href, number, spelled, label, hints, type }: PlainWay, { pack }: FinderState) {
  const { keep } = laterStrings(pack.strings);
  // A word to send is said, not filled in: what comes after "?" is lost in some editors.
  const address = href.replace(/^(sms:[^?]*)\?.*/, '$1');
  // A relay is dialled first, and its operator asked for the number: the words after it say so.
  const relay = /^tel:(\d{3})$/.exec(address)?.[1];
  const text = keep.way(keep.verbs[type], relay ?? number);
  const linked = /^(?:tel|sms|https):/.test(address) ? link(address, text) : toHtml(text);
  const said = spelled ? `${linked} (${toHtml(spelled)})` : linked;
  const way = [said, ...hints.map(toHtml)].join(', ');
  return label ? keep.way(toHtml(label), way) : way;
}

function link(href: string, text: string): string {
  return `<a href="${toHtml(href)}">${toHtml(text)}</a>`;
}

function toHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
