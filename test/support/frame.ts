/** A page of its own in an iframe, with the built files, as an embedder would have it. */
import { waitFor } from './mount.js';
import { queryByRole } from './shadow.js';

export interface Frame {
  readonly page: Document;
  /** What the page complained of: policy violations, errors, warnings, unhandled rejections. */
  readonly complaints: readonly string[];
  /** Causes of the errors that finders on the page reported. */
  readonly causes: readonly string[];
  /** The first finder on the page. */
  readonly finder: HTMLElement;
}

type FrameWindow = Window & { complaints: string[]; causes: string[] };

const open = new Set<HTMLIFrameElement>();

/** Opens a page of test/embed/pages, below a prefix such as `/csp`. */
export async function openFrame(name: string, prefix = ''): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.cssText = 'width: 780px; height: 580px; border: 0';
  frame.src = `${prefix}/test/embed/pages/${name}.html`;
  open.add(frame);
  document.body.append(frame);
  // Not "load", which waits for scripts that a test may hold back.
  const window = frame.contentWindow as FrameWindow;
  await waitFor(
    () => window.complaints && frame.contentDocument?.readyState !== 'loading',
    `the page ${name}`,
  );
  const page = frame.contentDocument as Document;
  return {
    page,
    complaints: window.complaints,
    causes: window.causes,
    get finder() {
      return page.querySelector('helpline-finder') as HTMLElement;
    },
  };
}

/** Opens a page and waits until its finder has drawn itself, local lines included. */
export async function openDrawn(name: string, prefix = '', heading = 'In Oregon'): Promise<Frame> {
  const frame = await openFrame(name, prefix);
  await waitFor(() => queryByRole(frame.page, 'heading', heading), `"${heading}" on ${name}`);
  return frame;
}

export function closeFrames(): void {
  for (const frame of open) frame.remove();
  open.clear();
}

let last = 0;

/** A word that no other test in any engine uses. */
export function makeToken(): string {
  last += 1;
  return `${Math.random().toString(36).slice(2)}-${last}`;
}
