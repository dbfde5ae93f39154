'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { reportIssue } = require('../../report/issue.js');
const { loadRules } = require('../../rules/rules.js');
const { FORGOTTEN } = require('../support/events-of.js');

const rules = loadRules();
const [rule] = rules.filter(({ id }) => id === 'tsfn/environment-end-wakes-producers');
const NODE = { label: 'node 26.1.0', name: 'node', version: '26.1.0', napi: 10 };
const BUN = { label: 'bun 1.4.5', name: 'bun', version: '1.4.5', napi: 10 };
const DENO = { label: 'deno 2.9.6', name: 'deno', version: '2.9.6', napi: 9 };

function resultOf(members) {
  return {
    rule: rule.id,
    variant: 'worker-exit',
    level: 'must',
    runtime: NODE,
    command: ['node'],
    deviation: null,
    verdict: 'fail',
    failures: [{ message: 'the thread ends', operator: 'equal', expected: 1, actual: 0 }],
    rounds: null,
    durationMs: 1,
    exit: { code: 0, signal: null },
    stderr: '',
    trace: FORGOTTEN,
    ...members,
  };
}

const issueOf = (...results) => reportIssue(results.map(resultOf), rules, { here: true });
/** The headings, without those lines that only look like one within a block of code. */
const headings = (text) => withoutBlocks(text).match(/^#.*/gm);
const withoutBlocks = (text) => text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '');

describe('the issues of a run', () => {
  it('ask what the template of each runtime asks for, in its order', () => {
    const title = `# Node-API: ${rule.rule}: not so`;
    assert.deepEqual(headings(issueOf({})), [
      title,
      '### Version',
      '### Platform',
      '### Subsystem',
      '### What steps will reproduce the bug?',
      '### How often does it reproduce? Is there a required condition?',
      '### What is the expected behavior? Why is that the expected behavior?',
      '### What do you see instead?',
      '### Additional information',
    ]);
    assert.deepEqual(headings(issueOf({ runtime: BUN })).slice(0, 4), [
      title,
      '### What version of Bun is running?',
      '### What platform is your computer?',
      '### What steps can reproduce the bug?',
    ]);
    assert.match(issueOf({ runtime: DENO }), /^# .*\n\nVersion: Deno 2\.9\.6\n\n### Platform\n/);
  });

  it('stand alone: the addon, the scenario, how to build and run them, the link, the trace', () => {
    const text = issueOf({});
    for (const part of [
      'napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(2), napi_tsfn_blocking);',
      'afterWorker(addon) {\n  addon.join();\n}',
      `napi-conformance repro ${rule.id} --variant worker-exit`,
      '`node repro.js` exits with 1 where this is broken',
      `See ${rule.from}`,
      'the thread ends\n  expected 1\n  actual   0\n',
      'call item 100 blocking never returned',
    ])
      assert.ok(text.includes(part), part);
  });

  it('are one for each rule and runtime, with the variants that show it and those that do not', () => {
    const text = issueOf(
      {},
      { variant: 'worker-terminate', verdict: 'hang' },
      { variant: 'worker', verdict: 'pass', failures: [] },
      { runtime: BUN, verdict: 'pass', failures: [] },
      { runtime: DENO },
    );
    assert.equal(text.split('\n---\n').length, 2);
    assert.match(text, /^# .*: not so, or the process never ends\n/);
    assert.match(
      text,
      /It came when this ran in a worker that calls process\.exit\(\); in a worker that is terminated\.\nIt did not come in a worker that ends by itself\.\n/,
    );
    assert.match(text, /does as expected on bun 1\.4\.5\./);
  });

  it('are about alarms and recorded deviations, and about nothing that the manual leaves open', () => {
    const deviation = {
      verdicts: ['fail'],
      cause: 'node-forgets',
      reason: 'it forgets them',
      issue: 'unreported',
    };
    assert.match(
      issueOf({ deviation }),
      /^# Node-API: forgets\n[^]*\nThe cause, as far as it is known: it forgets them\n/,
    );
    assert.match(issueOf({ deviation, level: 'should' }), /^# /);
    const none = 'No rule is broken, so there is no issue to report.\n';
    assert.equal(issueOf({ level: 'should' }), none);
    assert.equal(issueOf({ deviation, level: 'may' }), none);
    assert.equal(issueOf({ verdict: 'pass', failures: [] }), none);
    assert.equal(issueOf({ verdict: 'pass', failures: [], deviation }), none);
    assert.equal(issueOf({ verdict: 'skip', failures: [], reason: 'no worker' }), none);
  });

  it('let nothing that a runtime wrote leave its block', () => {
    const fence = '````\n# Forged\n\u001b[31m<img src=x>\n````';
    const text = issueOf({
      stderr: fence,
      failures: [{ message: 'm', operator: 'equal', expected: 1, actual: fence }],
      trace: [...FORGOTTEN, { n: 16, thread: 'js', event: 'note', name: '```\n# Forged' }],
    });
    assert.ok(!text.includes('\u001b'));
    const outside = withoutBlocks(text);
    assert.ok(text.includes('# Forged') && text.includes('<img'));
    assert.ok(!outside.includes('Forged') && !outside.includes('<img'));
  });

  it('do not say where results of a file were made', () => {
    const text = reportIssue([resultOf({})], rules, { here: false });
    assert.match(text, /### Platform\n\n\(.*say where they were made\.\)\n/);
  });

  it('are one for each cause, which shows the rule that is seen in the shortest addon', () => {
    const deviation = {
      ...{ verdicts: ['fail'], cause: 'node-forgets', reason: 'it forgets them' },
      issue: 'unreported',
    };
    const other = { rule: 'tsfn/queue-full', variant: 'main', deviation };
    const should = { rule: 'tsfn/unref-twice', level: 'should', variant: 'main', deviation };
    const text = issueOf({ deviation }, should, other, { ...other, deviation: null });
    assert.equal(text.split('\n---\n').length, 2, 'what is no deviation has one of its own');
    const [ofCause] = text.split('\n---\n');
    const sentence = (id) => rules.find((each) => each.id === id).rule;
    assert.ok(ofCause.includes('It shows in these, too:'));
    assert.ok(ofCause.includes(`- ${sentence('tsfn/unref-twice')}: not so (`));
  });

  it('are no longer than somebody reads, whatever the rule', () => {
    for (const { id, variants } of rules) {
      const text = issueOf({
        rule: id,
        variant: variants[0],
        stderr: 'x'.repeat(399).concat('\n').repeat(20),
      });
      assert.ok(Buffer.byteLength(text) < 20_000, `${id}: ${Buffer.byteLength(text)}`);
    }
  });
});
