'use strict';

const fs = require('node:fs');

const IDLE_SECONDS = 5;

/**
 * Finds out, on Linux, that a process group will never end: every thread of it is asleep, and not one was scheduled
 * between all the samples of the last five seconds. A slow machine cannot look like that: a thread that waits for a core is
 * runnable, one that waits for a disk is in an uninterruptible sleep, one that a debugger holds is stopped. What remains is
 * a timer of more than five seconds, and no scenario has one. Elsewhere nothing is ever idle, and the deadline decides.
 */
class IdleWatch {
  #leader;
  #signature = null;
  #since = 0;
  #samples = 0;

  seconds = IDLE_SECONDS;

  /** @param {number|undefined} leader the id of the group and of its leader */
  constructor(leader) {
    this.#leader = leader;
  }

  /** Takes a sample. The samples have to be many: a machine that was suspended must not count as idle. */
  isIdle() {
    const signature = process.platform === 'linux' ? sleepSignature(this.#leader) : null;
    if (signature === null || signature !== this.#signature) {
      this.#signature = signature;
      this.#since = Date.now();
      this.#samples = 0;
      return false;
    }
    this.#samples++;
    return this.#samples >= 10 && Date.now() - this.#since >= IDLE_SECONDS * 1000;
  }
}

/** How often each thread of the group was scheduled so far, or null if one of them is not plainly asleep. */
function sleepSignature(group) {
  try {
    const leader = sleepOfProcess(group);
    if (leader === null) return null;
    const members = membersOf(group).map(sleepOfProcess);
    return members.includes(null) ? null : [leader, ...members].join();
  } catch {
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
    } catch {
      return false;
    }
  });
}

module.exports = { IdleWatch };
