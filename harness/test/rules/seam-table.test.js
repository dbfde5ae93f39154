'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { symbols } = require('node-api-headers');
const { ROOT } = require('../../common/paths.js');
const { loadFunctions, tableOfFunctions } = require('../../functions/table.js');
const { isGeneric } = require('../../proofs/faults/generic-faults.js');

/** What node-api-headers leave out of their list. */
const EXPERIMENTAL = [
  'node_api_create_external_sharedarraybuffer',
  'node_api_create_object_with_properties',
  'node_api_create_sharedarraybuffer',
  'node_api_is_sharedarraybuffer',
  'node_api_post_finalizer',
  'node_api_set_prototype',
];
/** They return no status, and are written by hand. */
const WITHOUT_STATUS = ['napi_fatal_error', 'napi_module_register'];

const known = new Set(
  Object.values(symbols).flatMap((version) => [
    ...version.js_native_api_symbols,
    ...version.node_api_symbols,
  ]),
);
const all = [...new Set([...known, ...EXPERIMENTAL])].sort();
const redirected = ['seam.h', 'all.h'].flatMap((file) => {
  const text = fs.readFileSync(path.join(ROOT, 'addons', 'seam', file), 'utf8');
  return [...text.matchAll(/^#define (n\w+) seam_\w+$/gm)].map(([, name]) => name);
});

describe("the seam's table", () => {
  it('has each function of the headers, and those that are experimental, and no other', () => {
    const threadsafe = all.filter((name) => name.includes('_threadsafe_function'));
    assert.deepEqual(
      [...tableOfFunctions().keys(), ...threadsafe, ...WITHOUT_STATUS].sort(),
      all,
      'a line of addons/seam/functions.h for each',
    );
  });

  it('is all that there is together with what specs/functions.json has beside it', () => {
    assert.deepEqual(
      loadFunctions().map(({ name }) => name),
      all,
    );
  });

  it('stands for each of them in an addon, once', () => {
    assert.deepEqual(redirected.sort(), all);
  });

  it('has no more parameters in a line than the line says', () => {
    for (const [name, line] of tableOfFunctions()) {
      const [, count] = /^SEAM_CALL\(\w+, (\d+),/.exec(line);
      assert.equal(line.match(/\(\w+, \w+\)/g).length, Number(count), name);
    }
  });
});

describe('a generic fault', () => {
  it('is one of a function or a kind of callback that there is', () => {
    assert.ok(isGeneric('napi_unwrap:result-changed'));
    assert.ok(isGeneric('napi_call_threadsafe_function:other-status'));
    assert.ok(isGeneric('complete:twice'));
  });

  it('is none where there is no such function, callback or kind, or nothing to change', () => {
    for (const name of ['napi_none:does-nothing', 'complete', 'complete:lots', 'item-lost', ''])
      assert.ok(!isGeneric(name), name);
    assert.ok(!isGeneric('napi_delete_reference:result-changed'));
  });
});
