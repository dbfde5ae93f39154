'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const { describe, it } = require('node:test');
const { FUNCTIONS } = require('../../common/paths.js');
const { callsOf } = require('../../functions/calls.js');
const { coverageOf } = require('../../functions/coverage.js');
const { loadFunctions } = require('../../functions/table.js');
const { functionLines } = require('../../functions/text.js');
const { loadRules } = require('../../rules/rules.js');

const rules = loadRules();
const functions = coverageOf(loadFunctions(), rules);
const byName = new Map(functions.map((entry) => [entry.name, entry]));
const data = JSON.parse(fs.readFileSync(FUNCTIONS, 'utf8'));

describe('the table of functions', () => {
  it('has no hole without a reason, and no reason without its hole', () => {
    for (const { name, missing, holes } of functions)
      assert.deepEqual(Object.keys(holes).sort(), missing.toSorted(), name);
  });

  it('says of functions that there are, and of parameters that they have', () => {
    for (const [name, { optional = {} }] of Object.entries(data.manual)) {
      assert.ok(byName.has(name), name);
      for (const parameter of Object.keys(optional))
        assert.ok(byName.get(name).parameters.includes(parameter), `${name} has ${parameter}`);
    }
    for (const name of Object.keys(data.holes)) assert.ok(byName.has(name), name);
  });

  it('names by hand only rules about the function, whose addon passes NULL in a table', () => {
    for (const [name, { optional, byTable = {} }] of Object.entries(data.manual))
      for (const [parameter, id] of Object.entries(byTable)) {
        assert.ok(byName.get(name).rules.includes(id), `${id} is about ${name}`);
        assert.ok(Object.hasOwn(optional, parameter), `${name} may do without ${parameter}`);
      }
  });

  it('links each function to a section of the manual', () => {
    for (const { name, from } of functions)
      assert.match(from, /^https:\/\/nodejs\.org\/api\/n-api\.html#[\w-]+$/, name);
  });
});

describe('what the rules say of a function', () => {
  const known = {
    name: 'napi_typeof',
    from: 'https://nodejs.org/api/n-api.html#napi_typeof',
    parameters: ['env', 'value', 'result'],
    optional: { result: 'it is not wanted' },
    statuses: { napi_date_expected: 'on a Sunday' },
    holes: { napi_date_expected: 'there are no Sundays' },
  };
  const real = rules.find(({ id }) => id === 'value/typeof-each-type');
  const [seen] = coverageOf([known], [real]);

  it('is which of them are about it, and which of its parts nobody is about', () => {
    assert.deepEqual(seen.rules, ['value/typeof-each-type']);
    assert.deepEqual(seen.missing, ['result', 'napi_date_expected']);
  });

  it('is nothing where there is no such rule', () => {
    const [alone] = coverageOf([known], []);
    assert.deepEqual(alone.missing, ['rules', 'result', 'napi_date_expected']);
  });

  it('does not come of a rule about a condition of many functions', () => {
    const condition = rules.find(({ id }) => id === 'error/null-env-typeof');
    const refused = { ...known, statuses: { napi_invalid_arg: 'always' } };
    const [{ rules: about, missing }] = coverageOf([refused], [condition]);
    assert.deepEqual(about, ['error/null-env-typeof']);
    assert.deepEqual(missing, ['result', 'napi_invalid_arg']);
  });

  it('is printed with its reasons', () => {
    assert.deepEqual(functionLines(seen, 60), [
      'napi_typeof(env, value, [result])',
      '  https://nodejs.org/api/n-api.html#napi_typeof',
      '  rules: 1',
      '    value/typeof-each-type',
      '  without result (it is not wanted): none',
      '    no reason so far',
      '  napi_date_expected (on a Sunday): none',
      '    there are no Sundays',
    ]);
  });
});

describe('the calls in a source', () => {
  it('have their arguments as they are written', () => {
    const source = 'MUST(napi_wrap(env, of(a, b), (x){1, 2}, ",)", NULL, &it[f(1, 2)]));';
    assert.deepEqual(callsOf(source, 'napi_wrap'), [
      ['env', 'of(a, b)', '(x){1, 2}', '",)"', 'NULL', '&it[f(1, 2)]'],
    ]);
  });

  it('are none of a function whose name begins alike, or ends so', () => {
    assert.deepEqual(callsOf('napi_wrapped(1); my_napi_wrap(2);', 'napi_wrap'), []);
  });
});
