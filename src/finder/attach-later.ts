import type { LitElement } from 'lit';
import { keepStyles } from '../keep/keep.styles.js';
import { QuickExitLoader } from '../quick-exit/quick-exit-loader.js';

type Host = LitElement & { readonly quickExit?: string | null };

/** What a finder gets once its first view stands: the looks of what comes late, and quick exit if it is asked for. */
export function attachLater(host: Host): void {
  const root = host.renderRoot as ShadowRoot;
  if (keepStyles.styleSheet) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, keepStyles.styleSheet];
  }
  new QuickExitLoader(host);
}
