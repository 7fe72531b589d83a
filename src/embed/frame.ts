/**
 * The script of frame.html, the finder as a page for an `<iframe>`: takes its options from the address, tells the page
 * around how high it is, and says so where that page lets no call start.
 */
import { type HeightMessage, isHost, mayCall } from './frame-messages.js';
import { readFrameOptions } from './frame-options.js';
import { frameWords } from './frame-words.js';

const finder = document.querySelector('helpline-finder') as HTMLElement;
const { attributes, warnings } = readFrameOptions(location.search);
for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
for (const warning of warnings) console.warn(`<helpline-finder> ${warning}`);

const words = frameWords(finder.getAttribute('lang') ?? document.documentElement.lang);
document.documentElement.lang = words.language;
document.title = words.title;
document.body.style.margin = '0';

function tellHeight(): void {
  const height = Math.ceil(finder.getBoundingClientRect().bottom + scrollY) + 1;
  const message: HeightMessage = { helplineFrame: 'height', height };
  // Of no use to a stranger, and the page around may be of any origin.
  parent.postMessage(message, '*');
}

function noteSandbox(sandbox: string | null): void {
  if (mayCall(sandbox) || finder.querySelector('.frame-note')) return;
  const note = document.createElement('p');
  note.className = 'frame-note';
  note.slot = 'intro';
  note.lang = words.language;
  note.textContent = words.noCalls;
  finder.append(note);
  console.warn(
    '<helpline-finder> the sandbox of this frame blocks calls. Add allow-popups and allow-top-navigation-by-user-activation.',
  );
}

if (parent !== window) {
  if (globalThis.ResizeObserver) new ResizeObserver(tellHeight).observe(finder);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !isHost(data)) return;
    noteSandbox(data.sandbox);
    tellHeight();
  });
  // A page of this very site needs no script for it.
  if (frameElement) noteSandbox(frameElement.getAttribute('sandbox'));
}
