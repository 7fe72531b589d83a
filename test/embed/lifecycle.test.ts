import { expect } from '@open-wc/testing';
import { findByRole } from '../support/finder-page.js';
import { closeFrames, openDrawn } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { queryByRole } from '../support/shadow.js';

const MOUNTS = 1000;

describe('a finder that a page moves about', () => {
  afterEach(closeFrames);

  it('cloned: the copy is a finder of its own', async () => {
    const { page, finder, complaints } = await openDrawn('plain');
    const copy = finder.cloneNode(true) as HTMLElement;
    page.body.append(copy);
    await waitFor(() => queryByRole(copy, 'heading', 'In Oregon'), 'the copy');
    expect(complaints).to.deep.equal([]);
  });

  it('made for one page and put into a frame before it was seen: drawn there, as it looks here', async () => {
    const { page, finder, complaints } = await openDrawn('plain');
    const frame = page.body.appendChild(page.createElement('iframe'));
    const made = page.createElement('helpline-finder');
    made.setAttribute('region', 'US-OR');
    frame.contentDocument?.body.append(made);
    await waitFor(() => queryByRole(made, 'heading', 'In Oregon'), 'the one in the frame');
    const link = await findByRole(made, 'link', 'Call 911');
    const looks = (one: HTMLElement): string =>
      one.ownerDocument.defaultView?.getComputedStyle(one).backgroundColor ?? '';
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(looks(link)).to.equal(looks(await findByRole(finder, 'link', 'Call 911')));
    expect(complaints).to.deep.equal([]);
  });

  // As prerenderers and archives keep it: `<template shadowrootmode="open">`.
  it('with what an older finder drew in it already: only what is drawn now', async () => {
    const { page } = await openDrawn('plain');
    const kept = page.implementation.createHTMLDocument().createElement('helpline-finder');
    kept.attachShadow({ mode: 'open' }).innerHTML = '<a href="tel:5035550199">An old number</a>';
    page.body.append(kept);
    await waitFor(
      () => queryByRole(kept, 'heading', 'In Oregon') ?? queryByRole(kept, 'link', 'Call 911'),
      'the new one',
    );
    expect(queryByRole(kept, 'link', 'An old number')).to.equal(undefined);
  });

  it('with what an older finder drew in a closed root: only what is drawn now', async function () {
    const { page } = await openDrawn('plain');
    const box = page.body.appendChild(page.createElement('div'));
    // Without it, the browser makes no such root but while it reads a page.
    if (!box.setHTMLUnsafe) this.skip();
    box.setHTMLUnsafe(`<helpline-finder region="US-OR"><template shadowrootmode="closed">
      <a href="tel:5035550199">An old number</a></template></helpline-finder>`);
    const kept = box.firstElementChild as Element & { renderRoot?: ShadowRoot };
    await waitFor(() => kept.renderRoot?.querySelector('a[href="tel:911"]'), 'the new one');
    expect(kept.renderRoot?.textContent).not.to.include('An old number');
  });

  for (const [where, make] of [
    ['a dialog', (page: Document) => page.createElement('dialog')],
    [
      'something hidden at first',
      (page: Document) => {
        const box = page.createElement('div');
        box.hidden = true;
        return box;
      },
    ],
    ['another shadow root', (page: Document) => page.createElement('div')],
  ] as const) {
    it(`moved into ${where}: drawn when it is seen`, async () => {
      const { page, finder, complaints } = await openDrawn('plain');
      const box = make(page);
      page.body.append(box);
      if (where === 'another shadow root') box.attachShadow({ mode: 'open' }).append(finder);
      else box.append(finder);
      if (box.localName === 'dialog') (box as HTMLDialogElement).showModal();
      box.hidden = false;
      const link = await findByRole(finder, 'link', 'Call 911');
      await waitFor(() => link.getBoundingClientRect().height >= 44, 'the strip to have a size');
      expect(complaints).to.deep.equal([]);
    });
  }

  it(`mounted and removed ${MOUNTS} times: no node and no listener stays`, async () => {
    const { page, finder, complaints } = await openDrawn('plain');
    const window = page.defaultView as Window & typeof globalThis;
    const open = new Map<unknown, number>();
    for (const target of [window, page]) {
      const { addEventListener, removeEventListener } = target;
      const count = (step: number): void => {
        open.set(target, (open.get(target) ?? 0) + step);
      };
      target.addEventListener = function (this: unknown, ...rest: unknown[]) {
        count(1);
        return Reflect.apply(addEventListener, this ?? window, rest);
      } as typeof addEventListener;
      target.removeEventListener = function (this: unknown, ...rest: unknown[]) {
        count(-1);
        return Reflect.apply(removeEventListener, this ?? window, rest);
      } as typeof removeEventListener;
    }
    const before = page.querySelectorAll('*').length;
    const children = finder.childNodes.length;
    for (let at = 0; at < MOUNTS; at += 1) {
      finder.remove();
      page.body.append(finder);
    }
    await findByRole(page, 'heading', 'In Oregon');
    expect(page.querySelectorAll('*').length).to.equal(before);
    expect(finder.childNodes.length).to.equal(children);
    // One for the finder that stands there now; taken away, none.
    for (const [, left] of open) expect(Math.abs(left)).to.be.at.most(1);
    expect(complaints).to.deep.equal([]);
  }).timeout(60_000);
});
