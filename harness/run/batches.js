'use strict';

const { randomOf } = require('../common/seeded-random.js');
const { findDeviation } = require('../judge/deviations.js');
const { reasonToSkip } = require('../judge/verdict.js');
const variants = require('../subject/variants.js');
const { reasonToBeAlone } = require('./alone.js');

/** More share the start of a process among more; when it stops before its end, more have to run again. */
const MOST = 32;

/**
 * Who goes together: cells of one runtime, environment and fault. Which of them, and in what order, is shuffled, so that one that leans
 * on its neighbour does not lean on it for ever. One that is known to deviate does not pass, and so is not tried.
 *
 * @param {{cell: object}[]} outcomes
 * @param {{deviations: object[], seed: number}} options
 * @returns {{batches: object[][], alone: object[]}}
 */
function planBatches(outcomes, { deviations, seed }) {
  const groups = new Map();
  const alone = [];
  for (const outcome of outcomes) {
    const { cell } = outcome;
    if (goesTogether(cell, deviations)) {
      const key = [cell.runtime.label, cell.fault].join('\n');
      groups.set(key, [...(groups.get(key) ?? []), outcome]);
    } else alone.push(outcome);
  }
  const random = randomOf(seed);
  const batches = [...groups.values()].flatMap((group) => dealOut(random.shuffled(group)));
  return {
    batches: batches.filter((batch) => batch.length > 1),
    alone: [...alone, ...batches.filter((batch) => batch.length === 1).flat()],
  };
}

/** Whether a cell is tried together with others. A bare run is there to be compared with, alone. */
function goesTogether({ runtime, rule, variant, bare }, deviations) {
  return (
    !bare &&
    reasonToBeAlone(rule, variant) === null &&
    reasonToSkip(rule, variants[variant], runtime) === null &&
    findDeviation(deviations, rule.id, variant, runtime) === null
  );
}

/** Evenly, and no rule twice in one batch: an addon has the trace of its first cell open for good. */
function dealOut(outcomes) {
  const batches = Array.from({ length: Math.ceil(outcomes.length / MOST) }, () => []);
  for (const outcome of outcomes) {
    const { rule } = outcome.cell;
    const free = batches.filter((batch) => batch.every(({ cell }) => cell.rule !== rule));
    if (free.length === 0) batches.push([outcome]);
    else free.reduce((a, b) => (b.length < a.length ? b : a)).push(outcome);
  }
  return batches;
}

/**
 * What becomes of a batch whose process stopped before its end. The cell in which it stopped runs alone, and those before and behind
 * it are two batches; where it stopped after the last, two halves are.
 *
 * @param {object[]} batch
 * @param {number} stoppedIn
 * @returns {object[][]}
 */
function splitBatch(batch, stoppedIn) {
  const middle = stoppedIn < batch.length ? stoppedIn : batch.length >> 1;
  const behind = stoppedIn < batch.length ? middle + 1 : middle;
  const parts = [batch.slice(0, middle), batch.slice(middle, behind), batch.slice(behind)];
  return parts.filter((part) => part.length > 0);
}

module.exports = { goesTogether, planBatches, splitBatch };
