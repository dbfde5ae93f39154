'use strict';

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { importedFunctions } = require('../../affects/imports.js');
const { ROOT } = require('../../common/paths.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

/** A package of npm that ships one addon, built for several platforms by others. */
const PREBUILDS = path.join(path.dirname(require.resolve('bufferutil')), 'prebuilds');
const ofBufferutil = (platform) => path.join(PREBUILDS, platform, 'bufferutil.node');
/** What its source calls, and the macro that registers it. */
const CALLED = [
  'napi_create_function',
  'napi_get_buffer_info',
  'napi_get_cb_info',
  'napi_get_value_int64',
  'napi_module_register',
  'napi_set_named_property',
];
const OWN = path.join(ROOT, 'build', 'Release', 'reference', 'count.node');

describe('the functions that an addon imports', () => {
  for (const [platform, format] of [
    ['linux-x64', 'ELF'],
    ['darwin-arm64', 'Mach-O'],
    ['darwin-x64', 'Mach-O'],
    ['win32-x64', 'PE'],
    ['win32-ia32', 'PE'],
  ])
    it(`are read from ${format} for ${platform}`, () => {
      const expected = { format, functions: CALLED };
      assert.deepEqual(importedFunctions(ofBufferutil(platform)), expected);
    });

  it('are those of each architecture that a file is for', (t) => {
    const slices = ['darwin-x64', 'darwin-arm64'].map((each) =>
      fs.readFileSync(ofBufferutil(each)),
    );
    const file = path.join(freshFolder(t), 'fat.node');
    fs.writeFileSync(file, fatOf(slices));
    assert.deepEqual(importedFunctions(file), importedFunctions(ofBufferutil('darwin-x64')));
  });

  const hasNm = spawnSync('nm', ['--version']).status === 0;
  it('are what nm says of our own', { skip: !hasNm && 'there is no nm' }, () => {
    const { stdout } = spawnSync('nm', ['-D', '--undefined-only', OWN], { encoding: 'utf8' });
    const expected = [...stdout.matchAll(/ U ((?:napi|node_api)_\w+)/g)].map(([, name]) => name);
    assert.ok(expected.length > 5);
    assert.deepEqual(importedFunctions(OWN).functions, expected.sort());
  });
});

/** The header that tells where in a file the images of each architecture are. */
function fatOf(slices) {
  const header = Buffer.alloc(4096);
  header.writeUInt32BE(0xcafebabe, 0);
  header.writeUInt32BE(slices.length, 4);
  let at = header.length;
  slices.forEach((slice, index) => {
    header.writeUInt32BE(at, 8 + index * 20 + 8);
    header.writeUInt32BE(slice.length, 8 + index * 20 + 12);
    at += slice.length;
  });
  return Buffer.concat([header, ...slices]);
}

describe('a file that is no addon', () => {
  it('is refused in one line that names it', (t) => {
    const folder = freshFolder(t, { 'a.node': 'just some text', 'b.node': '' });
    for (const name of ['a.node', 'b.node', 'none.node', '.'])
      assertUsageError(() => importedFunctions(path.join(folder, name)), folder);
  });

  it('is refused wherever it is cut off or damaged, and never read without an end', (t) => {
    const file = path.join(freshFolder(t), 'it.node');
    for (const platform of ['linux-x64', 'darwin-arm64', 'win32-x64']) {
      const whole = fs.readFileSync(ofBufferutil(platform));
      for (let part = 1; part < 16; part++) {
        fs.writeFileSync(file, whole.subarray(0, (whole.length * part) / 16));
        readOrRefuse(file);
        const damaged = Buffer.from(whole);
        for (let at = part; at < 1024; at += 37) damaged[at] ^= 0xff;
        fs.writeFileSync(file, damaged);
        readOrRefuse(file);
      }
    }
  });
});

/** Where what is left is whole in itself, that is read; the rest is told in a line. */
function readOrRefuse(file) {
  try {
    assert.ok(importedFunctions(file).functions.length < 100);
  } catch (error) {
    assertUsageError(() => {
      throw error;
    }, file);
  }
}
