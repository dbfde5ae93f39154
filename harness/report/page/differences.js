'use strict';

const { wordsOf } = require('../../event-words.js');

/**
 * What differs between two traces. How the threads interleave is no evidence, so each thread is compared with the one of its name
 * alone, by the longest sequence that both have.
 *
 * @param {object} a as lanesOf gives it
 * @param {object} b
 * @returns {Set<number>[]} the rows of each that have no counterpart in the other
 */
function differingRows(a, b) {
  const [ofA, ofB] = [rowsByLabel(a), rowsByLabel(b)];
  const alone = [new Set(), new Set()];
  for (const label of new Set([...ofA.keys(), ...ofB.keys()])) {
    const [left, right] = unmatched(ofA.get(label) ?? [], ofB.get(label) ?? []);
    left.forEach((row) => alone[0].add(row));
    right.forEach((row) => alone[1].add(row));
  }
  return alone;
}

function rowsByLabel({ lanes, rows }) {
  const byLabel = new Map();
  rows.forEach(({ event, lane }, row) => {
    const { label } = lanes[lane];
    if (!byLabel.has(label)) byLabel.set(label, []);
    const text = JSON.stringify([event.event, event.name, wordsOf(event, true), event.status]);
    byLabel.get(label).push({ row, text });
  });
  return byLabel;
}

/** The rows of each list that are not in their longest common subsequence. */
function unmatched(a, b) {
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
