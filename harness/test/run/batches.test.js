'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { reasonToBeAlone } = require('../../run/alone.js');
const { planBatches, splitBatch } = require('../../run/batches.js');

const RUNTIME = { name: 'node', version: '20.0.0', napi: 9, abilities: ['worker'], label: 'node' };

function ruleOf(change = {}) {
  return {
    ...{ id: 'a/rule', napi: 1, needs: [], listens: [], mayNotEnd: false, endsBySignal: false },
    scenario(addon) {
      addon.run();
    },
    expect(t, { calls, exit }) {
      t.equal(calls('run').length, 1, 'it is called');
      t.equal(exit, 0, 'the process ends by itself');
    },
    ...change,
  };
}

const expecting = (claim) => ({ expect: (t, { exit, signal }) => claim(t, exit, signal) });

describe('who needs a process of its own', () => {
  const both = {
    'says so': { alone: 'as it says' },
    'may never end': { mayNotEnd: true },
    'may end by a signal': { endsBySignal: true },
    'has a flag': { nodeFlag: { flag: '--x', since: '20' } },
    'overwrites what it frees': { perturb: true },
    'expects a status': expecting((t, exit) => t.equal(exit, 1, 'it fails')),
    'expects no status 0': expecting((t, exit) => t.notEqual(exit, 0, 'it fails')),
    'expects some status': expecting((t, exit, signal) => t.ok(exit > 0 && signal === null, 'it')),
    'is about the process object of the main thread': { beforeWorker: () => process.on('exit') },
  };
  const main = {
    'listens to the end of the process': { listens: ['exit'] },
    'needs collections': { needs: ['gc'] },
    'is about the process object': { scenario: () => process.on('x') },
    'is about the global object': { scenario: (addon) => (global.kept = addon) },
  };
  for (const [what, change] of Object.entries({ ...both, ...main })) {
    const where = what in both ? 'in whatever variant' : 'in the main thread alone';
    it(`is one that ${what}, ${where}`, () => {
      const reasons = ['main', 'worker'].map((name) => reasonToBeAlone(ruleOf(change), name));
      assert.equal(typeof reasons[0], 'string');
      assert.equal(typeof reasons[1], what in both ? 'string' : 'object');
    });
  }

  it('is one that ends its process, but not its worker', () => {
    const alone = ['main-exit', 'worker-exit', 'worker-throw', 'worker-terminate'].filter(
      (name) => reasonToBeAlone(ruleOf(), name) !== null,
    );
    assert.deepEqual(alone, ['main-exit']);
  });

  it('is no other', () => {
    assert.equal(reasonToBeAlone(ruleOf(), 'main'), null);
  });
});

describe('a plan of who goes together', () => {
  const outcomesOf = (count, change = {}, variants = ['main']) =>
    Array.from({ length: count }, (_, at) => ruleOf({ id: `a/rule-${at}` })).flatMap((rule) =>
      variants.map((variant) => ({ cell: { runtime: RUNTIME, rule, variant, ...change } })),
    );
  const planOf = (outcomes, seed = 1, deviations = []) =>
    planBatches(outcomes, { deviations, seed });
  const namesOf = (batch) => batch.map(({ cell }) => `${cell.rule.id} ${cell.variant}`);

  it('has each cell once, in batches alike in size', () => {
    const outcomes = outcomesOf(100);
    const { batches, alone } = planOf(outcomes);
    assert.deepEqual(
      batches.map(({ length }) => length),
      [25, 25, 25, 25],
    );
    assert.deepEqual(new Set(batches.flat()), new Set(outcomes));
    assert.deepEqual(alone, []);
  });

  it('has no rule twice in a batch', () => {
    const { batches } = planOf(outcomesOf(5, {}, ['main', 'worker', 'worker-exit']));
    for (const batch of batches)
      assert.equal(new Set(batch.map(({ cell }) => cell.rule)).size, batch.length);
    assert.equal(batches.flat().length, 15);
  });

  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [1, 1, 2].map((seed) =>
      planOf(outcomesOf(50), seed).batches.map(namesOf),
    );
    assert.deepEqual(one, same);
    assert.notDeepEqual(one, other);
  });

  it('keeps runtimes and faults apart, and bare runs alone', () => {
    const other = { ...RUNTIME, label: 'other' };
    const changes = [{}, { runtime: other }, { fault: 'x' }, { fault: 'y' }];
    const bare = outcomesOf(3, { bare: true });
    const together = changes.flatMap((change) => outcomesOf(3, change));
    const { batches, alone } = planOf([...bare, ...together]);
    assert.deepEqual(alone, bare);
    assert.equal(batches.length, changes.length);
    for (const batch of batches) {
      const { runtime, fault } = batch[0].cell;
      for (const { cell } of batch) assert.deepEqual([cell.runtime, cell.fault], [runtime, fault]);
    }
  });

  it('leaves alone whom nobody goes with, who is skipped, and who is known to deviate', () => {
    const [single, skipped, deviating] = [
      ...outcomesOf(1),
      ...outcomesOf(2).map((o) => ({ ...o })),
    ];
    skipped.cell = { ...skipped.cell, rule: ruleOf({ id: 'a/skipped', napi: 10 }) };
    deviating.cell = { ...deviating.cell, rule: ruleOf({ id: 'a/deviating' }) };
    const deviation = { rule: 'a/deviating', runtime: 'node', range: '20', verdicts: ['fail'] };
    const { batches, alone } = planOf([single, skipped, deviating], 1, [deviation]);
    assert.deepEqual(batches, []);
    assert.deepEqual(new Set(alone), new Set([single, skipped, deviating]));
  });

  it('goes on without the one in which the process stopped, or in two halves', () => {
    const batch = ['a', 'b', 'c', 'd', 'e'];
    assert.deepEqual(splitBatch(batch, 1), [['a'], ['b'], ['c', 'd', 'e']]);
    assert.deepEqual(splitBatch(batch, 0), [['a'], ['b', 'c', 'd', 'e']]);
    assert.deepEqual(splitBatch(batch, 4), [['a', 'b', 'c', 'd'], ['e']]);
    assert.deepEqual(splitBatch(batch, 5), [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
    assert.deepEqual(splitBatch(['a', 'b'], 2), [['a'], ['b']]);
  });
});
