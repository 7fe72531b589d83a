/**
 * One classic script tag for a page with the finder in an `<iframe>`: gives the frame the height that the finder needs,
 * more or less, and tells the finder what the frame's sandbox allows.
 *
 *     <iframe src="https://example.org/helpline-finder/frame.html?region=US-OR" title="Find help"></iframe>
 *     <script src="https://example.org/helpline-finder/frame-host.js" async></script>
 */
import { type HostMessage, isHeight } from './frame-messages.js';

/** A copy of frame.html under another name says so by the attribute. */
const FRAMES = 'iframe[src*="/frame.html"], iframe[data-helpline-frame]';
/** CSS pixels: no message makes a frame useless, or a page endless. */
const [LEAST, MOST] = [200, 30_000];

const frames = (): readonly HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>(FRAMES),
];

/** Where messages of a frame are from: its address, or nowhere if its sandbox gives it no origin. */
function originOf(frame: HTMLIFrameElement): string {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox)) return 'null';
  // By a link: a page may have a variable named `URL`.
  return Object.assign(document.createElement('a'), { href: frame.src }).origin;
}

function greet(frame: HTMLIFrameElement): void {
  const message: HostMessage = {
    helplineFrame: 'host',
    sandbox: frame.getAttribute('sandbox'),
  };
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
}

const greeted = new WeakSet<MessageEventSource>();

addEventListener('message', ({ source, origin, data }) => {
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame) || !isHeight(data)) return;
  frame.style.height = `${Math.min(MOST, Math.max(LEAST, data.height))}px`;
  if (greeted.has(source)) return;
  greeted.add(source);
  greet(frame);
});

// Those that spoke before this script had loaded; the others have not loaded yet, and their message is lost.
for (const frame of frames()) greet(frame);
