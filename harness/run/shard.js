'use strict';

const UsageError = require('../common/usage-error.js');

/**
 * What `--shard I/N` says.
 *
 * @param {string|undefined} text
 * @returns {{index: number, count: number}} `index` from 0 up
 * @throws {UsageError} for what is no I/N, or an I that is not one of 1 to N
 */
function parseShard(text = '1/1') {
  const [, index, count] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
  if (!(index <= count))
    throw new UsageError(`--shard ${text}: it has to be I/N, with I from 1 to N, as in 2/3`);
  return { index: index - 1, count };
}

/**
 * One share of the cells, in their order. All shares together are all cells, none is in two, and no share has more than one
 * cell more than another. Which cell is in which share follows from their names alone, not from the order they come in.
 *
 * @param {{runtime: {label: string}, rule: {id: string}, variant: string}[]} cells
 * @param {{index: number, count: number}} shard
 */
function takeShard(cells, { index, count }) {
  const nameOf = ({ runtime, rule, variant }) => [rule.id, variant, runtime.label].join('\n');
  const byName = cells
    .map((cell) => ({ cell, name: nameOf(cell) }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const share = new Set(byName.filter((_, at) => at % count === index).map(({ cell }) => cell));
  return cells.filter((cell) => share.has(cell));
}

/** As it is given, and stands in the results. */
const shardText = ({ index, count }) => `${index + 1}/${count}`;

module.exports = { parseShard, shardText, takeShard };
