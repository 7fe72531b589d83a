/**
 * A document or an element to ask for what its class has. A page can have something else under that name: on a document a
 * picture, form, frame or object named `createElement` or `head`, on a form a field named `parentElement`.
 */
export const withOwnMembers = <Thing extends object>(thing: Thing): Thing =>
  new Proxy(thing, {
    get(asked, name) {
      const member: unknown = Reflect.get(Object.getPrototypeOf(asked), name, asked);
      return typeof member === 'function' ? member.bind(asked) : member;
    },
  });
