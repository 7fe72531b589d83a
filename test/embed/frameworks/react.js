import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';

const draw = ({ words = 'Call 911', ...props }) =>
  createElement('helpline-finder', props, createElement('a', { href: 'tel:911' }, words));

function control(root) {
  return { set: (props) => root.render(draw(props)), unmount: () => root.unmount() };
}

window.framework = {
  mount(target, props) {
    const root = createRoot(target);
    root.render(draw(props));
    return control(root);
  },
  serve: async (props) => renderToString(draw(props)),
  hydrate: (target, props) =>
    control(
      hydrateRoot(target, draw(props), {
        onRecoverableError: (error) => console.error(`hydration: ${error}`),
      }),
    ),
};
