'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { versionOf } = require('../../census/version.js');
const { freshFolder } = require('../support/folder.js');

const SPEC = `'use strict';

/** What comes. */
const WANTED = 'napi_ok'; // a status

module.exports = {
  rule: 'It is so',
  from: 'https://example.org/#so',
  napi: 6,
  scenario(addon) {
    addon.run();
  },
  expect(t, { statuses }) {
    // As it says.
    t.deepEqual(statuses('napi_x'), [WANTED], 'it is // so');
  },
};
`;
const ADDON = '#include "other.c"\n#include "conformance.h"\n\n/* Twice. */\nint n = 2; // so\n';

/** The version of a rule with these files, and these fields beside those of its spec. */
function version(t, { spec = SPEC, addon = ADDON, other = 'int other;\n', ...fields } = {}) {
  const files = { 'specs/a/so.js': spec, 'addons/a/so.c': addon, 'addons/a/other.c': other };
  const folder = freshFolder(t, files);
  const specFile = path.join(folder, 'specs', 'a', 'so.js');
  assert.ok(fs.existsSync(specFile));
  return versionOf({ id: 'a/so', ...require(specFile), specFile, ...fields }, folder);
}

describe('the version of a rule', () => {
  it('is the same for the same files, wherever they are', (t) => {
    assert.equal(version(t), version(t));
    assert.match(version(t), /^[0-9a-f]{8}$/);
  });

  for (const [what, change] of [
    [
      'comments',
      { spec: SPEC.replace('As it says.', 'Word by word.'), addon: `/* It. */\n${ADDON}` },
    ],
    ['line breaks', { spec: SPEC.replace('addon.run();', '\n addon.run();\n') }],
    ['a comment above a constant', { spec: SPEC.replace('What comes', 'What is to come') }],
    ['the sentence', { spec: SPEC.replace('It is so', 'It is just so') }],
    ['what it covers and catches', { covers: ['X-1'], catches: ['finalize:twice'] }],
    ['its level, and its variants', { level: 'may', variants: ['main', 'worker'] }],
  ])
    it(`does not depend on ${what}`, (t) => assert.equal(version(t, change), version(t)));

  for (const [what, change] of [
    ['the scenario', { spec: SPEC.replace('addon.run()', 'addon.run(1)') }],
    ['a constant', { spec: SPEC.replace("'napi_ok'", "'napi_closing'") }],
    ['a text, whatever is in it', { spec: SPEC.replace('// so', '// just so') }],
    ['what it needs', { needs: ['gc'] }],
    ['the addon', { addon: ADDON.replace('n = 2', 'n = 3') }],
    ['what the addon includes', { other: 'int another;\n' }],
  ])
    it(`depends on ${what}`, (t) => assert.notEqual(version(t, change), version(t)));
});
