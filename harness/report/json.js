'use strict';

const { version } = require('../../package.json');

/**
 * The results as one object, stable from the first release on.
 *
 * @param {object[]} results
 * @returns {string}
 */
function reportJson(results) {
  const rows = results.map((result) => ({
    rule: result.rule,
    variant: result.variant,
    level: result.level,
    runtime: result.runtime,
    command: result.command,
    verdict: result.verdict,
    reason: result.reason ?? null,
    deviation: result.deviation,
    failures: result.failures,
    rounds: result.rounds,
    durationMs: result.durationMs,
    exit: result.exit,
    stderr: result.stderr,
    trace: result.trace,
  }));
  // A row a line: a trace is long, and a person who looks for a cell has grep.
  return `{"suite":"${version}","results":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

module.exports = { reportJson };
