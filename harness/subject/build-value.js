'use strict';

/** A value of ECMAScript from data that JSON can hold: in the runtime under test, and in the observer. */
function build([kind, of]) {
  switch (kind) {
    case 'number':
      return of === '-0' ? -0 : Number(of);
    case 'string':
      return String.fromCharCode.apply(null, of);
    case 'bigint':
      return BigInt(of);
    case 'symbol':
      return Symbol(of);
    case 'date':
      return new Date(of);
    case 'array':
      return of.map(build);
    case 'object':
      return of.reduce(
        (object, [key, value]) => Object.assign(object, { [key]: build(value) }),
        {},
      );
    case 'boxed':
      return of[0] === 'undefined' || of[0] === 'null' ? {} : Object(build(of));
    case 'proxy':
      return new Proxy(build(of), {});
    case 'arraybuffer':
      return new ArrayBuffer(of);
    case 'view':
      return of % 2 === 0 ? new Uint8Array(of) : new DataView(new ArrayBuffer(of));
    default:
      return Object.prototype.hasOwnProperty.call(OF_A_KIND, kind)
        ? OF_A_KIND[kind]()
        : { undefined: undefined, null: null, true: true, false: false }[kind];
  }
}

/** Objects of which one is like another. What they throw is no error of an engine's. */
const OF_A_KIND = {
  returns: () =>
    function (given) {
      return given;
    },
  throws: () =>
    function (given) {
      throw given;
    },
  class: () =>
    class {
      constructor(given) {
        this.a = typeof given;
      }
    },
  'throwing class': () =>
    class {
      constructor() {
        throw 6;
      }
    },
  getter: () => ({
    get a() {
      throw 7;
    },
  }),
  hostile: () => ({
    toString() {
      throw 8;
    },
    valueOf() {
      throw 9;
    },
  }),
  promise: () => Promise.resolve(1),
  error: () => new TypeError('m'),
  map: () => new Map([[1, 2]]),
  regexp: () => /a/,
  frozen: () => Object.freeze({ a: 1 }),
};

module.exports = { build };
