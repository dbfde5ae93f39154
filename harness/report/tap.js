'use strict';

const { finished } = require('node:stream/promises');
const tape = require('tape');
const { evidenceOf } = require('../judge/evidence.js');
const { standingOf } = require('../judge/deviations.js');
const { racyText } = require('../run/repeat.js');
const { titleOf, roundsOf, evidenceLines } = require('../text/text.js');

/**
 * Writes TAP as the results come in, in the order of the cells. The assertions are those of the spec itself, made once more
 * on tape, so that a line of TAP is a claim of the documentation, and a failed one points at its line in the spec.
 *
 * @param {{rule: object, variant: string, runtime: object}[]} cells
 * @param {Promise<object|null>[]} results null for a cell that was not run
 * @param {function(string)} write
 */
async function reportTap(cells, results, write) {
  const harness = tape.createHarness();
  // A test of tape is made when its result is there, since only then it is known whether it is a TODO; and before the one
  // ahead of it ends, since tape is done when it has no test left.
  const add = async (index) => {
    const { rule, variant, runtime } = cells[index];
    const title = `${titleOf({ rule: rule.id, variant })} on ${runtime.label}: ${rule.rule}`;
    const result = await results[index];
    harness(title, { todo: todoOf(result) }, async (t) => {
      assertOn(t, rule, result);
      if (index + 1 < cells.length) await add(index + 1);
    });
  };
  if (cells.length === 0) return write('TAP version 13\n1..0\n');
  await add(0);
  const stream = harness.createStream();
  stream.on('data', (chunk) => write(String(chunk)));
  await finished(stream, { writable: false });
}

function assertOn(t, rule, result) {
  if (result === null) {
    t.pass('not run', { skip: 'interrupted' });
    return;
  }
  if (result.verdict === 'skip') {
    t.pass(rule.id, { skip: result.reason });
    return;
  }
  if (standingOf(result) === 'gone') {
    const { cause, reason, issue } = result.deviation;
    t.fail(
      `a recorded deviation still shows (it is gone; take it out of the deviations): ${cause}: ${reason} (${issue})`,
    );
  }
  for (const failure of result.failures)
    if (failure.operator === undefined) t.fail(failure.message.replaceAll('#', '\\#'));
  if (result.verdict !== 'broken') {
    const { code, signal } = result.exit;
    try {
      rule.expect(t, evidenceOf({ events: result.trace, code, signal }));
    } catch {
      // It throws as it did for the verdict, whose failures say so.
    }
  }
  if (racyText(result) !== null) t.comment(racyText(result));
  if (result.rounds !== null) t.comment(roundsOf(result));
  if (result.failures.length > 0) evidenceLines(result).forEach((line) => t.comment(line));
}

function todoOf(result) {
  const standing = result === null ? 'quiet' : standingOf(result);
  if (standing === 'known') {
    const { cause, reason, issue } = result.deviation;
    return `${cause}: ${reason} (${issue})`;
  }
  if (standing === 'tolerated') return `the manual leaves this open: level ${result.level}`;
  return false;
}

module.exports = { reportTap };
