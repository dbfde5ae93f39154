'use strict';

const { EXPLAINS_HANG, refusals } = require('./model/refusals.js');
const { signatureOf } = require('./attribution.js');

/**
 * What the model refuses of one program that was run, and what its process did.
 *
 * @param {{number: number, events: object[], died: string|null, how: string|null, exited: boolean}} result of a batch
 * @param {{end: string}} program
 * @param {function} [visit] as `refusals`
 * @returns {object[]} refusals, each with its `signature`
 */
function judgeProgram({ events, died, how, exited }, program, visit) {
  const found = refusals(events, { end: program.end, napi: program.napi, died, exited }, visit);
  const when = whenOf(events, program);
  const must = (kind, text) => ({ kind, level: 'must', f: -1, n: events.at(-1)?.n ?? 0, text });
  if (died === 'crash') found.push(must('crash', `the process is ended by ${how}`));
  if (died === 'exit') found.push(must(threw(events) ? 'exit-after-exception' : 'exit', how));
  if (died === 'hang' && !found.some(({ kind }) => EXPLAINS_HANG.test(kind)))
    found.push(must(threw(events) ? 'hang-after-exception' : 'hang', `nothing goes on: ${how}`));
  return found.map((refusal) => {
    const whole = { when, ...refusal };
    return { ...whole, signature: signatureOf(whole) };
  });
}

/** Whether call_js left an exception: where it stays pending, whatever needs JavaScript is refused, the addon's own way on too. */
function threw(events) {
  return events.some(({ event, name }) => event === 'note' && name === 'throws');
}

/** What a program has been through. */
function whenOf(events, { end }) {
  const aborted = events.some(({ event, mode }) => event === 'call' && mode === 'abort');
  const ended =
    end === 'main' ||
    events.some(({ event, name }) => event === 'js' && name === 'end') ||
    end === 'natural';
  return [...(aborted ? ['abort'] : []), ...(ended ? ['end'] : [])].join('+');
}

module.exports = { judgeProgram };
