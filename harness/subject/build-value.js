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
    default:
      return { undefined: undefined, null: null, true: true, false: false }[kind];
  }
}

module.exports = { build };
