import { flushSync, mount, unmount } from 'svelte';
import Page from './page.svelte';

window.framework = {
  mount(target, props) {
    const page = mount(Page, { target, props: { first: props } });
    flushSync();
    return {
      set: (next) => {
        page.set(next);
        flushSync();
      },
      unmount: () => unmount(page),
    };
  },
};
