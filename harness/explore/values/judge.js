'use strict';

const { FAILS, OPEN, expectedOf } = require('./expected.js');

/**
 * Compares what each call of a program did with what ECMAScript has it do.
 *
 * @param {object[]} events those of the program
 * @param {{inputs: Array, calls: Array}} program
 * @param {function({name: string, ok: boolean})} [visit] is told the calls that are judged
 * @returns {{kind: string, level: string, n: number, text: string}[]}
 */
function valueRefusals(events, program, visit = () => {}) {
  const expected = expectedOf(program);
  const refused = [];
  spansOf(events, program).forEach((span, at) => {
    const [name] = program.calls[at];
    const refuse = (kind, text) =>
      refused.push({ kind: `${name} ${kind}`, level: 'must', f: at, n: span.n, text });
    const wanted = expected[at];
    const ok = span.status === 'napi_ok';
    if (span.status === undefined || wanted === OPEN) return;
    visit({ name, ok: wanted !== FAILS });
    if (wanted === FAILS && ok)
      refuse('says ok', `call ${at}, ${name}, says napi_ok, where it cannot be done`);
    if (wanted !== FAILS && !ok)
      refuse('fails', `call ${at}, ${name}, says ${span.status}, where it can be done`);
    if (wanted === FAILS || !ok) return;
    for (const [member, value] of Object.entries(wanted))
      if (!Object.is(span.results?.[member], value))
        refuse(
          'differs',
          `call ${at}, ${name}: ${member} is ${span.results?.[member]}, and should be ${value}`,
        );
  });
  const thrown = events.find((e) => e.event === 'js' && e.name === 'thrown');
  if (thrown !== undefined)
    refused.push({
      kind: 'exception left',
      level: 'must',
      f: -1,
      n: thrown.n,
      text: `an exception comes out, though each that was pending was taken off: ${thrown.value}`,
    });
  return refused;
}

/** What the addon calls itself where a call fails. */
const OF_THE_ADDON = ['napi_get_and_clear_last_exception', 'napi_get_undefined'];

/** The calls in order, each with its status and results. */
function spansOf(events, { calls }) {
  const begun = events.findIndex((e) => e.event === 'note' && e.name === 'values');
  const entries = events
    .slice(begun + 1)
    .filter((e) => e.event === 'call' && !OF_THE_ADDON.includes(e.name));
  const returns = new Map(events.filter((e) => e.event === 'return').map((e) => [e.of, e]));
  return begun === -1
    ? []
    : entries
        .slice(0, calls.length)
        .map((entry) => ({ ...entry, ...returns.get(entry.n), n: entry.n }));
}

module.exports = { spansOf, valueRefusals };
