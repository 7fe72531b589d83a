import { css } from 'lit';
import type { Feature } from '../../finder/feature.js';

/** Whoever begins to type sees that the list below answers: its beginning comes into the window with the first letters. */
export const typedAnswer: Feature = ({ addController, element, state }) => {
  let isTyped = false;
  addController({
    hostUpdated() {
      const was = isTyped;
      isTyped = state()?.hasText === true;
      if (isTyped && !was)
        element.renderRoot.querySelector('.count')?.scrollIntoView({ block: 'nearest' });
    },
  });
  return { styles: [typedAnswerStyles] };
};

/** As much of the window as the heading of the first group and the name on its first card. */
const typedAnswerStyles = css`
  .count {
    scroll-margin-block: 12px 6em;
  }
`;
