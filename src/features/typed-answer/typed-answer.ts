import { css } from 'lit';
import type { Feature } from '../../finder/feature.js';

/** How long more of an answer may take, in milliseconds: a pause, and a table of places on a slow network. */
const ANSWER_MS = 5000;

/** What a person does who goes on from there. */
const DEEDS = ['keydown', 'pointerdown', 'wheel'];

/**
 * Whoever begins to type sees that the list below answers: its beginning comes into the window with the first letters.
 * Whoever went on to the answer keeps its first card in the window when more of it comes, until they do anything else.
 */
export const typedAnswer: Feature = ({ addController, element, state }) => {
  let isTyped = false;
  let followed = 0;
  element.renderRoot.addEventListener('submit', () => {
    followed = Date.now() + ANSWER_MS;
  });
  for (const deed of DEEDS) {
    element.addEventListener(deed, () => {
      followed = 0;
    });
  }
  addController({
    hostUpdated() {
      const was = isTyped;
      isTyped = state()?.hasText === true;
      if (isTyped && !was)
        element.renderRoot.querySelector('.count')?.scrollIntoView({ block: 'nearest' });
      if (Date.now() < followed) showCard(element.renderRoot as ShadowRoot);
    },
  });
  return { styles: [typedAnswerStyles] };
};

/** The first card begins in the upper half of the window, so that its number is not far: while the keyboard is still in the finder. */
function showCard(root: ShadowRoot): void {
  const { top = 0 } = root.querySelector('.card')?.getBoundingClientRect() ?? {};
  if (root.activeElement && top > innerHeight / 2)
    root.querySelector('.title-row')?.scrollIntoView();
}

/** As much of the window as the heading of the first group and the name on its first card. */
const typedAnswerStyles = css`
  .count {
    scroll-margin-block: 12px 6em;
  }
`;
