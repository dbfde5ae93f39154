'use strict';

const { OPEN, makes, ofPlainObject, where } = require('./outcomes.js');

const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
const named = (n) => (n % 2 !== 0 ? 'a' : 'length');
const isName = (key) => /^(string|symbol)$/.test(typeof key);
/** As a name, these are a text in the words of their engine. */
const isTelling = (key) => typeof key !== 'function' && !(key instanceof Date);
const answer = (result) => ({ results: { result } });

/** An action on a property of an object, by a key that may be any value. */
function byKey(action) {
  return (model, { a, b, first }) =>
    isTelling(b) ? ofPlainObject(model, a, () => action(a, b, first)) : { results: OPEN };
}

const onObject = (action) => (model, o) => ofPlainObject(model, o.a, () => action(o.a, o, model));

/** Where it cannot be set, strict code throws, and sloppy code does not: the manual does not say which it is. */
function setOrOpen(object, key, value) {
  return { results: Reflect.set(object, key, value) ? {} : OPEN };
}

function define(object, { first, n }) {
  const [writable, enumerable, configurable] = [1, 2, 4].map((bit) => (n & bit) !== 0);
  const descriptor = { value: first, writable, enumerable, configurable };
  return { results: Reflect.defineProperty(object, 'a', descriptor) ? {} : OPEN };
}

function enumerableNames(object) {
  const names = [];
  for (const name in object) names.push(name);
  return names;
}

const isIndex = (key) =>
  typeof key === 'string' && String(key >>> 0) === key && key !== '4294967295';

/** Those of its own that are enumerable and what else the filter asks for. */
function ownNames(object, { n, m }) {
  const skipsSymbols = (n & 16) !== 0;
  const keys = Reflect.ownKeys(object).filter((key) => {
    const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(object, key);
    if (skipsSymbols && typeof key === 'symbol') return false;
    return enumerable && ((n & 1) === 0 || writable) && ((n & 4) === 0 || configurable);
  });
  return m % 2 !== 0 ? keys : keys.map((key) => (isIndex(key) ? Number(key) : key));
}

/** Calls on properties, tags and wraps. Those of primitives, functions and proxies are left open. */
const VALUE_PROPERTIES = {
  get_property: byKey((a, b) => makes(a[b])),
  get_element: onObject((a, { n }) => makes(a[n])),
  get_named_property: onObject((a, { n }) => makes(a[named(n)])),
  get_property_names: onObject((a) =>
    hasOthers(a) ? { results: OPEN } : makes(enumerableNames(a)),
  ),
  // Whether numbers are strings that are skipped is not said, nor whether an accessor is writable.
  get_all_property_names: onObject((a, o) =>
    (o.n & 8) !== 0 || hasOthers(a) || hasAccessor(a) ? { results: OPEN } : makes(ownNames(a, o)),
  ),
  get_prototype: onObject(() => ({ results: {} })),
  strict_equals: (model, { a, b }) => answer(a === b),
  instanceof(model, { a, b }) {
    if (model.isNative(b) || model.isExotic(a)) return { results: OPEN };
    return where(typeof b === 'function', () => ({ result: a instanceof b }));
  },
  has_property: byKey((a, b) => answer(b in a)),
  has_element: onObject((a, { n }) => answer(n in a)),
  has_named_property: onObject((a, { n }) => answer(named(n) in a)),
  has_own_property: byKey((a, b) => where(isName(b), () => ({ result: has(a, b) }))),
  delete_property: byKey((a, b) => answer(Reflect.deleteProperty(a, b))),
  delete_element: onObject((a, { n }) => answer(Reflect.deleteProperty(a, n))),
  set_property: byKey((a, b, first) => setOrOpen(a, b, first)),
  set_element: onObject((a, { n, first }) => setOrOpen(a, n, first)),
  set_named_property: onObject((a, { n, first }) => setOrOpen(a, n % 2 !== 0 ? 'a' : 'b', first)),
  // Whether a view can be, editions of ECMAScript differ in.
  object_freeze: onObject((a) => ({
    results: ArrayBuffer.isView(a) ? OPEN : Object.freeze(a) && {},
  })),
  object_seal: onObject((a) => ({ results: ArrayBuffer.isView(a) ? OPEN : Object.seal(a) && {} })),
  define_properties: onObject((a, o) => define(a, o)),
  type_tag_object: onObject((a, { n }, { tags }) => where(!tags.has(a), () => put(tags, a, n % 3))),
  check_object_type_tag: onObject((a, { n }, { tags }) => answer(tags.get(a) === n % 3)),
  wrap: onObject((a, { m }, { wraps }) => where(!wraps.has(a), () => put(wraps, a, 1 + m))),
  unwrap: onObject((a, o, { wraps }) => where(wraps.has(a), () => ({ result: wraps.get(a) }))),
  remove_wrap: onObject((a, o, { wraps }) =>
    where(wraps.has(a), () => {
      const result = wraps.get(a);
      wraps.delete(a);
      return { result };
    }),
  ),
};

/** Those of errors and promises are an engine's own. */
function hasOthers(object) {
  return object instanceof Error || object instanceof Promise;
}

function hasAccessor(object) {
  return Reflect.ownKeys(object).some(
    (key) => Object.getOwnPropertyDescriptor(object, key).get !== undefined,
  );
}

function put(map, key, value) {
  map.set(key, value);
  return {};
}

module.exports = { VALUE_PROPERTIES };
