/**
 * One classic script tag, for pages that cannot hold a custom tag: puts the finder where the script stands.
 *
 *     <script src="https://example.org/helpline-finder/embed.js" data-region="US-OR"></script>
 *
 * Those of its `data-` attributes that README lists become attributes of the finder. `import.meta` does not exist here,
 * so the address of the module beside it comes from the tag itself.
 */
import { CALL_911, CALL_988, TEXT_988 } from './contact/emergency-links.js';

/** All that README lists; a page's optimiser or a stranger's script has `data-` attributes of its own. */
const ATTRIBUTES = [
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
];

(() => {
  const script = document.currentScript;
  // A form field named "currentScript" can shadow the property (DOM clobbering): trust only a real script.
  if (!(script instanceof HTMLScriptElement) || !script.src) {
    console.warn(
      '<helpline-finder> embed.js must be loaded with a plain <script src>, not as a module and not inline.',
    );
    return;
  }
  const finder = document.createElement('helpline-finder');
  for (const name of ATTRIBUTES) {
    // Both data-mode and data-data-mode are meant.
    const value =
      script.getAttribute(`data-${name}`) ?? (/^data-/.test(name) && script.getAttribute(name));
    if (typeof value === 'string') finder.setAttribute(name, value);
  }
  for (const [text, href] of [
    ['Call 911', CALL_911],
    ['Call 988', CALL_988],
    ['Text 988', TEXT_988],
  ] as const) {
    const link = document.createElement('a');
    link.textContent = text;
    link.href = href;
    finder.append(link, ' ');
  }
  if (script.closest('head')) {
    console.warn(
      '<helpline-finder> embed.js is in the head, so the finder is added at the end of the page. Put the script tag where you want the finder.',
    );
    const place = (): void => document.body.append(finder);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
    else place();
  } else {
    script.after(finder);
  }
  // With the query of the tag, which may be there to get past a cache.
  const { href, search } = new URL(script.src);
  // Not a script element: setting its address is what Trusted Types forbid.
  import(/* @vite-ignore */ new URL(`./helpline-finder.js${search}`, href).href).catch(() => {
    console.warn(
      '<helpline-finder> could not load helpline-finder.js. It must be in the same folder as embed.js.',
    );
  });
})();
