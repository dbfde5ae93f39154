'use strict';

const { titleOf } = require('../text/text.js');

/**
 * Which cells there should be, of a run or of all the runs that were merged. A plan is a set: all plans together are one, in
 * whatever order they come, and however often. It is written as
 * [{runtimes: [{name, version, label}], cells: {rule: [variant]}}], since the runtimes of a run have the same cells.
 *
 * @param {{rule: string, variant: string, runtime: {name: string, version: string, label: string}}[]} cells
 */
function planOf(cells) {
  const byRuntime = new Map();
  for (const { rule, variant, runtime } of cells) {
    const { name, version, label } = runtime;
    const key = JSON.stringify({ name, version, label });
    if (!byRuntime.has(key)) byRuntime.set(key, new Map());
    const rules = byRuntime.get(key);
    if (!rules.has(rule)) rules.set(rule, new Set());
    rules.get(rule).add(variant);
  }
  const groups = new Map();
  for (const key of [...byRuntime.keys()].sort()) {
    const text = JSON.stringify(cellsIn(byRuntime.get(key)));
    groups.set(text, [...(groups.get(text) ?? []), JSON.parse(key)]);
  }
  return [...groups].map(([text, runtimes]) => ({ runtimes, cells: JSON.parse(text) }));
}

function cellsIn(rules) {
  return Object.fromEntries([...rules.keys()].sort().map((id) => [id, [...rules.get(id)].sort()]));
}

/** The cells of a plan, in its order. */
function plannedCells(plan) {
  return plan.flatMap(({ runtimes, cells }) =>
    runtimes.flatMap((runtime) =>
      Object.entries(cells).flatMap(([rule, variants]) =>
        variants.map((variant) => ({ rule, variant, runtime })),
      ),
    ),
  );
}

/** By what a cell is known, in every file. */
function keyOf({ rule, variant, runtime: { name, version, label } }) {
  return JSON.stringify([rule, variant, name, version, label]);
}

/** The cells of a plan that have no result. */
function missingCells(plan, results) {
  const there = new Set(results.map(keyOf));
  return plannedCells(plan).filter((cell) => !there.has(keyOf(cell)));
}

const MOST_NAMED = 3;

/** "12 of 40 cells have no result: tsfn/x on node 20.1.0, … and 9 more; there is no file of shard 2/3" or null. */
function missingText({ plan, shards }, results) {
  const missing = missingCells(plan, results);
  if (missing.length === 0) return null;
  const all = plannedCells(plan).length;
  const named = missing
    .slice(0, MOST_NAMED)
    .map((cell) => `${titleOf(cell)} on ${cell.runtime.label}`);
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  const absent = absentShards(shards);
  const files = absent.length > 0 ? `; there is no file of shard ${absent.join(', ')}` : '';
  return `${missing.length} of ${all} cells have no result: ${named.join(', ')}${more}${files}`;
}

/** Of each number of shards that is named, those that are not. */
function absentShards(shards) {
  const counts = [...new Set(shards.map((shard) => Number(shard.split('/')[1])))];
  return counts
    .sort((a, b) => a - b)
    .flatMap((count) =>
      Array.from({ length: Math.min(count, 1000) }, (_, at) => `${at + 1}/${count}`),
    )
    .filter((shard) => !shards.includes(shard));
}

module.exports = { keyOf, missingText, plannedCells, planOf };
