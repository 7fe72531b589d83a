import { createApp, createSSRApp, h, reactive } from 'vue';
import { renderToString } from 'vue/server-renderer';

const page = (state) => ({
  render() {
    const { words = 'Call 911', ...rest } = state.props;
    return h('helpline-finder', rest, [h('a', { href: 'tel:911' }, words)]);
  },
});

function start(make, target, props) {
  const state = reactive({ props });
  const app = make(page(state));
  // A warning of Vue's own is one of the page's.
  app.config.warnHandler = (message) => console.error(`vue: ${message}`);
  app.mount(target);
  return {
    set(next) {
      state.props = next;
    },
    unmount: () => app.unmount(),
  };
}

window.framework = {
  mount: (target, props) => start(createApp, target, props),
  serve: (props) => renderToString(createSSRApp(page({ props }))),
  hydrate: (target, props) => start(createSSRApp, target, props),
};
