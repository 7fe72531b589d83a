/**
 * The document that would be printed, as soon as there is one: the print command of its frame is caught. Ask before the
 * button is tapped. `choices` is what the finder puts the frame into, on this page or in an iframe.
 */
export function catchPrint(choices: Element): Promise<Document> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const frame = choices.querySelector('iframe');
      if (!frame) return;
      watch.disconnect();
      // Firefox puts its own window in place a moment later: caught again when it is asked for.
      const view = frame.contentWindow as Window;
      Object.defineProperty(frame, 'contentWindow', { get: () => view, configurable: true });
      view.print = () => resolve(frame.contentDocument as Document);
    });
    watch.observe(choices, { childList: true });
  });
}
