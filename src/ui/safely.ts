import { noChange, nothing } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

/**
 * Draws a part of the page so that an error in it costs this part alone. Lit commits templates after they are written,
 * so a `try` around `html` catches little; this one is around the commit.
 */
class Safely extends Directive {
  render(draw: () => unknown, _onError: (error: unknown) => void): unknown {
    return draw();
  }

  override update(
    part: ChildPart,
    [draw, onError]: [draw: () => unknown, onError: (error: unknown) => void],
  ): unknown {
    try {
      setChildPartValue(part, draw(), this);
    } catch (error) {
      onError(error);
      // Half of it may be new and half old: none of it is true.
      setChildPartValue(part, nothing, this);
    }
    return noChange;
  }
}

/** Draws nothing where `draw`, or what it returned, throws. The next drawing tries again. */
export const safely = directive(Safely);
