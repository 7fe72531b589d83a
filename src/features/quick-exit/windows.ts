import { times } from '../../base/times.js';
import { withOwnMembers } from '../../base/with-own-members.js';

/** How far quick exit reaches: the whole page, perhaps the whole page, or no more than the frame it is in. */
export type Reach = 'page' | 'perhaps' | 'frame';

const MAY_LEAVE = /(^|\s)allow-top-navigation(-by-user-activation)?(\s|$)/i;

/** What can be known before it is tried. A frame does not learn what the page of another site allows it. */
export function reachOf(from: Window = window): Reach {
  for (let frame = from; frame !== frame.top; frame = windowOf(frame.frameElement) ?? frame) {
    const element = frame.frameElement;
    if (!element) return 'perhaps';
    const sandbox = element.getAttribute('sandbox');
    if (sandbox !== null && !MAY_LEAVE.test(sandbox)) return 'frame';
  }
  return 'page';
}

/** The windows of the page that are of this origin, whichever frame holds them: an event of one reaches no other. */
export function ownWindows(from: Window = window): readonly Window[] {
  let outermost = from;
  for (let next = windowOf(from.frameElement); next; next = windowOf(next.frameElement))
    outermost = next;
  return within(outermost);
}

/** Not `parent`: a page may have a variable of that name, which takes the place of the browser's. */
export const windowOf = (frame: Element | null): Window | null | undefined =>
  frame?.ownerDocument.defaultView;

function within(outer: Window): readonly Window[] {
  const frames = times(framesOf(outer), (at) => outer[at] as Window);
  return [outer, ...frames.filter(isOwn).flatMap(within)];
}

/** As many as there can be: a page may have a variable named `length`, too. */
const framesOf = (other: Window): number =>
  withOwnMembers(other.document).querySelectorAll('iframe,frame,object,embed').length;

function isOwn(other: Window): boolean {
  try {
    return !!other.document;
  } catch {
    return false;
  }
}
