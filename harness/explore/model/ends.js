'use strict';

const { CALL } = require('./statuses.js');

/** The finalizer: once, last, and not early; the event loop; and what never came to its end. */
function endRefusals(history, f, run, refuse) {
  const { life } = f;
  const { marks } = history;
  const [first, second] = f.finalizers;
  const open = (n) => life.abortBegins > n && marks.endBegins > n;
  if (second !== undefined) refuse('finalize-twice', second.n, 'it is finalized twice');
  if (first !== undefined) finalizerRefusals(f, first, open(first.n), refuse);
  if (isDue(history, f) && first === undefined && f.create.finalize === 'live')
    refuse('finalize-never', f.create.n, `it is never finalized: ${stateOf(life, history)}`);
  if (marks.empty < Infinity && open(marks.empty) && life.isReferenced(marks.empty))
    if (life.owedAt(marks.empty) > 0)
      refuse(
        'loop-ended-early',
        marks.empty,
        'the event loop ends while a referenced function is held',
      );
  if (run.died === 'hang') hangRefusals(history, f, refuse);
}

function finalizerRefusals(f, first, isOpen, refuse) {
  const owed = f.life.owedAt(first.n);
  if (isOpen && owed > 0)
    refuse('finalize-early', first.n, `it is finalized while ${owed} of its holds have not ended`);
  const late = f.deliveries.find(({ n }) => n > first.n);
  if (late !== undefined)
    refuse('finalize-before-items', late.n, `the item ${late.item} comes after finalize`);
  if (first.env !== 'live') refuse('finalize-env', first.n, 'finalize gets no environment');
}

/** Whether nothing is left that could keep it from being finalized. */
function isDue(history, f) {
  const { marks, end } = history;
  if (history.gone) return true;
  if (marks.over === Infinity || end !== 'empty') return false;
  // Unreferenced, it waits for the end of the environment. What is aborted may wait for those that hold it.
  return f.life.held === 0 && f.life.isReferenced(Infinity);
}

function stateOf({ abortBegins, held }, { end }) {
  const holds = held === 0 ? 'nobody holds it' : `${held} of its holds have not ended`;
  return [
    abortBegins < Infinity ? 'it is aborted' : 'it is not aborted',
    holds,
    ...(end === 'empty' ? [] : [`the environment has ended (${end})`]),
  ].join(', ');
}

/** All threads are asleep for good. */
function hangRefusals(history, f, refuse) {
  const { life } = f;
  for (const call of f.calls) {
    if (call.end < Infinity) continue;
    const blocks = call.name === CALL && call.mode === 'blocking';
    if (!blocks) refuse('never-returns', call.n, `${call.name} never returns`);
    else if (life.abortBegins < Infinity)
      refuse('blocked-after-abort', call.n, 'a producer sleeps on, though the function is aborted');
    else if (history.marks.endBegins < Infinity)
      refuse(
        'blocked-after-end',
        call.n,
        'a producer sleeps on, though the environment has ended',
        'should',
      );
    else refuse(...blockedBeside(f, call));
  }
  // A callback that does not come back, or waits for a call that does not, keeps all the others waiting.
  const open = history.spans.some(({ end }) => end === Infinity);
  if (f.create.finalize === 'live' && !open) stayRefusals(history, f, refuse);
}

/**
 * Of a program whose event loop never ends, with all its calls returned: a function that nobody holds should be gone. Of one without
 * a finalizer that is a guess, for where nothing else explains it.
 */
function stayRefusals(history, f, refuse) {
  const { life, calls, finalizers } = f;
  if (!/^(empty|main|natural)$/.test(history.end) || finalizers.length > 0) return;
  if (calls.some(({ end }) => end === Infinity)) return;
  const aborted = life.abortBegins < Infinity;
  const text = 'is not finalized, and the event loop does not end';
  if (life.held === 0)
    refuse(
      `stays-after-${aborted ? 'abort' : 'release'}`,
      f.create.n,
      `nobody holds it, and it ${text}`,
    );
  else if (aborted)
    // The manual says both that an abort closes at once and that a function is destroyed when all have released it.
    refuse('waits-for-holders', f.create.n, `it is aborted while others hold it, ${text}`, 'may');
}

function blockedBeside(f, call) {
  const accepted = f.calls.filter((c) => c.name === CALL && c.status === 'napi_ok').length;
  const text =
    f.kind === 'default'
      ? 'a producer sleeps on'
      : `a producer sleeps on, with ${accepted} items queued so far, ${f.deliveries.length} delivered, and room for ${f.capacity}`;
  return ['blocked-beside-room', call.n, text];
}

module.exports = { endRefusals, stayRefusals };
