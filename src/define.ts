/** The script tag's entry: registers the element. The only module with an eager side effect. */
import { HelplineFinder } from './assemble.js';
import { registerElement } from './base/register-element.js';

registerElement('helpline-finder', HelplineFinder);

declare global {
  interface HTMLElementTagNameMap {
    'helpline-finder': HelplineFinder;
  }
}
