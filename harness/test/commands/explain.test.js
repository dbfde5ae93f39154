'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { explain, noteOf } = require('../../commands/explain.js');
const { loadRules } = require('../../rules/rules.js');
const { assertRefused, runCli } = require('../support/cli.js');
const { DEVIATION } = require('../support/results.js');

const [RULE] = loadRules(['tsfn/queue-full']);
const STYLE = { width: 60, bold: (text) => text };
const NOTHING = { statements: [], deviations: [], source: '' };

describe('explain', { concurrency: 4 }, () => {
  it('has all that a rule says of itself', () => {
    const text = explain(RULE, NOTHING, { ...STYLE, width: 1000 });
    assert.ok(text.startsWith(`${RULE.id}\n  ${RULE.rule}\n`));
    for (const part of [
      RULE.from,
      'Node-API 4',
      'specs/tsfn/queue-full.js',
      'addons/tsfn/queue-full.c',
    ])
      assert.ok(text.includes(part), part);
    const [first, ...others] = RULE.basis;
    assert.ok(text.includes([`  rests on  ${first}`, ...others].join(`\n${' '.repeat(12)}`)));
    for (const word of [...RULE.catches, ...RULE.variants]) assert.ok(text.includes(word), word);
    assert.match(text, /^ {2}deviates +nowhere, as recorded$/m);
  });

  it('has the statements, the deviations in the order of releases, and the note of the spec', () => {
    const about = {
      statements: [{ id: 'A-042', statement: 'It returns at once.' }],
      deviations: ['>=20', '>=9 <12', '16'].map((range) => ({ ...DEVIATION, range })),
      source:
        "'use strict';\n\n// A failure is a lost item.\n// A correct runtime has none.\nmodule.exports = {};\n",
    };
    const text = explain(RULE, about, { ...STYLE, width: 1000 });
    assert.match(text, /^ {2}covers +A-042: It returns at once\.$/m);
    assert.match(text, /^ {2}note +A failure is a lost item\. A correct runtime has none\.$/m);
    assert.match(
      text,
      /^ {2}deviates +node >=9 <12: fail\. node-full-queue-says-ok: It says ok\. unreported\n +node 16: .*\n +node >=20: /m,
    );
  });

  it('says how often a race came', () => {
    const counts = { '20.0.0': { fail: 3, pass: 17 }, '20.9.0': { fail: 1, pass: 1 } };
    const deviation = { ...DEVIATION, verdicts: ['fail', 'pass'], counts };
    const text = explain(RULE, { ...NOTHING, deviations: [deviation] }, { ...STYLE, width: 1000 });
    assert.match(
      text,
      /: fail or pass \(of 20 runs on 20\.0\.0: fail 3, pass 17; of 2 runs on 20\.9\.0: fail 1, pass 1\)\. node-full/,
    );
  });

  it('breaks lines between words', () => {
    const lines = explain(RULE, NOTHING, STYLE).split('\n');
    for (const line of lines) assert.ok(line.length <= 60 || /^ *(\w+ +)?\S+$/.test(line), line);
  });

  it('takes the comment that stands right above the fields of a spec', () => {
    assert.equal(noteOf("'use strict';\n\nmodule.exports = {};\n"), '');
    assert.equal(noteOf('// far\nconst A = 1;\n\nmodule.exports = {};\n'), '');
    assert.equal(noteOf('/**\n * One\n * two.\n */\nmodule.exports = {};\n'), 'One two.');
  });

  it('explains ids, folders and globs, in the order of the rules', async () => {
    const { status, stdout, stderr } = await runCli(['explain', 'tsfn/queue-*']);
    assert.deepEqual([status, stderr], [0, '']);
    const expected = loadRules(['tsfn/queue-*']);
    assert.deepEqual(
      stdout.match(/^\S.*$/gm),
      expected.map(({ id }) => id),
    );
    assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u);
  });

  it('knows why each race is one', async () => {
    const { stdout } = await runCli(['explain', 'tsfn/blocked-producers-capacity-2']);
    assert.match(stdout, /^ {2}note +A failure is /m);
  });

  it('refuses, in one line and with status 2, what is no rule', async () => {
    assertRefused(await runCli(['explain']), 'explain needs a rule');
    assertRefused(await runCli(['explain', 'no/such']), 'no/such');
  });
});
