'use strict';

/**
 * Values by what they have in common, groups and members in the order they come in.
 *
 * @template T
 * @param {T[]} values
 * @param {function(T): *} keyOf
 * @returns {T[][]}
 */
function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(value);
  }
  return [...groups.values()];
}

module.exports = { groupBy };
