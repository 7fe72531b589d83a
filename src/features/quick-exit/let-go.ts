import { bare } from '../../base/bare.js';
import { withOwnMembers } from '../../base/with-own-members.js';

type Realm = Window & {
  readonly BeforeUnloadEvent?: typeof BeforeUnloadEvent;
  readonly NavigateEvent?: typeof Event;
};

const takenAway: (() => void)[] = [];

/**
 * Takes from a window what would ask "Leave site?" or hold a person back: whoever objects there is not heard. Then its listeners
 * are asked, as the browser would ask them; where one objects all the same, `document.open()` empties the page and takes all its
 * listeners with it, which nothing else does to listeners that were there before ours.
 */
export function letGo(window: Window): void {
  try {
    silence(window);
    if (objects(window)) withOwnMembers(window.document).open();
  } catch {
    // A page that is not HTML keeps its listeners.
  }
}

/** Gives pages that were not left their say back. */
export function holdAgain(): void {
  for (const giveBack of takenAway.splice(0)) giveBack();
}

function silence(window: Realm): void {
  const { onbeforeunload } = window;
  window.onbeforeunload = null;
  takenAway.push(() => {
    window.onbeforeunload = onbeforeunload;
  });
  const say = { value: () => undefined, configurable: true };
  const { BeforeUnloadEvent, NavigateEvent } = window;
  for (const kind of [BeforeUnloadEvent, NavigateEvent])
    if (kind) replace(kind.prototype, 'preventDefault', say);
  if (BeforeUnloadEvent)
    replace(BeforeUnloadEvent.prototype, 'returnValue', {
      get: () => '',
      set: () => undefined,
      configurable: true,
    });
}

function replace(target: object, name: string, member: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, bare(member));
  takenAway.push(() => {
    if (before) Object.defineProperty(target, name, bare(before));
    else Reflect.deleteProperty(target, name);
  });
}

function objects(window: Window): boolean {
  const { createEvent } = withOwnMembers(window.document);
  const question = createEvent('BeforeUnloadEvent') as BeforeUnloadEvent;
  question.initEvent('beforeunload', false, true);
  EventTarget.prototype.dispatchEvent.call(window, question);
  return question.defaultPrevented || !!question.returnValue;
}
