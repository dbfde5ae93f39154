'use strict';

const { OPEN } = require('./outcomes.js');
const { expectCall, newValueModel, tellModel } = require('./expected.js');
const { callsOf, pendsAfter, toldOf, valueRefusals } = require('./judge.js');

/**
 * The first call of a program on which two runtimes differ where the model says nothing: a question, as one of them may be wrong, or the
 * manual leaves it open. What follows from a call that the model refuses is none.
 *
 * @param {object[]} ours the events of the program on the one
 * @param {object[]} theirs those on the other
 * @param {object} program
 * @returns {{kind: string, f: number, name: string, text: string}|null}
 */
function firstDifference(ours, theirs, program) {
  const refused = [ours, theirs].flatMap((events) => valueRefusals(events, program));
  const end = Math.min(Infinity, ...refused.map(({ f }) => (f === -1 ? 0 : f)));
  const [a, b] = [sideOf(ours), sideOf(theirs)];
  const model = newValueModel(program);
  const madeBy = new Map();
  const count = Math.min(a.calls.length, b.calls.length, end);
  for (let at = 0; at < count; at++) {
    const expected = expectCall(model, program.calls[at]);
    const [one, other] = [a, b].map(({ calls }) => mainOf(calls[at], program.calls[at]));
    const found = differenceOf(expected, one, other, a.thrown.get(at), b.thrown.get(at));
    if (found !== null) return questionOf(program, at, found);
    const slots = model.slots.length;
    tellModel(model, expected, one?.status === 'napi_ok', pendsAfter(a.calls[at].spans));
    if (model.slots.length > slots) madeBy.set(slots, at);
  }
  for (const [slot, at] of madeBy)
    if (model.slots[slot] === OPEN && a.slots[slot] !== b.slots[slot])
      return questionOf(program, at, ['makes', a.slots[slot], b.slots[slot]]);
  return null;
}

function sideOf(events) {
  return { calls: callsOf(events), slots: [], thrown: new Map(), ...toldOf(events) };
}

const mainOf = ({ spans }, [name]) => spans.find((span) => span.name === `napi_${name}`);

/** @returns {string[]|null} in what they differ, and what each has */
function differenceOf({ results, thrown }, one, other, ourThrown, theirThrown) {
  if (one?.status === undefined || other?.status === undefined) return null;
  if (one.status !== other.status) return [`status`, one.status, other.status];
  // A reference is told by its number, which depends on what was before.
  if (results === OPEN && one.name !== 'napi_create_reference') {
    const [ours, theirs] = [one, other].map((span) => JSON.stringify(span.results ?? null));
    if (ours !== theirs) return ['result', ours, theirs];
  }
  if (thrown === OPEN && ourThrown !== theirThrown)
    return ['exception', ourThrown ?? 'none', theirThrown ?? 'none'];
  return null;
}

/** Of one cause are those that differ in the same pair of statuses, whatever the call, and else those of one call, whatever the values. */
function questionOf({ calls }, at, [what, ours, theirs]) {
  const [name] = calls[at];
  return {
    kind: what === 'status' ? `${ours} against ${theirs}` : `${name} ${what}`,
    f: at,
    name,
    text: `call ${at}, ${name}, ${what}: ${ours} against ${theirs}`,
  };
}

module.exports = { firstDifference };
