'use strict';

const { wordsOf } = require('../../../text/event-summary.js');

/**
 * What differs between two traces. How the threads interleave is no evidence, so each thread is compared with the one of its name
 * alone: in their order the events of one thread, and whatever their order those of several that share a name.
 *
 * @param {object} a as lanesOf gives it
 * @param {object} b
 * @returns {Set<number>[]} the rows of each that have no counterpart in the other
 */
function differingRows(a, b) {
  const [ofA, ofB] = [rowsByName(a), rowsByName(b)];
  const alone = [new Set(), new Set()];
  for (const name of new Set([...ofA.keys(), ...ofB.keys()])) {
    const [left, right] = [ofA.get(name) ?? [], ofB.get(name) ?? []];
    const single = [left, right].every((own) => own.filter(isStart).length <= 1);
    const found = single ? outOfOrder(left, right) : [without(left, right), without(right, left)];
    found.forEach((rows, side) => rows.forEach((row) => alone[side].add(row)));
  }
  return alone;
}

const isStart = ({ event }) => event.event === 'thread-start';

function rowsByName({ rows }) {
  const byName = new Map();
  rows.forEach(({ event }, row) => {
    const { thread } = event;
    if (!byName.has(thread)) byName.set(thread, []);
    const text = JSON.stringify([event.event, event.name, wordsOf(event, true), event.status]);
    byName.get(thread).push({ row, event, text });
  });
  return byName;
}

/** The rows of a list whose like is not, or not as often, in the other. */
function without(own, other) {
  const left = new Map();
  for (const { text } of other) left.set(text, (left.get(text) ?? 0) + 1);
  return own.filter(({ text }) => !take(left, text)).map(({ row }) => row);
}

function take(counts, text) {
  const count = counts.get(text) ?? 0;
  counts.set(text, count - 1);
  return count > 0;
}

/** The rows of each list that are not in their longest common subsequence. */
function outOfOrder(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start].text === b[start].text) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  const width = y.length + 1;
  const longest = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      longest[i * width + j] =
        x[i].text === y[j].text
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
  const alone = [[], []];
  let [i, j] = [0, 0];
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i].text === y[j].text) [i, j] = [i + 1, j + 1];
    else if (
      j === y.length ||
      (i < x.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])
    )
      alone[0].push(x[i++].row);
    else alone[1].push(y[j++].row);
  }
  return alone;
}

module.exports = { differingRows };
