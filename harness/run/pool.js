'use strict';

/** What sleeps costs no CPU, but memory, and a look at its threads four times a second. */
const MOST_ASLEEP_PER_JOB = 8;

/**
 * Runs tasks, `jobs` at a time. One that says that it sleeps gives its place to the next until it wakes up: a subject that hangs
 * does so by sleeping, and would hold up all others otherwise. Those that are likely to are started first, as long as not too
 * many sleep, so that what they cost overlaps with the rest.
 *
 * @param {{sleepers: Iterator<Task>, others: Iterator<Task>}} tasks that will likely sleep, and the others; a task is a function
 *   that gets one which it tells whether it sleeps now, and that returns a promise
 * @param {number} jobs
 * @returns {{done: Promise<void>, stop: function}} `done` is rejected at the first task that is; after `stop` none is started
 */
function runPool({ sleepers, others }, jobs) {
  const most = jobs * MOST_ASLEEP_PER_JOB;
  let [busy, asleep, stopped] = [0, 0, false];
  let settle;
  const done = new Promise((resolve, reject) => (settle = { resolve, reject }));

  const takeNext = () => {
    const [first, second] = asleep + busy < most ? [sleepers, others] : [others, sleepers];
    return first.next().value ?? second.next().value;
  };
  const advance = () => {
    while (!stopped && busy < jobs) {
      const task = takeNext();
      if (task === undefined) break;
      start(task);
    }
    if (busy + asleep === 0) settle.resolve();
  };
  const start = (task) => {
    let sleeps = false;
    const setAsleep = (now) => {
      if (now === sleeps || (now && asleep >= most)) return;
      sleeps = now;
      asleep += now ? 1 : -1;
      busy += now ? -1 : 1;
      if (now) advance();
    };
    busy++;
    task(setAsleep).then(
      () => {
        setAsleep(false);
        busy--;
        advance();
      },
      (error) => {
        stopped = true;
        settle.reject(error);
      },
    );
  };
  advance();
  return { done, stop: () => (stopped = true) };
}

module.exports = { runPool };
