/**
 * Whether an address may stand behind "source" on a card. A person who taps it must come to the operator's or the
 * government's own page as it is today: not to a copy, an archive, a preview or a news site that repeats a release.
 */

// Preview and staging servers of an office's own site: they show what is not published, and vanish.
const PREVIEW_HOST = /^(?:test|dev|stage\d*|staging|preview|qa|uat|preprod)[.-]/;

// Code hosts, document stores, proxies and web archives: somebody else's copy, or an old one.
const COPY_HOST =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.com|scribd\.com|readkong\.com|archive\.org|archive\.ph|webharvest\.gov|translate\.goog|jina\.ai)$|^(?:webarchive|cybercemetery)\.|^(?:webarchiveweb|epe)\.|^webcache\./;

// Sites that repeat other people's releases: what they say may be official, the page is not.
const REPEATING_HOSTS: readonly string[] = [
  'ca.sports.yahoo.com',
  'communitytimessc.com',
  'globaldefence.net',
  'govtmonitor.com',
  'ihtoday.ca',
  'livinginnb.ca',
  'mail.clayconews.com',
  'mediminds.co.uk',
  'miragenews.com',
  'news.doctorsbusinessnetwork.com',
  'publicnow.com',
  'rcmpva.org',
  'thesnaponline.com',
  'thesubtimes.com',
  'wiac740.com',
  'wvpress.org',
  'www.einpresswire.com',
  'www.napaneebeaver.ca',
  'www.pubt.io',
  'www.wbjb.org',
  'www.wdtn.com',
  'www.wymt.com',
];

/** Why an address may not be shown as an official page; undefined when it may. */
export function unfitAsLink(address: string): string | undefined {
  const { hostname } = new URL(address);
  if (PREVIEW_HOST.test(hostname)) return `${hostname} is a preview of a site, not the site`;
  if (COPY_HOST.test(hostname)) return `${hostname} holds a copy`;
  if (REPEATING_HOSTS.includes(hostname)) return `${hostname} repeats what others publish`;
  return undefined;
}
