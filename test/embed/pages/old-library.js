// What Prototype 1.7 and MooTools 1.6 do to the page's own built-in functions.
Array.from = (iterable) => {
  if (!iterable) return [];
  if ('toArray' in Object(iterable)) return iterable.toArray();
  const results = new Array(iterable.length || 0);
  for (let at = 0; at < results.length; at += 1) results[at] = iterable[at];
  return results;
};
Array.prototype.toArray = function () {
  return this.slice();
};
Array.prototype.entries = Array.prototype.toArray;
Array.prototype.first = function () {
  return this[0];
};
Object.keys = (object) => {
  const keys = [];
  for (const key in object) if (Object.hasOwn(object, key)) keys.push(key);
  return keys;
};
Function.prototype.defer = function () {
  return setTimeout(this, 10);
};
// MooTools 1.4 takes an event to wrap, and has no other.
window.Event = function (event) {
  this.shift = event.shiftKey;
  this.type = event.type.indexOf('key');
};
