'use strict';

const { OPEN, makes, where } = require('./outcomes.js');

/** As in addons/explore/parts/value-memory.c. */
const TYPES = [Int8Array, Uint16Array, Float64Array, BigInt64Array];

const isBuffer = (value) => value instanceof ArrayBuffer;
const isTyped = (value) => ArrayBuffer.isView(value) && !(value instanceof DataView);

/** A view over a detached buffer is left open, and so is what one says of itself. */
function unlessDetached(model, buffer, action) {
  return model.detached.has(buffer) ? { results: OPEN } : action();
}

/** Array buffers, and views of them: out of range is a RangeError, as the manual says. */
const VALUE_MEMORY = {
  create_arraybuffer: (model, { n }) => makes(new ArrayBuffer(n)),
  get_arraybuffer_info: (model, { a }) =>
    where(isBuffer(a), () => ({ byte_length: model.detached.has(a) ? 0 : a.byteLength })),
  detach_arraybuffer(model, { a }) {
    if (!isBuffer(a) || model.detached.has(a)) return where(false);
    model.detached.add(a);
    return { results: {} };
  },
  is_detached_arraybuffer: (model, { a }) =>
    isBuffer(a) ? { results: { result: model.detached.has(a) } } : { results: OPEN },
  create_typedarray(model, { a, n, m }) {
    if (!isBuffer(a)) return where(false);
    return unlessDetached(model, a, () => makes(new TYPES[m % 4](a, n, Math.floor(m / 4))));
  },
  get_typedarray_info(model, { a }) {
    if (!isTyped(a)) return where(false);
    const info = () => ({ results: { length: a.length, byte_offset: a.byteOffset } });
    return unlessDetached(model, a.buffer, info);
  },
  create_dataview(model, { a, n, m }) {
    if (!isBuffer(a)) return where(false);
    return unlessDetached(model, a, () => makes(new DataView(a, n, m)));
  },
  get_dataview_info(model, { a }) {
    if (!(a instanceof DataView)) return where(false);
    const info = () => ({ results: { bytelength: a.byteLength, byte_offset: a.byteOffset } });
    return unlessDetached(model, a.buffer, info);
  },
};

module.exports = { VALUE_MEMORY };
