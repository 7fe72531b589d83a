/**
 * One classic script tag for a whole site: makes a finder of each `<div data-helpline-finder>`, the form that survives the
 * filters of editors. Where it cannot load, the links in there stay.
 *
 *     <script src="https://example.org/helpline-finder/upgrade.js" async></script>
 */
import { ownScript } from './own-script.js';
import { upgradePlaces } from './upgrade-places.js';

const script = ownScript('upgrade.js');
if (script) upgradePlaces(script.src);
else
  console.warn(
    '<helpline-finder> upgrade.js must be loaded with a plain <script src>, not joined with others and not inline; the links stay.',
  );
