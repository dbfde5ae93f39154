'use strict';

const { OPEN, asTraced, asTracedBig, makes, where } = require('./outcomes.js');

const isNumber = (value) => typeof value === 'number';
const MOST_READ = 64;

/** Whether a value is of a kind that a proxy of one might pass for. */
function isA(holds) {
  return (model, { a }) =>
    model.isExotic(a) ? { results: OPEN } : { results: { result: holds(a) } };
}

/** Calls that ask what a value is: their results by name, and the copy that is made of what was read. */
const VALUE_READS = {
  typeof: (model, { a }) => ({ results: { result: a === null ? 'null' : typeof a } }),
  get_value_double: (model, { a }) => where(isNumber(a), () => ({ result: asTraced(a) })),
  get_value_int32: (model, { a }) => where(isNumber(a), () => ({ result: a | 0 })),
  get_value_uint32: (model, { a }) =>
    isNumber(a) && a >>> 0 !== a
      ? { results: OPEN }
      : where(isNumber(a), () => ({ result: a >>> 0 })),
  get_value_int64(model, { a }) {
    if (isNumber(a) && Math.abs(a) >= Math.pow(2, 63) && Number.isFinite(a))
      return { results: OPEN };
    const whole = () => BigInt(Number.isFinite(a) ? Math.trunc(a) : 0);
    return where(isNumber(a), () => ({ result: asTracedBig(whole()) }));
  },
  get_value_bool: (model, { a }) => where(typeof a === 'boolean', () => ({ result: a })),
  get_array_length: (model, { a }) =>
    model.isExotic(a) ? { results: OPEN } : where(Array.isArray(a), () => ({ result: a.length })),
  get_date_value: (model, { a }) =>
    where(a instanceof Date, () => ({ result: asTraced(a.valueOf()) })),
  is_array: isA((a) => Array.isArray(a)),
  is_date: (model, { a }) => ({ results: { is_date: a instanceof Date } }),
  is_error: isA((a) => a instanceof Error),
  is_promise: (model, { a }) => ({ results: { is_promise: a instanceof Promise } }),
  is_arraybuffer: isA((a) => a instanceof ArrayBuffer),
  is_typedarray: isA((a) => ArrayBuffer.isView(a) && !(a instanceof DataView)),
  is_dataview: isA((a) => a instanceof DataView),
  get_value_bigint_int64: (model, { a }) => readBigint(a, BigInt.asIntN),
  get_value_bigint_uint64: (model, { a }) => readBigint(a, BigInt.asUintN),
  get_value_bigint_words: (model, { a }) =>
    Object.assign(
      where(typeof a === 'bigint', () => ({})),
      { made: a },
    ),
  get_value_string_utf8: (model, { a, n }) => readString(a, n, utf8Length, /^[\0-\x7f]*$/),
  get_value_string_latin1: (model, { a, n }) => readString(a, n, latin1Length, /^[\0-\xff]*$/),
  get_value_string_utf16: (model, { a, n }) => readString(a, n, (text) => text.length, /^/),
};

function readBigint(value, wrap) {
  return where(typeof value === 'bigint', () => {
    const result = wrap(64, value);
    return { result: asTracedBig(result), lossless: result === value };
  });
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/** Of what UTF-8 has no bytes for nothing is said. */
function utf8Length(text) {
  return LONE_SURROGATE.test(text) ? null : encodeURIComponent(text).replace(/%../g, 'x').length;
}

const latin1Length = (text) => (/^[\0-\xff]*$/.test(text) ? text.length : null);

/** Where it is cut, the parts of a character are: that is said of texts alone in which each is one unit. */
function readString(value, n, lengthOf, simple) {
  const size = n % MOST_READ;
  if (typeof value !== 'string') return where(false);
  const length = lengthOf(value);
  if (length === null) return { results: OPEN, made: OPEN };
  if (size === 0) return { results: { result: length }, made: undefined };
  if (length < size) return { results: { result: length }, made: value };
  const part = value.slice(0, size - 1);
  if (!simple.test(value) || LONE_SURROGATE.test(part)) return { results: OPEN, made: OPEN };
  return { results: { result: size - 1 }, made: part };
}

const big = (n) => BigInt(n) * BigInt('0x9e3779b97f4a7c15');
const product = (n) => Number(BigInt.asUintN(32, BigInt(n) * BigInt(0x9e3779b9)));

function errorOf(Class) {
  return (model, { a, b, n }) => {
    if (typeof a !== 'string' || (n % 2 !== 0 && typeof b !== 'string')) return where(false);
    return makes(new Class(a));
  };
}

/** Calls that make a value. */
const VALUE_MAKES = {
  coerce_to_bool: (model, { a }) => makes(Boolean(a)),
  coerce_to_number: (model, { a }) => makes(+a),
  // A date is a text in the words of its engine, and a function its source.
  coerce_to_string: (model, { a }) =>
    a instanceof Date || typeof a === 'function' ? { results: OPEN, made: OPEN } : makes(`${a}`),
  coerce_to_object: (model, { a }) =>
    a === null || a === undefined ? where(false) : makes(Object(a)),
  create_int32: (model, { n }) => makes(product(n) | 0),
  create_uint32: (model, { n }) => makes(product(n)),
  create_int64: (model, { n }) => makes(Number(BigInt.asIntN(64, big(n)))),
  create_double: (model, { n }) => makes(n / 8 - 1),
  create_bigint_int64: (model, { n }) => makes(BigInt.asIntN(64, big(n))),
  create_bigint_uint64: (model, { n }) => makes(BigInt.asUintN(64, big(n))),
  create_date: (model, { n }) => makes(new Date(n * 1e9)),
  create_array_with_length: (model, { n }) => makes(new Array(n)),
  create_symbol: (model, { a }) => (typeof a === 'string' ? makes(Symbol(a)) : where(false)),
  create_error: errorOf(Error),
  create_type_error: errorOf(TypeError),
  create_range_error: errorOf(RangeError),
  create_object: () => makes({}),
  create_array: () => makes([]),
};

module.exports = { VALUE_MAKES, VALUE_READS };
