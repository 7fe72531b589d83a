/** A page on a device whose platform lacks a piece, or has one that fails. */
import { expect } from '@open-wc/testing';
import { datasetInfo } from '../../src/generated/dataset-info.js';
import {
  cardNames,
  cardOf,
  cardsOf,
  findByRole,
  LIFELINE,
  OREGON_LINE,
  press,
  search,
} from './finder-page.js';
import { closeFrames, type Frame, openFrame } from './frame.js';
import { settle, waitFor } from './mount.js';
import { getByRole, textOf } from './shadow.js';

/** The window of the page, before the finder's script runs. */
export type DeviceWindow = Window & typeof globalThis;

declare global {
  interface Window {
    /** Called by test/embed/pages/device.js. */
    changeDevice?: (device: DeviceWindow) => void;
  }
}

const DAY_MS = 86_400_000;

/** A Wednesday noon in Oregon, weeks after the data were last checked: some services are open, and some closed. */
export function wednesdayNoon(): number {
  const day = Math.ceil(Date.parse(datasetInfo.newestCheck) / DAY_MS) + 40;
  // Day 0, 1 January 1970, was a Thursday.
  return (day - ((day + 1) % 7)) * DAY_MS + 20 * 3_600_000;
}

/** Opens a page with a finder for Oregon, on a Wednesday at noon, after `change` has changed its window. */
export async function openDevice(change: (device: DeviceWindow) => void): Promise<Frame> {
  let isChanged = false;
  window.changeDevice = (device) => {
    setClock(device, wednesdayNoon());
    change(device);
    isChanged = true;
  };
  const frame = await openFrame('device');
  if (!isChanged) throw new Error('The page asked for no change of its device.');
  return frame;
}

export function closeDevices(): void {
  delete window.changeDevice;
  closeFrames();
}

/** Takes a member away from an object and from all that it inherits from. */
export function remove(target: object, name: string): void {
  for (let owner: object | null = target; owner; owner = Object.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, name) && !Reflect.deleteProperty(owner, name))
      throw new Error(`${name} cannot be taken away.`);
  }
}

/** Puts something else in place of a member. */
export function replace(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** Makes a member fail as soon as it is looked at. */
export function failOnLook(target: object, name: string, tell?: () => void): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get() {
      tell?.();
      throw new DOMException(`${name} is not for you`, 'SecurityError');
    },
  });
}

/** Sets the clock of the device, as `new Date()` and `Date.now()` tell it. */
export function setClock(device: DeviceWindow, time: number): void {
  const Real = device.Date;
  class SetDate extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(time);
      else super(...given);
    }
    static override now = (): number => time;
  }
  replace(device, 'Date', SetDate);
}

/** The hours on the cards: by class, with their words. */
export function hoursOf(finder: Element): { look: string; text: string }[] {
  return cardsOf(finder).flatMap((card) =>
    [...card.querySelectorAll('.opening')].map((line) => ({
      look: ['open', 'closed', 'unknown'].find((look) => line.classList.contains(look)) ?? '',
      text: textOf(line),
    })),
  );
}

/** 911, 988, the cards of the country and of Oregon, with hours. */
export async function expectNumbers({ page, finder }: Frame): Promise<void> {
  await findByRole(page, 'heading', 'In Oregon');
  const emergency = getByRole(page, 'link', 'Call 911');
  expect(emergency.getAttribute('href')).to.equal('tel:911');
  expect(getByRole(page, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
  expect(cardNames(finder)).to.include.members([LIFELINE, OREGON_LINE]);
  const local = cardOf(finder, OREGON_LINE);
  expect(local.querySelector('a[href^="tel:+1"]'), 'a number on the local card').to.exist;
  expect(
    textOf(local.querySelector('.opening') as Element),
    'hours of the local card',
  ).not.to.equal('');
}

/** The features are there as well, and all that a person does still works. */
export async function expectWorking(frame: Frame): Promise<void> {
  const { page, finder, complaints } = frame;
  await waitFor(
    () => finder.shadowRoot?.querySelector('.language-slot > *'),
    'what loads after the first view',
  );
  await settle(finder);
  await press(finder, 'button', 'Get naloxone');
  expect(cardsOf(finder).length).to.be.above(0);
  await press(finder, 'button', 'Get naloxone');
  await search(finder, 'naloxone');
  await findByRole(page, 'heading', 'Best matches');
  await search(finder, '');
  await expectNumbers(frame);
  expect(complaints).to.deep.equal([]);
}
