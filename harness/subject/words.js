'use strict';

/** What a table of inputs may throw, so that it can be told from whatever a runtime throws. */
const mine = { toString: () => 'mine' };

/** The value of an expression, which is strict code. A table has its inputs so: each names itself in a claim. */
function valueOf(expression, record) {
  return new Function('mine', 'record', `'use strict'; return (${expression});`)(mine, record);
}

/** What the action returns or throws, in words that are the same on every engine: no message, no order of an engine's own. */
function outcomeOf(action) {
  try {
    return wordsOf(action());
  } catch (thrown) {
    return `throws ${wordsOf(thrown)}`;
  }
}

function wordsOf(value) {
  if (value === mine) return 'mine';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null)
    return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `[${Array.from(value, wordsOf).join(', ')}]`;
  if (value instanceof Error) return value.constructor.name;
  return `{${Reflect.ownKeys(value)
    .map((key) => `${String(key)}: ${wordsOf(value[key])}`)
    .join(', ')}}`;
}

module.exports = { valueOf, outcomeOf };
