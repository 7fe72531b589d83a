/** What the tests of the finder do again and again, as a person would. */
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { HelplineErrorEvent } from '../../src/finder/finder-events.js';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { strings as en } from '../../src/strings/en/interface.js';
import { mount, settle, waitFor } from './mount.js';
import { getAllByRole, getByRole, nameOf, queryByRole, type Root, textOf } from './shadow.js';

export const OREGON = html`<helpline-finder region="US-OR"></helpline-finder>`;
export const OREGON_LINE = 'Oregon Alcohol and Drug Helpline';
export const LIFELINE = '988 Suicide & Crisis Lifeline';

/** The one element of this role and name, as soon as it is there. */
export function findByRole<T extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): Promise<T> {
  return waitFor(() => queryByRole<T>(root, role, name), `${role} named ${name}`);
}

/**
 * Fails if there is an element of this role and name. Elements are never compared by chai: to print one that should not
 * be there, it would walk through the whole page.
 */
export function expectAbsent(root: Root, role: string, name?: string | RegExp): void {
  const found = getAllByRole(root, role, name).map(nameOf);
  if (found.length > 0) throw new Error(`There is a ${role} that should not be: ${found}.`);
}

/** A finder on the page, with the local lines of its region if a heading for them is named. */
export async function mountFinder(
  template: TemplateResult = OREGON,
  localHeading?: string | RegExp,
): Promise<HelplineFinder> {
  const finder = await mount<HelplineFinder>(template);
  if (localHeading) {
    await waitFor(
      () => getAllByRole(finder, 'heading', localHeading).length > 0,
      `heading named ${localHeading}`,
    );
  }
  await settle(finder);
  return finder;
}

/** A finder for Oregon whose local lines are there, and what comes after the first view. */
export async function mountOregon(template: TemplateResult = OREGON): Promise<HelplineFinder> {
  const finder = await mountFinder(template, /^(In|Places in) Oregon$/);
  await waitFor(() => finder.shadowRoot?.querySelector('.language-slot > *'), 'what comes later');
  await settle(finder);
  return finder;
}

/** The emergency strip. */
export function stripOf(root: Root): HTMLElement {
  return getByRole(root, 'region', 'In an emergency');
}

/** Each card is an item of a list, with a heading in it. */
export function cardsOf(root: Root): HTMLElement[] {
  return getAllByRole(root, 'listitem').filter((item) => getAllByRole(item, 'heading').length > 0);
}

export function cardNames(root: Root): string[] {
  return cardsOf(root).map((card) => nameOf(getByRole(card, 'heading')));
}

/** The card of a service. Throws with the names of those there are. */
export function cardOf(root: Root, name: string): HTMLElement {
  const found = cardsOf(root).find((card) => nameOf(getByRole(card, 'heading')) === name);
  if (!found) throw new Error(`There is no card of ${name}. There are: ${cardNames(root)}`);
  return found;
}

/** The card of a service, as soon as it is there. */
export async function findCard(root: Root, name: string): Promise<HTMLElement> {
  await waitFor(() => cardNames(root).includes(name), `the card of ${name}`);
  return cardOf(root, name);
}

/** Opens what narrows the list, if it is not open. */
export async function openFilters(finder: Root): Promise<void> {
  const button = await findByRole(finder, 'button', /^(Filters|Filtres|Filtros)/);
  if (button.getAttribute('aria-expanded') === 'true') return;
  button.click();
  const [form] = getAllByRole(finder, 'search');
  await waitFor(() => form?.querySelector('#filters:not([hidden])'), 'the filters');
}

/** The button that asks the device where it is, as soon as it is there: one of the last parts that load, among the filters. */
export async function findMyLocation(finder: Root): Promise<HTMLElement> {
  await openFilters(finder);
  return findByRole(finder, 'button', /^(Use my location|Utiliser ma position|Usar mi ubicación)$/);
}

/** Picks an option of a select by its words; what is among the filters is unfolded first. */
export async function choose(finder: Element, select: string, option: string): Promise<void> {
  if (!queryByRole(finder, 'combobox', select)) await openFilters(finder);
  const list = await findByRole<HTMLSelectElement>(finder, 'combobox', select);
  const wanted = [...list.options].find(({ text }) => text.trim() === option);
  if (!wanted) throw new Error(`${select} has no "${option}".`);
  wanted.selected = true;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(finder);
}

/** What a select shows. */
export function chosenIn(finder: Element, select: string): string | undefined {
  const list = getByRole<HTMLSelectElement>(finder, 'combobox', select);
  return list.selectedOptions[0]?.text.trim();
}

/** Puts words in the search field. */
export async function search(finder: Element, text: string): Promise<void> {
  const field = getByRole<HTMLInputElement>(finder, 'searchbox');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settle(finder);
}

/** What the place field is called in English. */
export const PLACE_FIELD = /^ZIP, postal code or town/;

/** Puts a place in the place field, as soon as it is there. */
export async function typePlace(
  finder: Element,
  text: string,
  name: string | RegExp = PLACE_FIELD,
): Promise<HTMLInputElement> {
  if (!queryByRole(finder, 'combobox', name)) await openFilters(finder);
  const field = await findByRole<HTMLInputElement>(finder, 'combobox', name);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  return field;
}

/** Types a place and taps the button beside it. */
export async function findPlace(
  finder: Element,
  text: string,
  { field, find = 'Find' }: { field?: string | RegExp; find?: string | RegExp } = {},
): Promise<void> {
  await typePlace(finder, text, field);
  (await findByRole(finder, 'button', find)).click();
}

/** Taps something; a box among the filters is unfolded first. */
export async function press(finder: Element, role: string, name: string | RegExp): Promise<void> {
  const isThere = getAllByRole(finder, role, name).length > 0;
  if (!isThere && role === 'checkbox') await openFilters(finder);
  if (!isThere && role === 'button') await takeNeedBack(finder);
  getByRole(finder, role, name).click();
  await settle(finder);
}

/** Brings the other needs back where one is chosen. */
export async function takeNeedBack(finder: Element): Promise<void> {
  finder.shadowRoot?.querySelector<HTMLElement>('.need[aria-pressed="true"]')?.click();
  await settle(finder);
}

/** Asks for something that nobody offers, and waits until the finder says so. */
export async function searchInVain(finder: Element): Promise<void> {
  await search(finder, 'zzzzqqqq');
  const words = en.results.none('Oregon').replace(/\W*$/, '');
  await waitFor(() => textOf(finder).includes(words), 'the finder to say that nothing matches');
}

/** Opens every group whole. */
export async function showAll(finder: Element): Promise<void> {
  // The rest of a list, and what is behind it, is drawn a frame after its first cards.
  await settle(finder);
  for (;;) {
    const [more] = getAllByRole(finder, 'button', /^Show \d+ more/);
    if (!more) return;
    more.click();
    await settle(finder);
  }
}

/** The element that has the keyboard, shadow roots crossed. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Causes of the errors that the finder reports. */
export function recordErrors(finder: Element): HelplineErrorEvent['cause'][] {
  const causes: HelplineErrorEvent['cause'][] = [];
  finder.addEventListener('helpline-error', (event) => {
    causes.push((event as HelplineErrorEvent).cause);
  });
  return causes;
}

/** Lets links be tapped without leaving the page. */
export function stayOnPage(finder: Element): void {
  finder.addEventListener('click', (event) => event.preventDefault());
}

/** What an event says beside its name and what every event has. */
export function contentOf(event: Event): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
}
