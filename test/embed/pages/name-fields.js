// Fields named as what the form around them has, but for what the test itself asks of it.
const { parentElement: form } = document.currentScript;
const asked = [
  'assignedSlot',
  'checkVisibility',
  'constructor',
  'getAttribute',
  'getRootNode',
  'hasAttribute',
  'parentElement',
  'shadowRoot',
];
const fields = document.createDocumentFragment();
for (
  let owner = Object.getPrototypeOf(form);
  owner !== Object.prototype;
  owner = Object.getPrototypeOf(owner)
) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (asked.includes(name)) continue;
    fields.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
  }
}
form.append(fields);
