'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT } = require('../../common/paths.js');
const { freshFolder } = require('../support/folder.js');

const LOADER = path.join(ROOT, 'harness', 'subject', 'loader.js');
const ADDON = path.join(ROOT, 'build', 'Release', 'module', 'two-addons-have-own-data.node');

/** What a script prints that has load(), in a process of its own, since an addon cannot be unloaded from this one. */
function said(folder, script) {
  const source = `const load = require(${JSON.stringify(LOADER)}).loaderOf(${JSON.stringify(ADDON)});
    const say = (what) => console.log(JSON.stringify(what));
    ${script}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', source], { cwd: folder });
  assert.equal(stderr.toString(), '');
  return JSON.parse(stdout.toString());
}

describe('load()', () => {
  it('loads the addon anew each time', (t) => {
    assert.equal(said(freshFolder(t, {}), 'say(load() === load());'), false);
  });

  it('with a name loads a copy in the folder that the process is in', (t) => {
    const folder = freshFolder(t, {});
    const script = `const [a, b] = [load('a #.node'), load('b.node')]; a.set(1); b.set(2); say([a.get(), b.get()]);`;
    assert.deepEqual(said(folder, script), [1, 2]);
    assert.deepEqual(fs.readdirSync(folder).sort(), ['a #.node', 'b.node']);
  });

  it('leaves a copy alone that is there already', (t) => {
    const folder = freshFolder(t, {});
    fs.writeFileSync(path.join(folder, 'a.node'), 'no addon');
    assert.match(
      said(folder, `try { load('a.node'); } catch (error) { say(error.code); }`),
      /^ERR_/,
    );
  });
});
