import { contactLink } from '../contact/contact-link.js';

export interface WrittenAddress {
  /** An https address that is safe as a link. */
  readonly value: string;
  /** What was changed to make it one; absent if nothing was. */
  readonly changed?: string;
}

const USUAL = /^https:\/\/[a-z\d.-]*[a-z\d](?:[/?#][!#-;=?-~]*[^.,;])?$/;

/**
 * The address of a page as people write it: `www.example.org`, `http://example.org/help`. Undefined for what is none or is
 * not safe: other schemes, user names, bare numbers.
 */
export function readWeb(text: string): WrittenAddress | undefined {
  // What is one already: the host in small letters, nothing to fold.
  if (USUAL.test(text)) {
    return contactLink({ type: 'web', value: text }) ? { value: text } : undefined;
  }
  const written = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/[.,;]+$/, '');
  if (/[\s@]/.test(written.split(/[/?#]/, 3).join('')) && !/^https?:/i.test(written))
    return undefined;
  const [, scheme = '', rest = ''] = /^([a-z][a-z+.-]*:(?:\/\/)?(?!\d))?(.*)$/i.exec(written) ?? [];
  if (scheme && !/^https?:\/\/$/i.test(scheme)) return undefined;
  const value = `https://${rest.replace(/^[^/?#]*/, (host) => host.toLowerCase())}`;
  if (!contactLink({ type: 'web', value })) return undefined;
  if (/^https/i.test(scheme)) return { value };
  const was = scheme
    ? 'had http:// before it, now https://'
    : 'had no https:// before it, and has now';
  return { value, changed: `${was}. Check that the page opens.` };
}

/** An e-mail address, without `mailto:` and a name; undefined for what is none. */
export function readEmail(text: string): string | undefined {
  const written = text.replace(/\p{Cf}/gu, '').trim();
  const value = (/<([^<>]+)>$/.exec(written)?.[1] ?? written).replace(/^mailto: ?/i, '');
  return contactLink({ type: 'email', value }) && value;
}
