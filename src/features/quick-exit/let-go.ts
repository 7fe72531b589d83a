/**
 * Takes from a window what would ask "Leave site?". Its listeners are asked first, as the browser would ask them;
 * where one objects, `document.open()` empties the page and takes all its listeners with it, which nothing else does to
 * listeners that were there before ours.
 */
export function letGo(window: Window): void {
  window.onbeforeunload = null;
  try {
    if (objects(window)) window.document.open();
  } catch {
    // A page that is not HTML keeps its listeners.
  }
}

function objects({ document, dispatchEvent }: Window): boolean {
  const question = document.createEvent('BeforeUnloadEvent') as BeforeUnloadEvent;
  question.initEvent('beforeunload', false, true);
  dispatchEvent.call(document.defaultView, question);
  return question.defaultPrevented || !!question.returnValue;
}
