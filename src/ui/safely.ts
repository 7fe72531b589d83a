import { noChange, nothing } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

type Parameters = [
  draw: () => unknown,
  onError: (error: unknown) => void,
  madeOf?: readonly unknown[],
];

/**
 * Draws a part of the page so that an error in it costs this part alone. Lit commits templates after they are written,
 * so a `try` around `html` catches little; this one is around the commit.
 */
class Safely extends Directive {
  #madeOf: readonly unknown[] | undefined;

  render(...[draw]: Parameters): unknown {
    return draw();
  }

  override update(part: ChildPart, [draw, onError, madeOf]: Parameters): unknown {
    if (madeOf && this.#madeOf?.every((value, at) => value === madeOf[at])) return noChange;
    try {
      setChildPartValue(part, draw(), this);
      this.#madeOf = madeOf;
    } catch (error) {
      onError(error);
      // Half of it may be new and half old: none of it is true.
      setChildPartValue(part, nothing, this);
      this.#madeOf = undefined;
    }
    return noChange;
  }
}

/**
 * Draws nothing where `draw`, or what it returned, throws. The next drawing tries again. With a list of all that the drawing is
 * made of, always as long, it is drawn again only where one of these is another than before.
 */
export const safely = directive(Safely);
