/** Sizes and places of what is drawn. */
import { expect } from '@open-wc/testing';
import { getAllByRole, nameOf } from '../support/shadow.js';

const TARGET = 44;

/** A link in a line of text, as WCAG 2.5.8 exempts it. */
function isInText(element: Element): boolean {
  return element.localName === 'a' && getComputedStyle(element).display === 'inline';
}

/** What can be tapped and is smaller than 44 px, place field, map and switch included. */
export function tooSmall(root: Element): string[] {
  return ['link', 'button', 'combobox', 'searchbox', 'checkbox', 'radio', 'option']
    .flatMap((role) => getAllByRole(root, role))
    .filter((element) => !isInText(element))
    .flatMap((element) => {
      // A checkbox is as large as its label.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return width >= TARGET - 0.5 && height >= TARGET - 0.5
        ? []
        : `${nameOf(element)}: ${Math.round(width)} × ${Math.round(height)}`;
    });
}

/** Whatever reaches beyond the finder's own sides. */
function sticksOut(finder: Element): string[] {
  const { left, right } = finder.getBoundingClientRect();
  return getAllByRole(finder, 'link')
    .concat(getAllByRole(finder, 'button'), getAllByRole(finder, 'heading'))
    .concat(getAllByRole(finder, 'combobox'), getAllByRole(finder, 'searchbox'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map(nameOf);
}

export function expectNoSidewaysScroll(finder: Element): void {
  const page = document.documentElement;
  expect(page.scrollWidth, 'width of the page').to.be.at.most(page.clientWidth);
  expect(sticksOut(finder)).to.deep.equal([]);
}
