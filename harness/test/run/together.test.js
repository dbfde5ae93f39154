'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { makeRunFolder, runCells } = require('../../run/run.js');
const { runTogether } = require('../../run/together.js');
const { loadRules } = require('../../rules/rules.js');
const { freshFolder } = require('../support/folder.js');

const RUNTIME = {
  ...{ name: 'node', version: process.versions.node, napi: 9, abilities: ['gc', 'worker'] },
  ...{ label: 'this', command: [process.execPath, '--expose-gc'] },
};
/** Their addons put something on the trace when `run` is called. */
const IDS = ['leading-zeros', 'none', 'none-negative', 'null', 'zero'].map(
  (name) => `bigint/create-words-${name}`,
);

/** A cell of a rule for each of these scenarios. */
function cellsOf(t, scenarios, variants = '["main"]') {
  const specOf = (scenario, at) => `module.exports = {
    rule: 'rule ${at}', from: 'https://example.org/', level: 'may', napi: 1, variants: ${variants},
    scenario(addon, { record }) { ${scenario}; record('done'); },
    expect(t, { recorded, calls, exit }) {
      t.equal(recorded('done').length, 1, 'it came to its end');
      t.equal(calls('napi_create_bigint_words').length, 1, 'C was called');
      t.equal(exit, 0, 'the process ends by itself');
    },
  };`;
  const files = scenarios.map((scenario, at) => [`${IDS[at]}.js`, specOf(scenario, at)]);
  const rules = loadRules([], freshFolder(t, Object.fromEntries(files)));
  return rules.flatMap((rule) =>
    rule.variants.map((variant) => ({ runtime: RUNTIME, rule, variant })),
  );
}

/** What a run of theirs needs. */
function optionsOf(t) {
  const { folder, close } = makeRunFolder();
  t.after(close);
  return { deviations: [], jobs: 2, timeoutMs: 60_000, folder, onSleep: () => {} };
}

async function outcomesOf(t, scenarios) {
  const options = optionsOf(t);
  const seen = await runTogether(cellsOf(t, scenarios), options.folder, options);
  return { ...seen, verdicts: seen.outcomes.map((outcome) => outcome?.verdict ?? null) };
}

const runAll = (cells, options) => Promise.all(runCells(cells, { ...options, seed: 1 }).results);

describe('cells in one process', () => {
  it('have a trace each, and the same events as alone', async (t) => {
    const cells = cellsOf(t, ['addon.run()', 'addon.run()', 'addon.run()']);
    const options = optionsOf(t);
    const together = await runAll(cells, options);
    const alone = await Promise.all(runCells(cells, options).results);
    for (const [at, row] of together.entries()) {
      assert.deepEqual([row.verdict, row.together], ['pass', 'pass']);
      assert.equal(alone[at].together, null);
      assert.deepEqual(row.trace, alone[at].trace);
      assert.deepEqual(row.command, alone[at].command, 'the command runs it alone');
    }
  });

  it('run one after another, each when nothing of the one before is left to run', async (t) => {
    const later = 'addon.run(); global.running = 1; setTimeout(() => { global.running = 0; }, 20)';
    const next = 'addon.run(); record("neighbour", global.running)';
    const { outcomes } = await outcomesOf(t, [later, next]);
    const { value } = outcomes[1].trace.find(({ name }) => name === 'neighbour');
    assert.equal(value, 0);
  });

  it('may have workers, one after another', async (t) => {
    const cells = cellsOf(t, ['addon.run()', 'addon.run()'], '["worker", "worker-exit"]');
    const rows = await runAll(cells, optionsOf(t));
    assert.deepEqual(
      rows.map(({ variant, together }) => `${variant} ${together}`),
      ['worker pass', 'worker-exit pass', 'worker pass', 'worker-exit pass'],
    );
  });

  it('have no verdict where something is added to their trace while others run', async (t) => {
    const keep = 'addon.run(); global.late = () => record("late")';
    const { verdicts } = await outcomesOf(t, [keep, 'addon.run(); global.late()', 'addon.run()']);
    assert.deepEqual(verdicts, [null, 'pass', 'pass']);
  });

  it('are judged by what is added at the end of the process too', async (t) => {
    const atExit = 'addon.run(); process.on("exit", () => record("done"))';
    const { verdicts } = await outcomesOf(t, [atExit, 'addon.run()']);
    assert.deepEqual(verdicts, ['fail', 'pass'], 'it was done twice');
  });

  it('have no verdict from one on that has not been in C, whose trace could be mistaken', async (t) => {
    const { verdicts } = await outcomesOf(t, ['addon.run()', '0', 'addon.run()']);
    assert.deepEqual(verdicts, ['pass', null, null]);
  });

  it('have no verdict where the process ends before its end, and one is to blame', async (t) => {
    const { verdicts, stoppedIn } = await outcomesOf(t, ['addon.run()', 'throw 1', 'addon.run()']);
    assert.deepEqual([verdicts, stoppedIn], [[null, null, null], 1]);
  });

  it('have no verdict where the process ends badly, and none is to blame', async (t) => {
    const { verdicts, stoppedIn } = await outcomesOf(t, ['process.exitCode = 3', 'addon.run()']);
    assert.deepEqual([verdicts, stoppedIn], [[null, null], 2]);
  });

  it('run again without the one that ended the process, which runs alone', async (t) => {
    const scenarios = ['addon.run()', 'addon.run()', 'throw 1', 'addon.run()', 'addon.run()'];
    const rows = await runAll(cellsOf(t, scenarios), optionsOf(t));
    const blamed = rows.splice(2, 1)[0];
    assert.deepEqual([blamed.verdict, blamed.together], ['fail', 'nothing']);
    assert.ok(rows.every(({ verdict }) => verdict === 'pass'));
    assert.ok(rows.some(({ together }) => together === 'pass'));
  });

  it('run alone where they do not pass, and that is their verdict', async (t) => {
    const leaning = 'addon.run(); if (global.neighbour) addon.run(); global.neighbour = 1';
    const cells = cellsOf(t, [leaning, leaning]).map((cell) => ({
      ...cell,
      rule: { ...cell.rule, scenario: () => {} }, // so that it is not seen to need the global object
    }));
    const rows = await runAll(cells, optionsOf(t));
    assert.deepEqual(
      rows.map(({ verdict }) => verdict),
      ['pass', 'pass'],
    );
    assert.deepEqual(rows.map(({ together }) => together).sort(), ['fail', 'pass']);
  });

  it('are not asked more than once', async (t) => {
    const options = { ...optionsOf(t), repeat: 2 };
    const rows = await runAll(cellsOf(t, ['addon.run()', 'addon.run()']), options);
    assert.deepEqual(
      rows.map(({ counts }) => counts),
      [{ pass: 2 }, { pass: 2 }],
    );
    assert.deepEqual(
      rows.map(({ together }) => together),
      [null, null],
    );
  });
});
