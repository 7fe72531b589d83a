import { focusOn } from '../../ui/focus-on.js';

/**
 * Brings a card before a person who chose its pin: its name has focus, so that a screen reader says it once and a
 * keyboard goes on with its buttons; the whole card is ringed for the eye, a mouse's too, as long as it has.
 */
export function showCard(root: ParentNode, id: string): void {
  const cards = root.querySelectorAll<HTMLElement>('.card');
  const card = [...cards].find(({ dataset }) => dataset.id === id);
  const name = card?.querySelector<HTMLElement>('.name');
  if (!card || !name) return;
  focusOn(name, { preventScroll: true });
  card.classList.add('chosen');
  name.addEventListener('blur', () => card.classList.remove('chosen'), { once: true });
  // Of a card that is higher than the window, its name and first buttons matter.
  card.scrollIntoView({ block: card.offsetHeight < innerHeight ? 'center' : 'start' });
}
