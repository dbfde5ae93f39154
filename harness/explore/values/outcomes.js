'use strict';

/** What is said of a call, or of a value: nothing. */
const OPEN = Symbol('open');
/** It returns something else than napi_ok. */
const FAILS = Symbol('fails');

const isObject = (value) => typeof value === 'object' && value !== null;

/** As the trace has numbers. */
function asTraced(value) {
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** As the trace has 64 bits. */
function asTracedBig(big) {
  const most = BigInt(Number.MAX_SAFE_INTEGER) + BigInt(1);
  return big <= most && big >= -most ? Number(big) : String(big);
}

/** The results of a call where that holds; where it does not, the call fails. */
function where(holds, results) {
  if (!holds) throw FAILS;
  return { results: results() };
}

/** Of what is no object, and of functions and proxies, too little is said. */
function ofPlainObject(model, object, action) {
  return isObject(object) && !model.isExotic(object) ? action() : { results: OPEN };
}

const makes = (made) => ({ results: {}, made });

module.exports = { FAILS, OPEN, asTraced, asTracedBig, isObject, makes, ofPlainObject, where };
