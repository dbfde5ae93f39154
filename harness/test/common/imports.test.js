'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT } = require('../../common/paths.js');

const HARNESS = path.join(ROOT, 'harness');
const README = fs.readFileSync(path.join(HARNESS, 'README.md'), 'utf8');
const FOLDERS = [...README.matchAll(/^\| `(\w+)\/` /gm)].map(([, name]) => name);
const FILES = fs
  .readdirSync(HARNESS, { recursive: true })
  .filter((file) => /\.c?js$/.test(file))
  .map((file) => file.split(path.sep).join('/'));

/** A file of harness/ itself has no folder. */
const folderOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : null);

/** What a file loads of harness/, by `require` or `require.resolve`. */
function importsOf(file) {
  const text = fs.readFileSync(path.join(HARNESS, file), 'utf8');
  return [...text.matchAll(/\brequire(?:\.resolve)?\('(\.[^']+)'\)/g)]
    .map(([, to]) => path.posix.join(path.posix.dirname(file), to))
    .filter((to) => !to.startsWith('../'));
}

const IMPORTS = FILES.flatMap((from) => importsOf(from).map((to) => ({ from, to })));
const offending = (isBad) =>
  IMPORTS.filter(({ from, to }) => isBad(folderOf(from), folderOf(to))).map(
    ({ from, to }) => `${from} loads ${to}`,
  );

describe('the folders of harness/', () => {
  it('are those of its README', () => {
    const there = new Set(FILES.map(folderOf).filter((folder) => folder !== null));
    assert.deepEqual([...there].sort(), FOLDERS.toSorted());
  });

  it('load only from those above them in its README', () => {
    assert.ok(IMPORTS.length > 100, 'there is something to look at');
    const isBelow = (from, to) => FOLDERS.indexOf(to) > FOLDERS.indexOf(from);
    assert.deepEqual(
      offending((from, to) => from !== null && from !== to && (to === null || isBelow(from, to))),
      [],
    );
  });

  it('leave the proofs to the tests', () => {
    const mayLoad = ['proofs', 'test'];
    assert.deepEqual(
      offending((from, to) => to === 'proofs' && !mayLoad.includes(from)),
      [],
    );
  });
});
