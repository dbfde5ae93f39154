'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT } = require('../../common/paths.js');
const { archiveOf, packAddons, targetOf, unpackAddons } = require('../../rules/prebuilds.js');
const { freshFolder } = require('../support/folder.js');
const { installFromTarball, pathOf } = require('../support/install.js');

const RULES = [{ id: 'tsfn/queue-full' }, { id: 'tsfn/queue-unlimited' }];
const built = (root, id) => path.join(root, 'build', 'Release', `${id}.node`);

function placeBuilt(root) {
  for (const { id } of RULES) fs.cpSync(built(ROOT, id), built(root, id), { recursive: true });
}

/** What a package has that was packed, with two addons, and none of them where a build would put it. */
function packedRoot(t) {
  const root = freshFolder(t, { 'addons/a.c': 'int a;', 'binding.gyp': '{}' });
  placeBuilt(root);
  packAddons(RULES, root);
  fs.rmSync(path.join(root, 'build'), { recursive: true });
  return root;
}

describe('the addons that the package carries', () => {
  it('are unpacked, each as it was', (t) => {
    const root = packedRoot(t);
    assert.equal(unpackAddons(root), true);
    for (const { id } of RULES)
      assert.deepEqual(fs.readFileSync(built(root, id)), fs.readFileSync(built(ROOT, id)));
    assert.deepEqual(fs.readdirSync(path.join(root, 'build')), ['Release'], 'nothing else is left');
  });

  it('are not those of other sources, nor of another platform', (t) => {
    const root = packedRoot(t);
    fs.writeFileSync(path.join(root, 'addons', 'a.c'), 'int b;');
    assert.equal(unpackAddons(root), false);
    assert.match(targetOf({ platform: 'linux', arch: 'arm64' }), /^linux-arm64-(glibc|musl)$/);
    assert.equal(targetOf({ platform: 'darwin', arch: 'x64' }), 'darwin-x64');
  });

  it('never go over what was built, in whole or in part', (t) => {
    const root = packedRoot(t);
    fs.mkdirSync(path.join(root, 'build', 'Release'), { recursive: true });
    assert.equal(unpackAddons(root), false);
    assert.deepEqual(fs.readdirSync(path.join(root, 'build', 'Release')), []);
  });

  it('are left alone where they do not load, or the archive is damaged', (t) => {
    const root = packedRoot(t);
    const archive = archiveOf(root);
    fs.truncateSync(archive, fs.statSync(archive).size - 100);
    assert.equal(unpackAddons(root), false);
    fs.rmSync(archive);
    for (const { id } of RULES) {
      fs.mkdirSync(path.dirname(built(root, id)), { recursive: true });
      fs.writeFileSync(built(root, id), 'of another machine');
    }
    packAddons(RULES, root);
    fs.rmSync(path.join(root, 'build'), { recursive: true });
    assert.equal(unpackAddons(root), false);
    assert.deepEqual(fs.readdirSync(path.join(root, 'build')), []);
  });

  const skip = process.platform === 'win32' && 'it needs links';
  it('do without a compiler, make or Python', { skip }, (t) => {
    const folder = freshFolder(t);
    const home = installFromTarball(folder, [RULES[0].id, RULES[1].id]);
    placeBuilt(home);
    packAddons(RULES, home);
    fs.rmSync(path.join(home, 'build'), { recursive: true });
    const PATH = pathOf(folder, ['node', 'sh']);
    const cli = path.join(home, 'harness', 'cli.js');
    const words = [cli, 'run', RULES[0].id, '--format', 'tap'];
    const run = spawnSync(process.execPath, words, {
      cwd: folder,
      env: { ...process.env, PATH, PYTHON: '' },
      encoding: 'utf8',
    });
    assert.deepEqual([run.status, run.stderr], [0, '']);
    assert.match(run.stdout, /^# ok$/m);
  });
});
