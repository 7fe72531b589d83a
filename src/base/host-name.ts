/** The host of an address as people say it, without `www.`: what names a source or a page in few words. */
export function hostName(address: string): string {
  // A page may have a variable of that name, which takes the place of the browser's.
  const host = URL?.prototype ? new URL(address).host : address.split('/')[2];
  return (host as string).replace(/^www\./, '');
}
