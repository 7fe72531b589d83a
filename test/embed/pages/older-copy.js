// Stands for a copy of another version that came first.
customElements.define(
  'helpline-finder',
  class extends HTMLElement {
    static helplineVersion = '0.0.1';
  },
);
