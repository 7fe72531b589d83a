import { stub } from './stub.js';

/** Makes a page believe, until the test is over, that the person has a mouse and no touch screen, or else a phone. */
export function asDesktop(isDesktop = true, view: Window = window): void {
  const ask = view.matchMedia.bind(view);
  const fine = isDesktop ? 'all' : 'not all';
  const coarse = isDesktop ? 'not all' : 'all';
  stub(view, 'matchMedia', (query: string) =>
    ask(query === '(pointer: fine)' ? fine : query === '(any-pointer: coarse)' ? coarse : query),
  );
  stub(view.navigator, 'maxTouchPoints', isDesktop ? 0 : 5);
}
