'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { before, describe, it } = require('node:test');
const { DEVIATIONS } = require('../../common/paths.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { addonFileOf, agreement, buildRepros, runRepro } = require('../../repro/compare.js');
const { reproFiles, writeFiles } = require('../../repro/folder.js');
const { loadRules } = require('../../rules/rules.js');
const { cellsOf, runCells } = require('../../run/run.js');
const { identify } = require('../../runtimes/runtimes.js');
const { freshFolder } = require('../support/folder.js');

const skip = process.platform === 'win32' && 'there is no cc';
const rules = loadRules();
const ruleOf = (id) => rules.find((rule) => rule.id === id);

/** One of each kind: by place, end, version, ability, environment, race, and by what stock releases say. */
const KINDS = [
  'async-work/cancel-queued-work',
  'async-work/complete-on-loop-thread',
  'tsfn/queue-full',
  'tsfn/abort-wakes-producers-capacity-2',
  'tsfn/acquire-after-last-release',
  'tsfn/acquire-races-last-release',
  'tsfn/async-hooks-around-items',
  'tsfn/context-is-optional',
  'tsfn/force-uncaught-exceptions-policy',
  'tsfn/exception-raises',
  'tsfn/fatal-exception-in-call-js',
  'tsfn/function-is-let-go',
  'tsfn/items-balance-at-worker-end',
  'tsfn/late-call-after-abort',
  'tsfn/threads-call-while-process-ends',
  'tsfn/two-environments',
];

describe('the repro of a rule', { skip, concurrency: os.availableParallelism() }, () => {
  for (const id of KINDS) {
    it(`says what the suite says: ${id}`, async (t) => {
      const folder = freshFolder(t);
      const runtime = await identify(process.execPath, folder);
      const options = {
        deviations: loadDeviations(DEVIATIONS),
        jobs: 1,
        timeoutMs: 30_000,
        folder,
      };
      const rule = ruleOf(id);
      const results = await Promise.all(runCells(cellsOf([rule], [runtime]), options).results);
      const homes = await buildRepros(rule, folder);
      for (const result of results) {
        const answer = await runRepro(runtime.command, homes.get(result.variant), folder);
        const say = `${result.variant}: the suite says ${result.verdict}, the repro ${answer.stdout}`;
        assert.notEqual(agreement(result, answer), 'different', say);
      }
    });
  }
});

describe('a repro', { skip, concurrency: os.availableParallelism() }, () => {
  let addonFile;

  before(async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
    const homes = await buildRepros({ ...ruleOf('tsfn/queue-full'), variants: ['main'] }, folder);
    addonFile = addonFileOf(homes.get('main'));
    return () => fs.rmSync(folder, { recursive: true });
  });

  /** Runs a repro of a made-up spec, with an addon that the scenario need not use. */
  async function tryRepro(t, members, { variant = 'main', addon = addonFile } = {}) {
    const spec = `'use strict';\n\nmodule.exports = {\n  rule: 'A rule',\n  from: 'https://example.org/',\n  napi: 4,\n${members}\n};\n`;
    const home = freshFolder(t, { 'spec.js': spec, 'build/Release/note': '' });
    const specFile = path.join(home, 'spec.js');
    const rule = { ...ruleOf('tsfn/queue-full'), needs: [], ...require(specFile), specFile };
    writeFiles(home, reproFiles(rule, variant));
    if (addon !== null) fs.copyFileSync(addon, addonFileOf(home));
    return runRepro([process.execPath], home, home);
  }

  const holds = 'scenario() {},\n  expect(t, { exit }) { t.equal(exit, 0, "it ends"); },';
  const outcomeOf = ({ status, last }) => [status, last];
  const cannotTell = async (run, why) => {
    const { status, last } = await run;
    assert.equal(status, 125);
    assert.match(last, new RegExp(`^cannot tell: .*${why}`));
  };

  it('ends with 0 where the rule holds', async (t) => {
    assert.deepEqual(outcomeOf(await tryRepro(t, holds)), [0, 'the rule holds']);
  });

  it('ends with 1 where a claim does not hold, and shows what came', async (t) => {
    const { status, stdout } = await tryRepro(
      t,
      'scenario(addon, { record }) { record("word", "\\u001b[31m"); },\n' +
        '  expect(t, { recorded }) { t.deepEqual(recorded("word"), [1], "the word is one"); },',
    );
    assert.equal(status, 1);
    assert.match(
      stdout,
      /not so: the word is one\n {2}expected \[ 1 \]\n {2}actual {3}\[ '.*' \]\n/,
    );
    assert.match(stdout, /\nthe trace:\n\* +0 js +js begin value=main\n/);
    assert.match(stdout, /\nthe rule is broken: fail\n$/);
    assert.ok(!stdout.includes('\u001b'), 'no escape code gets through');
  });

  it('ends with 1 where the process crashes, and where nobody expected anything', async (t) => {
    const crash = await tryRepro(
      t,
      `scenario() { process.abort(); },\n  expect(t) { t.ok(true, "so"); },`,
    );
    assert.deepEqual(outcomeOf(crash), [1, 'the rule is broken: crash']);
    const nothing = await tryRepro(t, 'scenario() {},\n  expect() {},');
    assert.deepEqual(outcomeOf(nothing), [1, 'the rule is broken: fail']);
  });

  const asleep =
    'scenario() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); },\n' +
    '  expect(t, { records }) { t.equal(records("begin").length, 1, "it begins"); },';

  it('ends with 1 where the process never ends, but not where it may do that', async (t) => {
    assert.deepEqual(outcomeOf(await tryRepro(t, asleep)), [1, 'the rule is broken: hang']);
    const may = await tryRepro(t, `  mayNotEnd: true,\n${asleep}`);
    assert.deepEqual(outcomeOf(may), [0, 'the rule holds']);
  });

  it('takes a signal for what the rule says', async (t) => {
    const killed =
      '  endsBySignal: true,\nscenario() { process.kill(process.pid, "SIGSEGV"); for (;;); },\n' +
      '  expect(t, { signal }) { t.equal(signal, "SIGSEGV", "a signal ends it"); },';
    assert.deepEqual(outcomeOf(await tryRepro(t, killed)), [0, 'the rule holds']);
  });

  it('gives the scenario what it needs: gc, freed memory that shows, a worker', async (t) => {
    const members =
      '  perturb: true,\nscenario(addon, { record, gc, end }) {\n' +
      '    record("seen", [typeof gc, process.env.MALLOC_PERTURB_]);\n    end();\n  },\n' +
      '  expect(t, { recorded, loopThread, exit }) {\n' +
      '    t.deepEqual(recorded("seen"), [["function", "165"]], "all is there");\n' +
      '    t.equal(loopThread, "worker", "it runs in a worker");\n' +
      '    t.equal(exit, 0, "which is terminated");\n  },';
    const run = await tryRepro(t, members, { variant: 'worker-terminate' });
    assert.deepEqual(outcomeOf(run), [0, 'the rule holds'], run.stdout);
  });

  it('ends with 125 where the addon is not there, does not load, or fails to set up', async (t) => {
    await cannotTell(tryRepro(t, holds, { addon: null }), 'not there');
    await cannotTell(tryRepro(t, holds, { addon: __filename }), 'set-up failed');
    const broken = 'scenario(addon) { addon.run(7); },\n  expect(t) { t.ok(false, "no"); },';
    const { addonFile: addon } = ruleOf('tsfn/exception-ignored');
    await cannotTell(tryRepro(t, broken, { addon }), 'set-up failed');
  });

  it('ends with 125 where the runtime lacks what the rule needs', async (t) => {
    await cannotTell(tryRepro(t, holds.replace(/^/, '  napi: 999,\n')), 'Node-API 999');
    const flag = "  nodeFlag: { flag: '--no-such-flag', since: '*' },\n";
    await cannotTell(tryRepro(t, `${flag}${holds}`), '--no-such-flag');
  });

  it('is built by node-gyp too', async (t) => {
    const prefix = path.resolve(fs.realpathSync(process.execPath), '..', '..');
    if (!fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h')))
      return t.skip('this Node came without its headers');
    const home = freshFolder(t, reproFiles(ruleOf('tsfn/two-producers'), 'main'));
    const words = [require.resolve('node-gyp/bin/node-gyp.js'), 'rebuild', `--nodedir=${prefix}`];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: home, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /warning:/);
    assert.equal((await runRepro([process.execPath], home, home)).status, 0);
  });
});
