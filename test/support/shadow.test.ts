import { expect, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { mount } from './mount.js';
import { getAllByRole, getByRole, queryByRole, textOf } from './shadow.js';

class TrialCard extends LitElement {
  static override readonly styles = css`
    .hidden {
      display: none;
    }
  `;
  @property() heading = 'Nobody';

  override render() {
    return html`
      <h2>${this.heading}</h2>
      <a href="tel:+18005550100" aria-labelledby="call">x</a><span id="call">Call ${this.heading}</span>
      <button aria-hidden="true">Decoration</button>
      <button class="hidden">Hidden</button>
      <div inert><button>Asleep</button></div>
      <slot></slot>
    `;
  }
}
customElements.define('trial-card', TrialCard);

describe('finding by role', () => {
  it('finds links by their name inside a shadow root', async () => {
    const card = await mount(html`<trial-card heading="Connex"></trial-card>`);
    expect(getByRole(card, 'link', 'Call Connex').getAttribute('href')).to.equal(
      'tel:+18005550100',
    );
  });

  it('passes over what a screen reader is not told of', async () => {
    const card = await mount(html`<trial-card></trial-card>`);
    expect(getAllByRole(card, 'button')).to.have.length(0);
    expect(queryByRole(card, 'button')).to.equal(undefined);
  });

  it('finds slotted elements once', async () => {
    const card = await mount(html`<trial-card><button>Mine</button></trial-card>`);
    expect(getAllByRole(card, 'button', /mine/i)).to.have.length(1);
  });

  it('says what there is when it finds nothing', async () => {
    const card = await mount(html`<trial-card heading="Connex"></trial-card>`);
    expect(() => getByRole(card, 'button', 'Copy')).to.throw(
      /no button named Copy[\s\S]*heading "Connex"[\s\S]*link "Call Connex"/,
    );
  });

  it('reads the text that is drawn, slots included', async () => {
    const card = await mount(html`<trial-card heading="Connex">Free</trial-card>`);
    expect(textOf(card)).to.equal('Connex xCall Connex Decoration Asleep Free');
  });

  it('waits until a changed property is drawn', async () => {
    const card = await mount<TrialCard>(html`<trial-card></trial-card>`);
    card.heading = 'Kids Help Phone';
    await card.updateComplete;
    expect(getByRole(card, 'heading', 'Kids Help Phone')).to.be.instanceOf(HTMLElement);
  });
});
