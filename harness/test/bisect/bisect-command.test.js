'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { loadDeviations } = require('../../judge/deviations.js');
const { assertRefused, assertTidy, runCli } = require('../support/cli.js');
const { freshFolder } = require('../support/folder.js');

const RULE = 'tsfn/queue-full';
const NOTHING = '{"causes": [], "deviations": []}';
const onWindows = process.platform === 'win32' && 'its stand-ins are shell scripts';

/** Releases that are this Node, with flags: what cannot load an addon breaks every rule. */
const RELEASES = {
  '24.0.0': '--no-addons',
  '24.1.0': '--no-addons',
  '24.2.0': '',
  '25.0.0': '--no-such-flag',
  '25.1.0': '',
};

/** A cache of those releases, which are all there are, as npm is offline. */
function fakeReleases(t) {
  const files = Object.entries(RELEASES).map(([version, flags]) => [
    `node-${version}/bin/node`,
    `#!/bin/sh\nexec '${process.execPath}' ${flags} "$@"\n`,
  ]);
  const folder = freshFolder(t, { ...Object.fromEntries(files), 'deviations.json': NOTHING });
  for (const [file] of files) fs.chmodSync(path.join(folder, file), 0o755);
  const env = {
    NAPI_CONFORMANCE_CACHE: folder,
    npm_config_offline: 'true',
    npm_config_cache: path.join(folder, 'npm'),
  };
  return { deviations: path.join(folder, 'deviations.json'), env };
}

const NEW = ['--cause', 'node-loads-no-addon', '--reason', 'it loads no addon'];

describe('bisect', { concurrency: 4, skip: onWindows }, () => {
  const bisect = (t, ...args) => {
    const { env, deviations } = fakeReleases(t);
    const words = ['bisect', RULE, '--runtime', 'node', '--deviations', deviations, ...args];
    return runCli(words, { env }).then((run) => ({ ...run, deviations }));
  };

  it('prints each step, then what it found, and records it', async (t) => {
    const run = await bisect(t, '--repeat', '1', '--record', ...NEW);
    assertTidy(run);
    assert.equal(run.status, 0, run.stderr);
    assert.match(run.stdout, /^node 24\.0\.0 +broken\n/);
    assert.match(run.stdout, /\nnode 25\.0\.0 +stepped around: .*25\.0\.0.*\n/);
    assert.match(
      run.stdout,
      /\n\ntsfn\/queue-full \(main\) on node\n {2}cannot be set up from 24\.0\.0 to 24\.1\.0; holds from 24\.2\.0\n/,
    );
    assert.match(
      run.stdout,
      /\n {2}could not be started: 25\.0\.0\n {2}tried once each: 5 of the 5 releases from 24\.0\.0 to 25\.1\.0; what lies between two that agree is taken to agree\n$/,
    );
    assert.deepEqual(loadDeviations(run.deviations), [
      {
        rule: RULE,
        runtime: 'node',
        range: '>=24.0.0 <24.2.0',
        verdicts: ['broken'],
        cause: 'node-loads-no-addon',
        reason: 'it loads no addon',
        issue: 'unreported',
      },
    ]);
  });

  it('records nothing where the cause is lacking, and says what it found', async (t) => {
    const run = await bisect(t, '--repeat', '1', '--record');
    assert.equal(run.status, 2);
    assert.match(run.stdout, /holds from 24\.2\.0/);
    assert.match(
      run.stderr,
      /has no cause in the deviations yet; give --cause ID, and for a new one --reason TEXT and --issue LINK\n$/,
    );
    assert.equal(fs.readFileSync(run.deviations, 'utf8'), NOTHING);
  });

  it('searches the line of a bound that was given, and checks what was said of it', async (t) => {
    const one = await bisect(t, '--repeat', '1', '--good', '24.2.0');
    assert.equal(one.status, 0, one.stderr);
    assert.doesNotMatch(one.stdout, /node 25/);
    const wrong = await bisect(t, '--repeat', '1', '--good', '24.1.0');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /--good 24\.1\.0: tsfn\/queue-full \(main\) is "broken" there\n$/);
    const unknown = await bisect(t, '--bad', '24.9.9');
    assert.equal(unknown.status, 2);
    assert.match(
      unknown.stderr,
      /--bad 24\.9\.9: there is no such release.* 24\.0\.0 to 25\.1\.0\n$/,
    );
  });

  it('refuses what makes no sense', async () => {
    const refused = async (args, ...words) =>
      assertRefused(await runCli(['bisect', ...args]), ...words);
    const node = [RULE, '--runtime', 'node'];
    await refused([], 'needs a rule');
    await refused([RULE], '--runtime', 'node, bun or deno');
    await refused([RULE, '--runtime', '/usr/bin/node'], '/usr/bin/node', 'node, bun, deno');
    await refused([...node, '--repeat', '0'], '--repeat 0');
    await refused([...node, '--variant', 'moon'], '--variant moon', 'main');
    await refused([...node, '--record', '--good', '24.0.0'], '--record', '--good');
    await refused([...node, '--reason', 'so'], '--record');
    await refused([...node, '--record', '--reason', 'so'], '--cause');
    await refused([...node, '--record', '--cause', 'A b'], '--cause A b');
    await refused([...node, '--record', '--cause', 'no-such'], '--cause no-such', '--reason TEXT');
    const cause = ['--record', '--cause', 'new', '--reason', 'so'];
    await refused([...node, ...cause, '--issue', 'none'], '--issue none');
  });
});
