import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineMap } from '../../src/map/helpline-map.js';
import { expectQuietConsole } from '../support/console.js';
import { listingAt } from '../support/map-listings.js';
import { mount, settle, waitFor } from '../support/mount.js';
import { getByRole } from '../support/shadow.js';
import { isDrawn, mountMap, pinAt, pinNames, pins, THREE, viewportOf } from './map-page.js';

/**
 * Does to this page what a browser does to one in a tab behind others: no frame is drawn and no size is told until it
 * comes forward. Before Leaflet loads, which keeps the function for frames that it finds.
 */
class Tab {
  #isHidden = false;
  /** Frames by their number; sizes by none. */
  #waiting: { readonly frame?: number; readonly act: () => void }[] = [];

  constructor() {
    const later = this.#later.bind(this);
    const [ask, cancel] = [requestAnimationFrame, cancelAnimationFrame];
    window.requestAnimationFrame = (act) => {
      const frame = ask((time) => later(() => act(time), frame));
      return frame;
    };
    window.cancelAnimationFrame = (cancelled) => {
      cancel(cancelled);
      this.#waiting = this.#waiting.filter(({ frame }) => frame !== cancelled);
    };
    window.ResizeObserver = class extends ResizeObserver {
      constructor(act: ResizeObserverCallback) {
        super((entries, observer) => later(() => act(entries, observer)));
      }
    };
  }

  #later(act: () => void, frame?: number): void {
    if (this.#isHidden) this.#waiting.push({ act, ...(frame !== undefined && { frame }) });
    else act();
  }

  hide(): void {
    this.#isHidden = true;
  }

  show(): void {
    this.#isHidden = false;
    for (const { act } of this.#waiting.splice(0)) act();
  }
}

const tab = new Tab();
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the map in a tab behind others', () => {
  afterEach(() => tab.show());

  it('is drawn when the tab comes forward', async () => {
    await expectQuietConsole(async () => {
      tab.hide();
      const map = await mount<HelplineMap>(html`<helpline-map .listings=${THREE}></helpline-map>`);
      await wait(400);
      expect(pins(map)).to.have.length(0);
      tab.show();
      await isDrawn(map);
      expect(pins(map)).to.have.length(3);
    });
  });

  it('has the list of now when it was left in the middle of a zoom', async () => {
    await expectQuietConsole(async () => {
      const map = await mountMap();
      getByRole(map, 'button', 'Zoom in').click();
      tab.hide();
      await wait(400);
      map.listings = [listingAt('new', -120, 45)];
      await settle(map);
      tab.show();
      await waitFor(() => pins(map).length === 1, 'the one pin');
      expect(pinNames(map)).to.deep.equal(['Place new, Naloxone, Springfield']);
      const { width } = viewportOf(map).getBoundingClientRect();
      await waitFor(() => pinAt(map).x > 0 && pinAt(map).x < width, 'the pin in view');
    });
  });

  it('moves on when it was left in the middle of a move', async () => {
    await expectQuietConsole(async () => {
      const map = await mountMap();
      const before = pinAt(map).x;
      viewportOf(map).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
      );
      tab.hide();
      await wait(400);
      tab.show();
      await waitFor(() => pinAt(map).x < before - 80, 'the map to have moved');
    });
  });

  it('may be put away meanwhile', async () => {
    await expectQuietConsole(async () => {
      const map = await mountMap();
      getByRole(map, 'button', 'Zoom out').click();
      viewportOf(map).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }),
      );
      tab.hide();
      await wait(200);
      map.remove();
      await wait(200);
      tab.show();
      await wait(400);
    });
  });
});
