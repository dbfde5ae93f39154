'use strict';

const assert = require('node:assert/strict');
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { DEVIATIONS } = require('../../common/paths.js');
const { confirm } = require('../../explore/confirm.js');
const { encode } = require('../../explore/encode.js');
const { AREAS, ableTo } = require('../../explore/areas.js');
const { explore } = require('../../explore/explore.js');
const { programOf, programs } = require('../../explore/generate.js');
const { saveFinding } = require('../../explore/save.js');
const { loadDeviations } = require('../../judge/deviations.js');
const { identify } = require('../../runtimes/runtimes.js');
const { assertRefused, assertTidy, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const skip = process.platform === 'win32' && 'there is no cc';
const ENDS = { ends: ['empty'], napi: [8] };

/** The abort is that of the loop's thread, which still holds the function: no release of Node says napi_closing for its context. */
const KNOWN = {
  napi: 8,
  functions: [{ kind: 'with', capacity: 0, finalizer: false }],
  threads: [],
  script: [
    ['acquire', 0, 0],
    ['abort', 0, 0],
    ['context', 0, 0],
    ['release', 0, 0],
  ],
  items: [],
  finalizers: [],
  hooks: [],
  late: [],
  end: 'empty',
};

async function exploreHere(t, more) {
  const folder = freshFolder(t);
  const runtime = await identify(process.execPath, folder);
  const deviations = loadDeviations(DEVIATIONS);
  const area = AREAS[more.area ?? 'tsfn'];
  const what = { runtime, folder, deviations, seed: 1, until: Infinity, jobs: 2, ...more, area };
  const tally = await explore(what).done;
  return { what, tally, found: [...tally.findings.values()] };
}

describe('programs', () => {
  it('are the same for the same seed, and others for others', () => {
    const texts = (seed) => [0, 1, 2].map((i) => encode(programOf(programs(ENDS), seed + i)));
    assert.deepEqual(texts(5), texts(5));
    assert.equal(texts(5)[1], texts(6)[0], 'what comes before does not matter');
    assert.equal(new Set([...texts(5), ...texts(50)]).size, 6);
  });

  it('are written as numbers, in the order in which the addon reads them', () => {
    assert.equal(encode(KNOWN), '0 0 1 1 0 0 0 4 4 0 0 6 0 0 7 0 0 5 0 0 0 0 0 0');
  });
});

describe('explore', { skip }, () => {
  it('finds nothing on a stock Node that is not recorded', async (t) => {
    const { tally, found } = await exploreHere(t, { runs: 100 });
    assert.equal(tally.programs, 100);
    const fresh = found.filter(({ cause, level }) => cause === null && level === 'must');
    assert.deepEqual(
      fresh.map(({ signature }) => signature),
      [],
    );
  });

  it('finds nothing of ECMAScript broken on a stock Node', async (t) => {
    const { tally, found } = await exploreHere(t, { runs: 150, area: 'values' });
    assert.deepEqual([tally.programs, found], [150, []]);
    const known = await exploreHere(t, {
      runs: 300,
      area: 'values',
      fault: 'napi_is_array:result-changed',
    });
    assert.ok(known.found.some(({ signature }) => signature === 'is_array differs'));
  });

  it('finds a fault, and makes the program small that shows it', async (t) => {
    const fault = 'finalize-twice';
    const { what, found } = await exploreHere(t, { runs: 20, fault });
    const finding = found.find(({ signature }) => signature === 'finalize-twice');
    assert.ok(finding !== undefined, 'within 20 programs');
    const small = await confirm(finding, { ...what, interrupted: () => false });
    assert.equal(small.seen, small.tries);
    const { functions, threads, script } = small.program;
    assert.deepEqual([functions.length, threads, script], [1, [], []]);
    assert.ok(ableTo(what.runtime).ends.includes('empty'));
  });

  it('asks where two runtimes differ, and where the model does not say who is right', async (t) => {
    const folder = freshFolder(t);
    const against = await identify(process.execPath, folder);
    const fault = 'napi_get_property:other-status';
    const { tally } = await exploreHere(t, { runs: 800, area: 'values', against, fault });
    const names = [...tally.questions.values()].flatMap((question) => [...question.names]);
    assert.deepEqual([...new Set(names)], ['get_property'], 'of what is no object');
    const same = await exploreHere(t, { runs: 100, area: 'values', against });
    assert.equal(same.tally.questions.size, 0);
  });

  it('saves a repro that stands alone', async (t) => {
    const finding = {
      signature: 'context napi_ok closed after abort',
      kind: 'context napi_ok closed',
      text: 'context says napi_ok',
      number: 1,
    };
    const alone = { program: KNOWN, seen: 1, tries: 1 };
    const output = await savedRepro(t, AREAS.tsfn, finding, alone);
    assert.match(output, /context says napi_ok/);
  });

  it('saves a repro of a finding on values, too', async (t) => {
    const calls = [['create_object', 0, 0, 0, 0]];
    const program = { napi: 8, keeps: false, inputs: [['string', [97]]], calls };
    const kind = 'get_all_property_names makes another';
    const finding = { signature: kind, kind, text: 'slot 2 is [0]', number: 186 };
    // V8 gives an index of a String object that is not configurable where only what is configurable is asked for.
    program.inputs.push(['boxed', ['string', [97]]]);
    program.calls.push(['get_all_property_names', 1, 0, 4, 0]);
    const output = await savedRepro(t, AREAS.values, finding, { program, seen: 10, tries: 10 });
    assert.match(output, /get_all_property_names, is \[0\], and should be \[\]/);
  });
});

/** What a saved repro prints, which fails. */
async function savedRepro(t, area, finding, alone) {
  const folder = freshFolder(t);
  const runtime = await identify(process.execPath, folder);
  const options = { area, runtime, folder, save: path.join(folder, 'saved'), deviations: [] };
  const home = await saveFinding(finding, alone, options);
  assert.match(fs.readFileSync(path.join(home, 'README.md'), 'utf8'), /\| fail \|/);
  fs.mkdirSync(path.join(home, 'build', 'Release'), { recursive: true });
  const headers = require('node-api-headers').include_dir;
  const words = ['-std=c99', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC', '-I', headers];
  const output = ['addon.c', '-o', 'build/Release/addon.node'];
  execFileSync(process.env.CC || 'cc', [...words, ...output], { cwd: home });
  const { status, stdout } = spawnSync(process.execPath, ['repro.js'], { cwd: home });
  assert.equal(status, 1);
  return String(stdout);
}

describe('napi-conformance explore', { skip }, () => {
  it('says how much was run, and ends with 0 where all is recorded', async () => {
    const run = await runCli(['explore', '--runs', '30', '--seed', '7']);
    assert.match(run.stdout, /^30 programs from seed 7 on node/);
    assert.match(run.stdout, /been through: \d+ of \d+ states/);
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assertTidy(run);
  });

  it('refuses in a line what it cannot take', async () => {
    for (const [words, named] of [
      [['tsfn/queue-full'], 'tsfn/queue-full'],
      [['--runs', '0'], '--runs 0'],
      [['--seed', 'x'], '--seed x'],
      [['--area', 'buffers'], '--area buffers'],
      [['--runtime', 'no-such-runtime'], 'no-such-runtime'],
      [['--against', 'node'], '--against'],
    ])
      assertRefused(await runCli(['explore', ...words]), named);
  });
});
