'use strict';

const { standingOf } = require('../judge/deviations.js');
const { groupBy } = require('./group.js');
const { titleOf } = require('../text/text.js');

/**
 * The known deviations by their cause, the cause of most cells first.
 *
 * @param {object[]} results
 * @returns {{cause: string, reason: string, issue: string, titles: string[], labels: string[], count: number}[]} `titles` of the
 *   rules and variants it shows in, `labels` of the runtimes
 */
function causesOf(results) {
  const known = results.filter((result) => standingOf(result) === 'known');
  // Merged results may be of two records that give one id another reason.
  const keyOf = ({ deviation: { cause, reason, issue } }) => JSON.stringify([cause, reason, issue]);
  return groupBy(known, keyOf)
    .map((ofCause) => {
      const [{ deviation }] = ofCause;
      const { cause, reason, issue } = deviation;
      const titles = [...new Set(ofCause.map(titleOf))];
      const labels = [...new Set(ofCause.map(({ runtime }) => runtime.label))];
      return { cause, reason, issue, titles, labels, count: ofCause.length };
    })
    .sort((a, b) => b.count - a.count);
}

/** "node-abort-wakes-one-producer: 3 known deviations on node 26.10.0" */
function causeTitle({ cause, count, labels }) {
  return `${cause}: ${count} known ${count === 1 ? 'deviation' : 'deviations'} on ${labels.join(', ')}`;
}

module.exports = { causesOf, causeTitle };
