/** The host of an address as people say it, without `www.`: what names a source or a page in few words. */
export function hostName(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
