import { warnOnce } from '../base/warn-once.js';
import { contactLink } from '../contact/contact-link.js';

/** The page's own address, if the host gave one that is https and whole; undefined otherwise. */
export function pageAddress(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const href = contactLink({ type: 'web', value });
  if (!href) warnOnce(`page-href must be an https: address, not "${value}". It is ignored.`);
  return href;
}
