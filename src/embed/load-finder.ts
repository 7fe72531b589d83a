let loading: Promise<unknown> | undefined;
let hasWarned = false;

/**
 * Loads the module that lies beside a classic script, unless the page has the element already. Resolves to whether the
 * element is there; after a failure the next call asks again.
 */
export async function loadFinder(script: string): Promise<boolean> {
  if (customElements.get('helpline-finder')) return true;
  // With the query of the tag, which may be there to get past a cache. By a link: a page may have a variable named `URL`.
  const { href, search } = linkTo(script);
  const module = `${href.replace(/[?#].*/, '').replace(/[^/]*$/, '')}helpline-finder.js${search}`;
  // Not a script element: setting its address is what Trusted Types forbid.
  loading ??= import(/* @vite-ignore */ module);
  try {
    await loading;
    return true;
  } catch {
    loading = undefined;
    if (!hasWarned)
      console.warn(
        `<helpline-finder> could not load ${module}. It must be in the same folder as this script, which must not be joined with others; the links stay.`,
      );
    hasWarned = true;
    return false;
  }
}

/** An address of the page in its parts. */
const linkTo = (address: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href: address });
