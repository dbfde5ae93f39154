'use strict';

const { historyOf, inside } = require('./history.js');
const { itemRefusals } = require('./items.js');
const { callbackRefusals } = require('./callbacks.js');
const { endRefusals, stayRefusals } = require('./ends.js');
const { lifeOf } = require('./life.js');
const { CALL, unexplained } = require('./statuses.js');

/**
 * What the manual does not allow in the trace of one program. The model is the smallest state machine that allows all that the manual
 * allows: where it is open, both ways pass.
 *
 * @param {object[]} events those of the program, in order
 * @param {{end: string, died: string|null, exited: boolean|undefined}} run how the program was to end; `died`: "crash" or "hang" where its
 *   process did not go on; `exited`: whether it ended by itself
 * @param {function(object)} [visit] is told the calls that returned, with the states they may have met: {call, states, place}
 * @returns {{kind: string, level: string, f: number, n: number, text: string}[]} the level as rules have it
 */
function refusals(events, run, visit = () => {}) {
  const history = historyOf(events);
  history.end = run.end;
  history.gone = history.marks.workerExit < Infinity || (run.end === 'main' && run.exited === true);
  history.marks.endBegins = beginOfEnd(history, run.end);
  const refused = [];
  const refuserOf =
    (f) =>
    (kind, n, text, level = 'must') =>
      refused.push({ kind, level, f: f.index, n, text, when: whenOf(history, f) });
  for (const f of history.functions) {
    const refuse = refuserOf(f);
    if (f.create.status !== 'napi_ok') {
      if (f.create.end < Infinity) refuse('create', f.create.n, `creation says ${f.create.status}`);
      continue;
    }
    excuse(history, f);
    f.life = lifeOf(history, f);
    statusRefusals(history, f, refuse, visit);
    contextRefusals(f, refuse);
    itemRefusals(history, f, refuse);
    endRefusals(history, f, run, refuse);
    threadRefusals(history, f, refuse);
  }
  if (run.died === 'hang' && !refused.some(({ kind }) => EXPLAINS_HANG.test(kind)))
    for (const f of suspects(history)) stayRefusals(history, f, refuserOf(f));
  callbackRefusals(history, run, (kind, n, text, level = 'must') =>
    refused.push({ kind, level, f: -1, n, text }),
  );
  return refused.sort((a, b) => a.n - b.n);
}

const EXPLAINS_HANG = /^(blocked|never-returns|stays|waits)/;

/** Without a finalizer to tell: those that were aborted, where there are any. */
function suspects({ functions }) {
  const created = functions.filter(({ life }) => life !== undefined);
  const aborted = created.filter(({ life }) => life.abortBegins < Infinity);
  return aborted.length > 0 ? aborted : created;
}

/** What that function has been through, whenever. */
function whenOf({ marks }, { life }) {
  const aborted = life !== undefined && life.abortBegins < Infinity;
  return [...(aborted ? ['abort'] : []), ...(marks.endBegins < Infinity ? ['end'] : [])].join('+');
}

/** From when on the environment may be ending, as the manual does not say when it begins to. */
function beginOfEnd({ events, marks, loop }, end) {
  if (end === 'empty') return Infinity;
  if (end !== 'natural' && end !== 'main') return marks.end;
  const last = events.filter((e) => e.thread === loop && e.name === 'step-end').pop();
  return last === undefined ? Infinity : last.n;
}

const SHORT = /^napi_(\w+)_threadsafe_function(_context)?$/;
const shortName = (name) => name.replace(SHORT, (_, word) => (word === 'get' ? 'context' : word));

function statusRefusals(history, f, refuse, visit) {
  const tell = ({ call, states }) => visit({ call, states, f, place: placeOf(history, call) });
  for (const { call, states } of unexplained(history, f, tell)) {
    const closed = states.every((state) => state.closed)
      ? 'closed'
      : states.some((state) => state.closed)
        ? 'either'
        : 'open';
    const name = shortName(call.name);
    const queue = f.capacity === 0 ? 'unlimited' : `of ${f.capacity}`;
    refuse(
      `${name} ${call.status} ${closed}`,
      call.n,
      `${name}${call.mode ? ` ${call.mode}` : ''} says ${call.status}, where the function is ${closed} and its queue, ${queue}, holds ${waiting(states)}`,
      // What a function that outlives its environment says the manual does not say.
      f.life.abortBegins === Infinity && call.n > history.marks.workerExit ? 'should' : 'must',
    );
  }
}

/** With an exception of its own pending, a callback may be refused what it asks for. */
function excuse(history, { calls }) {
  for (const call of calls) {
    if (call.status !== 'napi_pending_exception') continue;
    const around = inside(history, call.n);
    call.excused =
      around !== undefined &&
      history.events.some(
        ({ event, name, n }) => event === 'note' && name === 'throws' && around.n < n && n < call.n,
      );
  }
}

const waiting = (states) => [...new Set(states.map((s) => s.waiting))].sort().join(' or ');

/** Where a call was made from. */
function placeOf(history, { thread, n }) {
  if (thread !== history.loop) return 'thread';
  const around = inside(history, n);
  return around === undefined ? 'elsewhere' : around.what;
}

function contextRefusals(f, refuse) {
  const own = f.create.context;
  for (const { told, status, n } of f.calls)
    if (told !== undefined && status === 'napi_ok' && told !== own)
      refuse('context', n, `the context is told as ${told}, and was ${own}`);
  for (const { context, n } of f.deliveries)
    if (context !== own)
      refuse('item-context', n, `call_js gets ${context} for the context ${own}`);
  for (const { data, hint, n } of f.finalizers) {
    if (data !== f.create.finalize_data) refuse('finalize-data', n, 'finalize gets other data');
    if (hint !== own) refuse('finalize-hint', n, 'finalize gets another hint');
  }
}

/** Callbacks come on the loop's thread, and out of nothing of ours. */
function threadRefusals(history, f, refuse) {
  for (const span of [...f.deliveries, ...f.finalizers]) {
    const { n, name, thread } = span;
    if (thread !== history.loop) {
      refuse(
        `${name}-thread`,
        n,
        `${name} runs on ${thread}, and its environment on ${history.loop}`,
      );
      continue;
    }
    const around = inside(history, n);
    // At the end of an environment a release may destroy at once: nothing says that it may not.
    if (around !== undefined && around.what !== 'hook')
      refuse(`${name}-synchronous`, n, `${name} runs inside of ${around.what}`);
  }
}

module.exports = { CALL, EXPLAINS_HANG, refusals, shortName };
