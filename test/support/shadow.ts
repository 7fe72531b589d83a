/** Finds what a person would find, by role and accessible name, through every open shadow root. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

export type Root = Document | DocumentFragment | Element;

// Not instanceof: what stands in an iframe is of another window's classes.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isHtmlElement(node: Node): node is HTMLElement {
  return isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** The engine walks a tree many times faster than a page can. */
function collectWithin(tree: ParentNode, into: Element[]): void {
  for (const element of tree.querySelectorAll('*')) {
    into.push(element);
    if (element.shadowRoot) collectWithin(element.shadowRoot, into);
  }
}

/**
 * All elements in and under `root` in the order in which they are drawn: shadow root first, then light children. Fills one
 * array, since every look of every test walks some thousand elements.
 */
export function listElements(root: Root): Element[] {
  const elements: Element[] = [];
  if (isElement(root)) {
    elements.push(root);
    if (root.shadowRoot) collectWithin(root.shadowRoot, elements);
  }
  collectWithin(root, elements);
  return elements;
}

/** Their role depends on more than their tag. */
const BY_MORE_THAN_TAG = new Set(['a', 'area', 'link', 'img', 'input', 'select']);
const rolesOfTags = new Map<string, string | null>();

/** The role, read once for all elements of a tag where that alone says it: most are asked again and again. */
function roleOf(element: Element): string | null {
  const { localName } = element;
  if (element.hasAttribute('role') || BY_MORE_THAN_TAG.has(localName)) return getRole(element);
  const known = rolesOfTags.get(localName);
  if (known !== undefined) return known;
  const role = getRole(element);
  rolesOfTags.set(localName, role);
  return role;
}

function parentAcrossShadows(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

/** Whether assistive technology is told of the element: it is drawn, and nothing around it is inert or aria-hidden. */
export function isExposed(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  let current: Element | undefined = element;
  while (current) {
    if (current.getAttribute('aria-hidden') === 'true' || current.hasAttribute('inert'))
      return false;
    current = parentAcrossShadows(current);
  }
  return true;
}

/** The accessible name, with white space as a person would hear it. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

/** What gives an element or its inside a name that is not its text. */
const NAMING =
  '[aria-label], [aria-labelledby], [alt], [title], [placeholder], [value], slot, input, select, textarea';

/**
 * Whether the words of a name can be in an element's own text. To compute a name asks the browser for the style of all that is
 * inside, some hundred times a list: most elements are told by this alone. True where it cannot tell.
 */
function mayBeNamed(element: Element, name: string): boolean {
  const isOwnText =
    !element.shadowRoot &&
    !(element as HTMLInputElement).labels?.length &&
    !element.matches(NAMING) &&
    !element.querySelector(NAMING);
  if (!isOwnText) return true;
  const text = element.textContent ?? '';
  return name.split(/\s+/).every((word) => text.includes(word));
}

function fits(element: Element, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true;
  const actual = nameOf(element);
  return typeof name === 'string' ? actual === name : name.test(actual);
}

/** Every exposed element of this role, and of this name if one is given (a string must be the whole name). */
export function getAllByRole(root: Root, role: string, name?: string | RegExp): HTMLElement[] {
  return listElements(root).filter(
    (element): element is HTMLElement =>
      isHtmlElement(element) &&
      roleOf(element) === role &&
      (typeof name !== 'string' || mayBeNamed(element, name)) &&
      isExposed(element) &&
      fits(element, name),
  );
}

function describeRoles(root: Root): string {
  return listElements(root)
    .filter((element) => roleOf(element) !== null && isExposed(element))
    .map((element) => `  ${roleOf(element)} "${nameOf(element)}"`)
    .join('\n');
}

/** The one exposed element of this role and name, or undefined. Throws if there are several. */
export function queryByRole<T extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): T | undefined {
  const found = getAllByRole(root, role, name);
  if (found.length > 1) {
    const names = found.map((element) => `"${nameOf(element)}"`).join(', ');
    throw new Error(`${found.length} elements have the role ${role} and fit ${name}: ${names}.`);
  }
  return found[0] as T | undefined;
}

/** The one exposed element of this role and name. Throws with a list of what there is. */
export function getByRole<T extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): T {
  const found = queryByRole<T>(root, role, name);
  if (!found) {
    const wanted = name === undefined ? role : `${role} named ${name}`;
    throw new Error(`There is no ${wanted}. There is:\n${describeRoles(root) || '  nothing'}`);
  }
  return found;
}

function readNode(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return '';
  if (node.localName === 'style' || node.localName === 'script') return '';
  const drawn = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  if (node.localName !== 'slot' && !node.checkVisibility({ visibilityProperty: true })) return '';
  const inside = drawn.length > 0 ? drawn : (node.shadowRoot ?? node).childNodes;
  const text = [...inside].map(readNode).join('');
  return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
}

/** The text that is drawn, slots and shadow roots included, with single spaces. */
export function textOf(root: Element): string {
  return readNode(root).replace(/\s+/g, ' ').trim();
}
