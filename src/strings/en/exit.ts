import type { ExitWords } from '../exit-words.js';

/** The words of quick exit in English. */
export const exit: ExitWords = {
  leave: 'Leave this page now',
  honest: 'Tap, or Shift 3 times. Your browser history and phone bill still show.',
  twoMore: 'Shift, press 2 more times to leave.',
  oneMore: 'Shift, press 1 more time to leave.',
  expired: 'Leaving was canceled.',
  leaving: 'Leaving',
  frame: 'This button covers this part only. To leave the page around it, close the tab.',
  perhaps: 'If the page around this stays, close the tab.',
  stays: 'This page is still open. Close the tab to leave it.',
  uncover: 'Show the page again',
};
