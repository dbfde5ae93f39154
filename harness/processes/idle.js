'use strict';

const fs = require('node:fs');

const STILL_SECONDS = 5;
const ASLEEP_SECONDS = 12;
/** So many samples in a row that find all threads asleep are a process that waits, and is not just between two steps. */
const NAP_SAMPLES = 2;

/**
 * Finds out, on Linux, that a process group will never end: every thread of it was asleep at each of many samples, and either
 * not one was scheduled between them for five seconds, or that went on for twelve: some runtimes have a timer of their own that
 * ticks for ever. A slow machine cannot look like that: a thread that waits for a core is runnable, one that waits for a disk is
 * in an uninterruptible sleep, one that a debugger holds is stopped. What remains is a scenario that waits for timers as long as
 * this, and there is none. Elsewhere nothing is ever idle, and the deadline decides.
 *
 * @param {number|undefined} leader the id of the group and of its leader
 * @param {{stillSeconds: number, asleepSeconds: number}} [patience] less than that, where it is no verdict yet
 * @returns {{sample: function(): string|null, isAsleep: function(): boolean}} `sample` takes a sample, and says why the group will
 *   never end, or null. The samples have to be many: a machine that was suspended must not count as idle. `isAsleep` says whether
 *   every thread was asleep at the last few: the group may wake up, but has no need of a core now
 */
function watchIdle(leader, patience) {
  const [stillSeconds, asleepSeconds] = patience
    ? [patience.stillSeconds, patience.asleepSeconds]
    : [STILL_SECONDS, ASLEEP_SECONDS];
  let asleep = null; // since when every thread is asleep: {at, samples}
  let still = null; // since when none was scheduled, too
  let before = null;

  function sample() {
    const signature = process.platform === 'linux' ? sleepSignature(leader) : null;
    const changed = signature !== before;
    before = signature;
    asleep = signature === null ? null : next(asleep);
    still = signature === null ? null : next(changed ? null : still);
    if (lasts(still, stillSeconds)) return `none of its threads ran for ${stillSeconds} s`;
    if (lasts(asleep, asleepSeconds))
      return `all of its threads were asleep for ${asleepSeconds} s`;
    return null;
  }

  return { sample, isAsleep: () => asleep !== null && asleep.samples >= NAP_SAMPLES };
}

function next(span) {
  return span === null
    ? { at: Date.now(), samples: 0 }
    : { at: span.at, samples: span.samples + 1 };
}

/** Two samples a second are enough, and ten for less than five; four a second are taken, unless the caller has more. */
function lasts(span, seconds) {
  return (
    span !== null &&
    span.samples >= Math.max(10, 2 * seconds) &&
    Date.now() - span.at >= seconds * 1000
  );
}

/** How often each thread of the group was scheduled so far, or null if one of them is not plainly asleep. */
function sleepSignature(group) {
  try {
    const leader = sleepOfProcess(group);
    if (leader === null) return null;
    const members = membersOf(group).map(sleepOfProcess);
    return members.includes(null) ? null : [leader, ...members].join();
  } catch (error) {
    return null; // a process or a thread ended while it was looked at
  }
}

function sleepOfProcess(pid) {
  const threads = [];
  for (const thread of fs.readdirSync(`/proc/${pid}/task`)) {
    const status = fs.readFileSync(`/proc/${pid}/task/${thread}/status`, 'latin1');
    if (!/^State:\s+S/m.test(status)) return null;
    threads.push(thread, ...status.match(/(?<=ctxt_switches:\s+)\d+/g));
  }
  return threads.join();
}

function membersOf(group) {
  return fs.readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name) || Number(name) === group) return false;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'latin1');
      const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(pgrp) === group && state !== 'Z';
    } catch (error) {
      return false;
    }
  });
}

module.exports = { watchIdle };
