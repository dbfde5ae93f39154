'use strict';

/** What comes of the exceptions that call_js leaves, and when the jobs run that it has queued. */

/**
 * @param {object} history
 * @param {{end: string, napi: number}} run
 * @param {function} refuse
 */
function callbackRefusals(history, run, refuse) {
  const { events, spans, loop } = history;
  const items = spans.filter(({ event, name }) => event === 'callback' && name === 'call_js');
  const here = (name) => events.filter((e) => e.event === 'js' && e.name === name);
  const thrown = events.filter((e) => e.event === 'note' && e.name === 'throws');
  exceptionRefusals(
    { items, thrown, uncaught: here('uncaught'), warnings: here('warning') },
    history,
    run,
    refuse,
  );
  for (const { n } of events.filter((e) => e.event === 'note' && e.name === 'exception pending'))
    refuse('exception-carried-over', n, 'an item starts with an exception of another pending');
  jobRefusals({ items, called: here('called'), jobs: here('job') }, loop, refuse);
}

function exceptionRefusals({ items, thrown, uncaught, warnings }, { marks }, { napi }, refuse) {
  // Until the program is over, one may be on its way.
  if (marks.over === Infinity || thrown.length === 0) return;
  if (napi < 10) {
    if (uncaught.length > 0)
      refuse(
        'exception-raised',
        uncaught[0].n,
        'an exception of call_js is uncaught, of an addon that declares version 8',
      );
    else if (warnings.length === 0)
      refuse(
        'exception-without-warning',
        thrown[0].n,
        'an exception of call_js is ignored without a warning',
        'should',
      );
    return;
  }
  thrown.forEach((moment, at) => {
    const own = items.find((item) => item.n < moment.n && moment.n < item.end);
    const next = items.find((item) => own !== undefined && item.n > own.end);
    const until = next === undefined ? marks.over : next.n;
    const raised = uncaught.filter(({ n }) => n > moment.n && n < until).length;
    if (raised === 0)
      refuse(
        'exception-not-raised',
        moment.n,
        'an exception of call_js is not uncaught before the next item',
      );
    if (raised > 1)
      refuse('exception-raised-twice', uncaught[at].n, 'an exception of call_js is uncaught twice');
  });
  if (uncaught.length > thrown.length)
    refuse(
      'exception-raised',
      uncaught[thrown.length].n,
      'more exceptions are uncaught than were thrown',
    );
}

/** A job of an item runs before the next item, whichever function that is of. */
function jobRefusals({ items, called, jobs }, loop, refuse) {
  for (const item of items) {
    if (item.end === Infinity || item.thread !== loop) continue;
    const asked = called.filter(({ n }) => item.n < n && n < item.end).length;
    const next = items.find(({ n, env }) => n > item.end && env === 'live');
    if (asked === 0 || next === undefined) continue;
    const ran = jobs.filter(({ n }) => item.n < n && n < next.n).length;
    if (ran < asked)
      refuse(
        'job-after-next-item',
        next.n,
        'an item comes before the promise jobs of the one before it',
        'should',
      );
  }
}

module.exports = { callbackRefusals };
