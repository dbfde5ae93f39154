'use strict';

const path = require('node:path');
const { valuesForSubject } = require('./generate.js');

/** What a finding on values needs to stand alone: modules, each below what it uses, and its spec. */
const MODULES = [
  'subject/build-value.js',
  'subject/run-values.js',
  'explore/values/outcomes.js',
  'explore/values/reads.js',
  'explore/values/properties.js',
  'explore/values/calls.js',
  'explore/values/memory.js',
  'explore/values/expected.js',
  'explore/values/judge.js',
].map((file) => path.join(__dirname, '..', '..', file));

function specText({ kind, text, number }, program) {
  const quoted = (value) => JSON.stringify(value, null, 2);
  return `'use strict';

const { runValues } = require(${JSON.stringify(require.resolve('../../subject/run-values.js'))});
const { valueRefusals } = require(${JSON.stringify(require.resolve('./judge.js'))});

// The program: that of seed ${number}, made as small as it still shows it.
const PROGRAM = ${quoted(program)};
const AS_PASSED = ${quoted(valuesForSubject(program, 0))};
const KIND = ${quoted(kind)};

module.exports = {
  rule: ${quoted(`These calls return nothing that the manual and ECMAScript do not allow, as they did: ${text}`)},
  from: 'https://nodejs.org/api/n-api.html#working-with-javascript-values',
  napi: ${program.napi === 10 ? 10 : 4},

  scenario(addon, { record }) {
    runValues(addon, AS_PASSED, record);
  },

  expect(t, { trace, exit }) {
    const found = valueRefusals(trace, PROGRAM)
      .filter((refusal) => refusal.kind === KIND)
      .map((refusal) => refusal.text);
    t.deepEqual(found, [], 'the manual and ECMAScript explain what the calls return');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
`;
}

module.exports = { repro: { MODULES, specText, variantOf: () => 'main' } };
