/**
 * One classic script tag, for pages that cannot hold a custom tag: puts the finder where the script stands.
 *
 *     <script src="https://example.org/helpline-finder/embed.js" data-region="US-OR"></script>
 *
 * Its `data-` attributes become attributes of the finder. `import.meta` does not exist here, so the address of
 * the module beside it comes from the tag itself.
 */
import { CALL_911, CALL_988, TEXT_988 } from './contact/emergency-links.js';

(() => {
  const script = document.currentScript;
  // A form field named "currentScript" can shadow the property (DOM clobbering): trust only a real script.
  if (!(script instanceof HTMLScriptElement) || !script.src) {
    console.warn(
      '<helpline-finder> embed.js must be a plain <script src>, not a module and not inline.',
    );
    return;
  }
  const finder = document.createElement('helpline-finder');
  for (const { name, value } of script.attributes) {
    if (name.startsWith('data-')) finder.setAttribute(name.slice('data-'.length), value);
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
  script.after(finder);
  // Not a script element: setting its address is what Trusted Types forbid.
  import(/* @vite-ignore */ new URL('./helpline-finder.js', script.src).href).catch(() => {
    console.warn('<helpline-finder> helpline-finder.js did not load from beside embed.js.');
  });
})();
