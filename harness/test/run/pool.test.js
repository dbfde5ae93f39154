'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { setImmediate: turn } = require('node:timers/promises');
const { runPool } = require('../../run/pool.js');

/** Tasks under the hand of a test: which were started, and how to end each or put it to sleep. */
function makeTasks(names) {
  const started = [];
  const handles = {};
  const tasks = names.map((name) => (setAsleep) => {
    started.push(name);
    return new Promise((resolve, reject) => (handles[name] = { resolve, reject, setAsleep }));
  });
  return { tasks, started, handles };
}

const runOthers = (tasks, jobs) => runPool({ sleepers: [].values(), others: tasks.values() }, jobs);

describe('the pool', () => {
  it('runs so many at a time, in their order', async () => {
    const { tasks, started, handles } = makeTasks(['a', 'b', 'c', 'd']);
    const { done } = runOthers(tasks, 2);
    assert.deepEqual(started, ['a', 'b']);
    handles.b.resolve();
    await turn();
    assert.deepEqual(started, ['a', 'b', 'c']);
    for (const name of ['a', 'c']) handles[name].resolve();
    await turn();
    handles.d.resolve();
    await done;
  });

  it('is done at once where there is nothing', async () => {
    await runOthers([], 3).done;
  });

  it('gives the place of one that sleeps to the next, and none more when it wakes up', async () => {
    const { tasks, started, handles } = makeTasks(['a', 'b', 'c', 'd']);
    const { done } = runOthers(tasks, 1);
    handles.a.setAsleep(true);
    handles.a.setAsleep(true);
    assert.deepEqual(started, ['a', 'b']);
    handles.a.setAsleep(false);
    handles.b.resolve();
    await turn();
    assert.deepEqual(started, ['a', 'b'], 'the place is taken by the one that woke up');
    handles.a.resolve();
    await turn();
    assert.deepEqual(started, ['a', 'b', 'c']);
    handles.c.setAsleep(true);
    handles.c.resolve();
    handles.d.resolve();
    await done;
  });

  it('is not done while one sleeps', async () => {
    const { tasks, handles } = makeTasks(['a']);
    let over = false;
    const done = runOthers(tasks, 1).done.then(() => (over = true));
    handles.a.setAsleep(true);
    await turn();
    assert.equal(over, false);
    handles.a.resolve();
    await done;
  });

  it('lets no more than a few times as many sleep as run', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `t${index}`);
    const { tasks, started, handles } = makeTasks(names);
    const { done } = runOthers(tasks, 2);
    for (let i = 0; i < started.length; i++) handles[started[i]].setAsleep(true);
    assert.ok(started.length > 4 && started.length < 40, String(started.length));
    for (let i = 0; i < names.length; i++) {
      handles[names[i]].resolve();
      await turn();
    }
    await done;
  });

  it('starts those first that are likely to sleep, and others beside them', async () => {
    const slow = makeTasks(['s1', 's2']);
    const rest = makeTasks(['a', 'b']);
    const { done } = runPool({ sleepers: slow.tasks.values(), others: rest.tasks.values() }, 1);
    assert.deepEqual([slow.started, rest.started], [['s1'], []]);
    slow.handles.s1.setAsleep(true);
    slow.handles.s2.setAsleep(true);
    assert.deepEqual([slow.started, rest.started], [['s1', 's2'], ['a']]);
    for (const handle of [rest.handles.a, slow.handles.s1, slow.handles.s2]) handle.resolve();
    await turn();
    rest.handles.b.resolve();
    await done;
  });

  it('starts none after stop', async () => {
    const { tasks, started, handles } = makeTasks(['a', 'b']);
    const { done, stop } = runOthers(tasks, 1);
    stop();
    handles.a.resolve();
    await done;
    assert.deepEqual(started, ['a']);
  });

  it('fails with the first task that does', async () => {
    const { tasks, started, handles } = makeTasks(['a', 'b']);
    const { done } = runOthers(tasks, 1);
    handles.a.reject(new Error('no'));
    await assert.rejects(done, /no/);
    assert.deepEqual(started, ['a']);
  });
});
