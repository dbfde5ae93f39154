'use strict';

const { wordsOfValue } = require('../../subject/run-values.js');
const { FAILS, OPEN } = require('./outcomes.js');
const { NONE, expectCall, newValueModel, tellModel } = require('./expected.js');

/**
 * Compares what each call of a program did with what ECMAScript has it do.
 *
 * @param {object[]} events those of the program
 * @param {{napi: number, keeps: boolean, inputs: Array, calls: Array}} program
 * @param {function({name: string, ok: boolean})} [visit] is told the calls that are judged
 * @returns {{kind: string, level: string, f: number, n: number, text: string}[]} `f`: which call
 */
function valueRefusals(events, program, visit) {
  const model = newValueModel(program);
  const refused = [];
  const madeBy = program.inputs.map(() => Infinity);
  const made = callsOf(events);
  const told = toldOf(events);
  const left = [];
  program.calls.slice(0, made.length).forEach((call, at) => {
    const [name] = call;
    const own = made[at];
    const expected = expectCall(model, call);
    const main = own.spans.find((span) => span.name === `napi_${name}`);
    const ok = main !== undefined && main.status === 'napi_ok';
    const refuse = (kind, text, level) =>
      refused.push({
        kind: `${name} ${kind}`,
        level: level || 'must',
        f: at,
        n: own.n,
        text: `call ${at}, ${name}, ${text}`,
      });
    if (main !== undefined && main.status !== undefined) {
      if (visit && expected.results !== OPEN) visit({ name, ok: expected.results !== FAILS });
      resultRefusals(expected, main, own.spans, refuse);
      if (!model.isExotic(expected.thrown))
        left.push(() => thrownRefusals(expected, main, told.thrown.get(at), refuse));
    }
    const pends = pendsAfter(own.spans);
    if (program.keeps && main !== undefined && pends !== undefined)
      pendingRefusals(expected, ok, pends, refuse);
    tellModel(model, expected, ok, pends);
    if (model.slots.length > madeBy.length) madeBy.push(at);
  });
  // In words they are told in the end, when what was thrown may have been changed.
  if (told !== null && !program.keeps && !model.lost) left.forEach((look) => look());
  const wrong = told === null || model.lost ? null : wrongSlot(model, madeBy, told.slots, program);
  // What follows from a wrong value is no finding by itself.
  if (wrong !== null)
    refused.splice(0, refused.length, ...refused.filter(({ f }) => f <= wrong.f), wrong);
  const thrown = events.find((e) => e.event === 'js' && e.name === 'thrown out');
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

function resultRefusals({ results, level, also, ran, thrown, name, pends }, main, spans, refuse) {
  if (results === OPEN || results === null) return;
  const ok = main.status === 'napi_ok';
  if (results === FAILS && ok)
    refuse(
      pends ? 'acts while pending' : 'says ok',
      'says napi_ok, where it cannot be done',
      level,
    );
  if (results !== FAILS && !ok) refuse('fails', `says ${main.status}, where it can be done`, level);
  const isStatus = ran && thrown !== OPEN && /^(call_function|new_instance)$/.test(name);
  if (isStatus && !ok && main.status !== 'napi_pending_exception')
    refuse('status', `says ${main.status} of an exception`, 'should');
  if (results === FAILS || !ok) return;
  const written = main.results || {};
  for (const member of Object.keys(results))
    if (!Object.is(written[member], results[member]))
      refuse('differs', `has ${written[member]} for ${member}, and should have ${results[member]}`);
  for (const other of Object.keys(also || {})) {
    const statuses = spans.filter((span) => span.name === other).map((span) => span.status);
    also[other].forEach((holds, at) => {
      if ((statuses[at] === 'napi_ok') !== holds)
        refuse('again', `says ${statuses[at]} for ${other}, number ${at + 1}`);
    });
  }
}

/** What the addon asked after the call, where exceptions stay pending. */
function pendsAfter(spans) {
  const asked = spans.filter(({ name }) => name === 'napi_is_exception_pending').pop();
  return asked && asked.results && asked.results.result;
}

function pendingRefusals({ name, thrown, pends: pended }, ok, pends, refuse) {
  if (ok && pends && !pended && !/^throw/.test(name))
    refuse('ok with exception', 'says napi_ok, and an exception is pending');
  if (!pends && thrown !== NONE && thrown !== OPEN)
    refuse('exception lost', 'leaves no exception, where one was thrown');
}

/** @param {string|undefined} told the exception that was pending after it, in words */
function thrownRefusals({ name, thrown }, main, told, refuse) {
  const isNoted = /^throw/.test(name);
  if (main.status === 'napi_ok' && told !== undefined && !isNoted)
    return refuse('ok with exception', `says napi_ok, and ${told} is pending`);
  if (thrown === OPEN || thrown === NONE || (main.status === 'napi_ok' && !isNoted))
    return undefined;
  const expected = wordsOfValue(thrown);
  if (told === undefined)
    return refuse('exception lost', `leaves no exception: ${expected} was thrown`);
  if (told !== expected)
    return refuse('exception differs', `leaves ${told}, and ${expected} was thrown`);
  return undefined;
}

/** The first slot that holds something else in the end than it should, as a refusal of the call that filled it; or null. */
function wrongSlot(model, madeBy, words, { calls }) {
  const at = model.slots.findIndex(
    (value, index) =>
      index < words.length &&
      value !== OPEN &&
      !model.isExotic(value) &&
      words[index] !== wordsOfValue(value),
  );
  if (at === -1) return null;
  const name = madeBy[at] === Infinity ? 'input' : calls[madeBy[at]][0];
  const text = `slot ${at}, of ${name}, is ${words[at]}, and should be ${wordsOfValue(model.slots[at])}`;
  return { kind: `${name} makes another`, level: 'must', f: madeBy[at], n: Infinity, text };
}

/** The calls in order, each with what the addon called of Node-API for it, and not what came of that in turn. */
function callsOf(events) {
  const calls = [];
  const spans = new Map();
  let depth = 0;
  for (const event of events) {
    if (event.event === 'note' && event.name === 'values-end') break;
    if (event.event === 'note' && event.name === 'call') calls.push({ n: event.n, spans: [] });
    if (event.event === 'callback') depth++;
    if (event.event === 'callback-return') depth--;
    if (event.event === 'call' && depth === 0 && calls.length > 0) {
      const span = { n: event.n, name: event.name };
      spans.set(event.n, span);
      calls[calls.length - 1].spans.push(span);
    }
    if (event.event === 'return' && spans.has(event.of))
      Object.assign(spans.get(event.of), { status: event.status, results: event.results });
  }
  return calls;
}

/** What JavaScript said of the slots and of the exceptions, or null where it never came to that. */
function toldOf(events) {
  const said = (name) => events.filter((e) => e.event === 'js' && e.name === name);
  if (said('values told').length === 0) return null;
  const slots = said('slots').reduce((all, { value }) => all.concat(value), []);
  return { slots, thrown: new Map(said('thrown').map(({ value }) => value)) };
}

module.exports = { callsOf, pendsAfter, toldOf, valueRefusals };
