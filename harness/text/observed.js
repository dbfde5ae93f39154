'use strict';

const { lanesText } = require('./lanes-text.js');
const { printableLines } = require('../common/printable.js');
const { failureLines } = require('./text.js');

const LEVELS = {
  must: 'The documentation says so.',
  should:
    'The documentation does not say so in as many words; Node does it, and addons rely on it.',
  may: 'The documentation leaves this open: what a runtime does is recorded, and no fault.',
};

/** What a level says of a rule, in a sentence or two. */
const sentenceOf = (level) => LEVELS[level];

/**
 * What was seen of a cell, for somebody who does not know this suite: the claims that did not hold, how the process ended, the end of
 * what it said, and its trace as lanes.
 *
 * @param {object} result of a cell that was run
 * @returns {{claims: string[], stderr: string[], trace: string[]}} lines that are safe to print
 */
function observed({ verdict, failures, exit, trace, stderr }) {
  const ended = `the process ended with ${exit.signal ?? `status ${exit.code}`}`;
  const claims = failures.flatMap(failureLines);
  if (verdict !== 'hang') claims.push(ended);
  return {
    claims,
    stderr: verdict === 'pass' ? [] : printableLines(stderr, 12),
    trace: lanesText(trace, { width: 110, most: 60 }),
  };
}

module.exports = { observed, sentenceOf };
