'use strict';

const { isDeepStrictEqual } = require('node:util');
const { evidenceOf } = require('./evidence.js');

/**
 * The one place where a run is judged.
 *
 * @param {{expect: function, untried: function|undefined, mayNotEnd: boolean, endsBySignal: boolean}} rule
 * @param {{events: object[], damage: string[], code: number|null, signal: string|null, hang: string|null}} run
 *   `hang` says how the run was found never to end, or is null
 * @returns {{verdict: string, failures: object[], reason: string|undefined}} `failures`: {message, operator, expected, actual},
 *   or {message} alone; `reason` for a rule that nothing speaks against, and nothing for
 */
function judge(rule, run) {
  const { assertions, failures } = assertAll(rule.expect, run);
  for (const damage of run.damage)
    failures.push({ message: `the trace can be read whole: ${damage}` });

  const lacks = run.events.find((event) => event.event === 'lacks');
  if (lacks !== undefined)
    return { verdict: 'skip', failures: [], reason: `this runtime lacks ${plain(lacks.name)}` };

  const broken = run.events.find((event) => event.event === 'broken');
  const begun = run.events.some((event) => event.event === 'js' && event.name === 'begin');
  if (broken !== undefined || !begun) {
    const what = broken
      ? `${plain(broken.call)} returned ${plain(broken.status)} (${plain(broken.file)}:${plain(broken.line)})`
      : 'the addon was not loaded, or the scenario never began';
    return { verdict: 'broken', failures: [{ message: `set-up failed: ${what}` }] };
  }
  if (run.hang !== null && !rule.mayNotEnd) {
    return {
      verdict: 'hang',
      failures: [{ message: `the process never ended: ${run.hang}` }, ...failures],
    };
  }
  if (run.signal !== null && run.hang === null && !rule.endsBySignal) {
    return {
      verdict: 'crash',
      failures: [{ message: `the process was killed by ${run.signal}` }, ...failures],
    };
  }
  if (assertions === 0) failures.push({ message: 'the rule asserts something' });
  if (failures.length > 0) return { verdict: 'fail', failures };
  const reason = rule.untried ? rule.untried(evidenceOf(run)) : null;
  return reason === null || reason === undefined
    ? { verdict: 'pass', failures }
    : { verdict: 'skip', failures, reason: `the subject never came to it: ${reason}` };
}

/** A subject may put anything in the place of a text. */
function plain(value) {
  return ['string', 'number'].includes(typeof value) ? value : 'something';
}

function assertAll(expect, run) {
  const failures = [];
  let assertions = 0;
  const check = (operator, holds) => (actual, expected, message) => {
    assertions++;
    if (!holds(actual, expected)) failures.push({ message, operator, expected, actual });
  };
  const t = {
    equal: check('equal', Object.is),
    notEqual: check('notEqual', (a, b) => !Object.is(a, b)),
    deepEqual: check('deepEqual', isDeepStrictEqual),
    ok: (value, message) => check('ok', Boolean)(value, true, message),
  };
  try {
    expect(t, evidenceOf(run));
  } catch (error) {
    failures.push({ message: `expect can read this trace: ${error.message}` });
  }
  return { assertions, failures };
}

module.exports = { judge };
