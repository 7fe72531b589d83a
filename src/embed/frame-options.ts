/**
 * What the address of the frame page may say. Nothing that is an address itself or changes a record: anybody can write a
 * link to the page, and it must not show their numbers or lead to their site under the name of its owner.
 */
const FROM_ADDRESS = ['region', 'country', 'near', 'lang', 'kinds', 'heading-level', 'compact'];
const ON_THE_TAG = [
  'src',
  'data-mode',
  'layer',
  'advisory-src',
  'report-href',
  'page-href',
  'tile-url',
  'tile-credit',
];

/**
 * A FIPS code, or that of a Canadian census division: the finder has the name. A name would stand in headings, and a
 * stranger's would be any words at all.
 */
const AREA = /^(\d{4,5})(?![\d\p{L}])/u;

export interface FrameOptions {
  readonly attributes: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/** The attributes for the finder in the frame page, from the query of its address. */
export function readFrameOptions(query: string): FrameOptions {
  const attributes: Record<string, string> = {};
  const warnings: string[] = [];
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (FROM_ADDRESS.includes(name)) attributes[name] = value;
    else if (name === 'area') {
      const parts = value.split(';').flatMap((part) => part.trim() || []);
      const codes = parts.flatMap((part) => AREA.exec(part)?.[1] ?? []);
      if (codes.length > 0) attributes[name] = [...new Set(codes)].join(';');
      if (String(codes) !== String(parts))
        warnings.push(
          'area in the address of the frame takes codes alone, such as "41047". Write a name on the tag in your copy of frame.html.',
        );
    } else if (name === 'quick-exit') {
      // On or off, and no address of a stranger's.
      const isAddress = value.includes(':');
      attributes[name] = isAddress ? '' : value;
      if (isAddress)
        warnings.push(
          'quick-exit in the address of the frame takes no address of its own. Write it on the tag in your copy of frame.html.',
        );
    } else if (ON_THE_TAG.includes(name))
      warnings.push(
        `${name} cannot be set in the address of the frame. Write it on the tag in your copy of frame.html.`,
      );
    else unknown.push(name);
  }
  if (unknown.length > 0)
    warnings.push(
      `the address of the frame has options that are not known, and left out: ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ' …' : ''}`,
    );
  return { attributes, warnings };
}
