/** All that README lists; a page's optimiser or a stranger's script has `data-` attributes of its own. */
export const ATTRIBUTES: readonly string[] = [
  'region',
  'country',
  'lang',
  'kinds',
  'heading-level',
  'compact',
  'report-href',
  'page-href',
  'quick-exit',
  'tile-url',
  'tile-credit',
  'src',
  'data-mode',
  'near',
  'area',
  'layer',
  'advisory-src',
];

/** What a tag says of one attribute of the finder; both `data-mode` and `data-data-mode` are meant. */
const valueIn = (tag: Element, name: string): string | null =>
  tag.getAttribute(`data-${name}`) ?? (/^data-/.test(name) ? tag.getAttribute(name) : null);

/** Whether a tag says anything of a finder. */
export const isToldBy = (tag: Element): boolean =>
  ATTRIBUTES.some((name) => valueIn(tag, name) !== null);

/** Gives a finder the attributes that a tag has as `data-`, and takes away what the tag says no more. */
export function copyAttributes(tag: Element, finder: Element): void {
  for (const name of ATTRIBUTES) {
    const value = valueIn(tag, name);
    if (value === finder.getAttribute(name)) continue;
    if (value === null) finder.removeAttribute(name);
    else finder.setAttribute(name, value);
  }
}
