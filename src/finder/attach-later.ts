import type { LitElement } from 'lit';
import { keepStyles } from '../keep/keep.styles.js';
import { QuickExitLoader } from '../quick-exit/quick-exit-loader.js';
import { bringTypedPlaces } from './bring-typed-places.js';
import { ContrastGuard } from './contrast-guard.js';
import { dressPack } from './dress-pack.js';
import type { FinderActions, FinderState } from './finder-state.js';
import type { HostStrings } from './host-strings.js';
import type { LanguageLoader } from './language-loader.js';
import { laterStyles } from './later.styles.js';
import { ListWatch } from './to-list.js';

type Host = LitElement & {
  readonly quickExit?: string | null;
  readonly strings?: HostStrings;
};

/**
 * What a finder gets once its first view stands: the looks of what comes late, the host's own words, colours that can be
 * read, quick exit if it is asked for, and places among the typed words.
 */
export function attachLater(
  host: Host,
  languages: LanguageLoader,
  stateOf: () => FinderState | undefined,
  actions: FinderActions,
): void {
  const root = host.renderRoot as ShadowRoot;
  for (const { styleSheet } of [keepStyles, laterStyles]) {
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
  languages.dress = (pack) => dressPack(pack, host.strings);
  new ContrastGuard(host);
  new QuickExitLoader(host);
  new ListWatch(host);
  bringTypedPlaces(host, stateOf, actions);
}
