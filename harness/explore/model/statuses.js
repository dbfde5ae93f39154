'use strict';

/**
 * Whether some order of the calls that overlap explains what each returned. What is known of one function is a set of states, each with
 * those of the open calls that have taken effect: as soon as a call returns, those in which it has not are dropped, and so are those in
 * which its effect does not go with its status. Where none is left, no order explains the history.
 *
 * A state has `queued`, the items that were ever accepted, `taken`, those that have left the queue, and `closed`.
 *
 * Left open by the manual, and allowed both ways: when, between an item's acceptance and the end of its dispatch, its place gets free. It is
 * the loop's thread that takes it, while it runs nothing of ours.
 */

const CALL = 'napi_call_threadsafe_function';
const RELEASE = 'napi_release_threadsafe_function';
const MOST_STATES = 20000;

/**
 * @param {object} history
 * @param {object} f one of its functions
 * @param {function(object)} visit is told each call that returned: {call, states}
 * @returns {{call: object, states: object[]}[]} the calls that nothing explains, with the states they met
 */
function unexplained(history, f, visit) {
  const refused = [];
  const slots = [];
  let states = [{ effects: 0, queued: 0, taken: 0, closed: false }];
  let delivered = 0;
  const context = { f, slots, free: true, ending: false };
  for (const moment of momentsOf(history, f)) {
    states = closure(states, context);
    if (states.length > MOST_STATES) return refused; // too many open calls: nothing is claimed
    if (moment.what === 'enter') slots[freeSlot(slots)] = moment.call;
    if (moment.what === 'return') {
      const { call } = moment;
      const bit = 1 << slots.indexOf(call);
      const explained = states.filter(({ effects }) => effects & bit);
      visit({ call, states: explained.length > 0 ? explained : states });
      if (explained.length === 0) {
        refused.push({ call, states: states.map(plainState) });
        states = states.map((state) => apply({ ...state, effects: state.effects | bit }, call));
      } else states = explained;
      states = distinct(states.map((s) => ({ ...s, effects: s.effects & ~bit })));
      slots[slots.indexOf(call)] = undefined;
    }
    if (moment.what === 'deliver') delivered++;
    if (moment.what === 'busy') {
      context.free = false;
      // What was dispatched before a turn of ours has left the queue, and nothing else has.
      if (moment.step && f.capacity > 0)
        states = orAll(states, ({ taken }) => taken === delivered || f.kind === 'default');
    }
    if (moment.what === 'idle') context.free = true;
    if (moment.what === 'ending') context.ending = true;
    if (moment.what === 'ended') states = orAll(states, ({ closed }) => closed);
  }
  return refused;
}

/** What contradicts the model elsewhere is not a matter of statuses. */
function orAll(states, holds) {
  const kept = states.filter(holds);
  return kept.length > 0 ? kept : states;
}

function momentsOf(history, f) {
  const { busy, marks } = history;
  const moments = [];
  const at = (n, what, more) => n < Infinity && moments.push(Object.assign({ n, what }, more));
  for (const call of f.calls) {
    at(call.n, 'enter', { call });
    at(call.end, 'return', { call });
  }
  for (const { n } of f.deliveries) at(n, 'deliver');
  for (const { n, end, what } of busy) {
    at(n, 'busy', { step: what === 'step' });
    at(end, 'idle');
  }
  at(marks.endBegins, 'ending');
  at(marks.workerExit, 'ended');
  return moments.sort((a, b) => a.n - b.n);
}

function freeSlot(slots) {
  const free = slots.indexOf(undefined);
  return free === -1 ? slots.length : free;
}

/** All states that can be reached before the next moment. */
function closure(states, { f, slots, free, ending }) {
  const known = new Map(states.map((state) => [keyOf(state), state]));
  const todo = [...states];
  const add = (state) => {
    const key = keyOf(state);
    if (known.has(key) || known.size > MOST_STATES) return;
    known.set(key, state);
    todo.push(state);
  };
  while (todo.length > 0) {
    const state = todo.pop();
    if (free && f.capacity > 0 && state.taken < state.queued)
      add({ ...state, taken: state.taken + 1 });
    if (ending && !state.closed) add({ ...state, closed: true });
    slots.forEach((call, slot) => {
      if (call === undefined || state.effects & (1 << slot) || !goesWith(state, f, call)) return;
      add(apply({ ...state, effects: state.effects | (1 << slot) }, call));
    });
  }
  return [...known.values()];
}

const keyOf = ({ effects, queued, taken, closed }) => `${effects} ${queued} ${taken} ${closed}`;
const distinct = (states) => [...new Map(states.map((s) => [keyOf(s), s])).values()];
const plainState = ({ queued, taken, closed }) => ({ waiting: queued - taken, closed });

/** Whether the call may return what it did in that state. One that never returned may have done what it was for. */
function goesWith({ queued, taken, closed }, f, { name, mode, status, excused }) {
  if (excused) return true;
  const isFull = f.capacity > 0 && queued - taken >= f.capacity;
  if (name === RELEASE) return status === 'napi_ok' || status === undefined;
  if (closed) return status === 'napi_closing';
  if (name !== CALL) return status === 'napi_ok' || status === undefined;
  if (status === 'napi_queue_full') return isFull && mode === 'nonblocking';
  return (status === 'napi_ok' || status === undefined) && !isFull;
}

function apply(state, { name, mode, status }) {
  if (name === RELEASE && mode === 'abort') return { ...state, closed: true };
  // Without a bound it is not counted what waits: no status hangs on it.
  if (name === CALL && (status === 'napi_ok' || status === undefined))
    return { ...state, queued: state.queued + 1 };
  return state;
}

module.exports = { CALL, RELEASE, unexplained };
