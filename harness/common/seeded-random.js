'use strict';

/**
 * Numbers that look random, and are the same for the same seed (the generator known as mulberry32).
 *
 * @param {number} seed
 * @returns {{below: function(number): number, pick: function(Array), shuffled: function(Array): Array}}
 */
function randomOf(seed) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  const shuffled = (list) => {
    const left = [...list];
    return list.map(() => left.splice(below(left.length), 1)[0]);
  };
  return { below, pick: (list) => list[below(list.length)], shuffled };
}

module.exports = { randomOf };
