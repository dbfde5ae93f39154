'use strict';

const { CALL } = require('./statuses.js');

/** Conservation, order of each producer, and what call_js gets. */
function itemRefusals(history, f, refuse) {
  const calls = f.calls.filter(({ name }) => name === CALL);
  if (f.kind === 'default') return defaultRefusals(history, f, calls, refuse);
  const byItem = new Map(calls.filter(({ item }) => item !== null).map((c) => [c.item, c]));
  const seen = new Map();
  const last = new Map();
  for (const delivery of f.deliveries) {
    const { item, n } = delivery;
    envRefusals(history, f, delivery, refuse);
    if (item === null) continue;
    const call = byItem.get(item);
    if (call === undefined || call.n > n) {
      refuse('item-unknown', n, `the item ${item} was never queued`);
      continue;
    }
    if (seen.has(item)) refuse('item-twice', n, `the item ${item} is delivered twice`);
    else if (call.status !== undefined && call.status !== 'napi_ok')
      refuse(
        'item-refused-delivered',
        n,
        `the item ${item}, for which the call said ${call.status}, is delivered`,
      );
    seen.set(item, n);
    if (last.has(call.thread) && last.get(call.thread).n > call.n)
      refuse(
        'item-order',
        n,
        `the item ${item} of ${call.thread} comes after one that was queued later`,
      );
    else last.set(call.thread, call);
  }
  nullRefusals(f, calls, mustBeEmpty(history, f), refuse);
  const lost = calls.filter((c) => c.status === 'napi_ok' && c.item !== null && !seen.has(c.item));
  if (lost.length > 0 && mustBeEmpty(history, f))
    refuse(
      'item-lost',
      lost[0].n,
      `never delivered, nor handed back: ${listed(lost.map(({ item }) => item))}`,
    );
}

const listed = (items) => (items.length > 5 ? [...items.slice(0, 5), '…'] : items).join(', ');

/** Items that are NULL cannot be told apart. */
function nullRefusals(f, calls, isEmpty, refuse) {
  const delivered = f.deliveries.filter(({ item }) => item === null);
  const ofNull = calls.filter(({ item }) => item === null);
  const sure = ofNull.filter(({ status }) => status === 'napi_ok');
  const most = ofNull.filter(({ status }) => status === 'napi_ok' || status === undefined).length;
  if (delivered.length > most)
    refuse('item-twice', delivered[most].n, 'more items that are NULL are delivered than queued');
  if (isEmpty && delivered.length < sure.length)
    refuse('item-lost', sure[delivered.length].n, 'an item that is NULL is never delivered');
}

/** JavaScript's function alone is called, and says so. */
function defaultRefusals(history, f, calls, refuse) {
  const called = history.events.filter(
    ({ event, name, value }) => event === 'js' && name === 'called' && value === f.index,
  );
  const accepted = calls.filter(({ status }) => status === 'napi_ok' || status === undefined);
  if (called.length > accepted.length)
    refuse(
      'default-call-twice',
      called[accepted.length].n,
      'it is called more often than it was asked to',
    );
  const sure = accepted.filter(({ status }) => status !== undefined);
  const open = f.life.abortBegins === Infinity && history.marks.endBegins === Infinity;
  if (open && called.length < sure.length && mustBeEmpty(history, f))
    refuse(
      'default-call-lost',
      sure[called.length].n,
      `${sure.length} items, ${called.length} calls`,
    );
  for (const { event, name, value, n } of history.events)
    if (event === 'js' && name === 'argument' && value === f.index)
      refuse('default-call-argument', n, 'the default call passes an argument');
  for (const { n, thread } of called)
    if (thread !== history.loop) refuse('call_js-thread', n, `the default call runs on ${thread}`);
}

function envRefusals(history, f, { n, env, js_callback: callback }, refuse) {
  const { life } = f;
  const mayBeNull = life.abortBegins < n || history.marks.endBegins < n;
  if (env === 'null' && !mayBeNull)
    refuse('item-without-env', n, 'an item comes without an environment, and nothing has ended');
  const expected = env === 'live' && f.kind === 'with' ? 'live' : 'null';
  if (callback !== expected)
    refuse('item-callback', n, `the callback is ${callback} where the environment is ${env}`);
  if (env !== 'live' || life.abortEnds > n || history.marks.endBegins < n) return;
  // One may have been on its way to its callback when another thread aborted; none was when the loop's own did.
  const here = life.aborts.some((call) => call.thread === history.loop && call.end < n);
  const after = f.deliveries.filter((d) => d.env === 'live' && d.n > life.abortEnds && d.n <= n);
  if (here || after.length > 1)
    refuse(
      'item-live-after-abort',
      n,
      'an item that was queued at an abort has a live environment',
      'should',
    );
}

/** Whether all that was accepted has to have come: the function is gone for good, and so says how the program went. */
function mustBeEmpty(history, f) {
  const { marks } = history;
  if (f.finalizers.length > 0 && marks.over < Infinity) return true;
  if (history.gone) return true;
  if (marks.over === Infinity || history.end !== 'empty') return false;
  return f.life.held === 0 && f.life.isReferenced(Infinity);
}

module.exports = { itemRefusals, mustBeEmpty };
