'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const { describe, it } = require('node:test');
const { validateXML } = require('xmllint-wasm');
const { reportJunit } = require('../../report/junit.js');
const { DEVIATION, nastyResult, resultOf } = require('../support/results.js');

const SCHEMA = fs.readFileSync(require.resolve('../support/junit.xsd'), 'utf8');

function junitOf(results) {
  const parts = [];
  reportJunit(results, (text) => parts.push(text));
  return parts.join('');
}

/** What a parser of XML, which is not ours, makes of it; it has to be as the schema says. */
async function validate(xml) {
  const outcome = await validateXML({
    xml: [{ fileName: 'results.xml', contents: xml }],
    schema: [SCHEMA],
    normalization: 'c14n',
  });
  assert.deepEqual(outcome.errors, []);
  return outcome.normalized;
}

const one = async (change) => validate(junitOf([resultOf(change)]));

describe('a report for JUnit', () => {
  it('is one a schema can refuse', async () => {
    const xml = junitOf([resultOf()]).replace('<testcase name=', '<testcase title=');
    const { valid } = await validateXML({ xml, schema: [SCHEMA] });
    assert.equal(valid, false);
  });

  it('has a case for each cell, in a suite for each runtime', async () => {
    const xml = await validate(
      junitOf([
        resultOf(),
        resultOf({ variant: 'worker' }),
        resultOf({ runtime: { name: 'bun', version: '1.4.5' } }),
      ]),
    );
    assert.deepEqual(
      [...xml.matchAll(/<(?:testsuite|testcase) [^>]*(?<= )name="([^"]*)"/g)].map(
        ([, name]) => name,
      ),
      [
        'node 20.0.0',
        'tsfn/queue-full',
        'tsfn/queue-full (worker)',
        'bun 1.4.5',
        'tsfn/queue-full',
      ],
    );
    assert.match(xml, /<testsuites [^>]*tests="3"/);
    assert.match(xml, /<testsuite [^>]*name="bun 1.4.5"[^>]*tests="1"/);
  });

  it('has no word on a case that passes', async () => {
    assert.match(await one(), /<testcase [^>]*><\/testcase>/);
  });

  it('calls a breach a failure', async () => {
    const xml = await one({ verdict: 'fail' });
    assert.match(xml, /<failure message="fail: the third call finds the queue full" type="fail">/);
    assert.match(xml, /<testsuites [^>]*errors="0"[^>]*failures="1"/);
    assert.match(xml, /<system-out>run again: /);
  });

  it('shows a long list in one line', async () => {
    const actual = Array(20).fill('napi_would_deadlock');
    const failures = [{ message: 'm', operator: 'deepEqual', expected: [], actual }];
    assert.match(
      await one({ verdict: 'fail', failures }),
      /^ {2}actual +\[ 'napi_would_deadlock', 'napi_/m,
    );
  });

  it('calls what did not come to its end an error', async () => {
    for (const verdict of ['broken', 'crash', 'hang']) {
      const xml = await one({ verdict });
      assert.match(xml, new RegExp(`<error [^>]*type="${verdict}"`));
      assert.match(xml, /<testsuites [^>]*errors="1"[^>]*failures="0"/);
    }
  });

  it('skips a known deviation, and what the manual leaves open, with the reason', async () => {
    const known = await one({ verdict: 'fail', deviation: DEVIATION });
    assert.match(
      known,
      /<skipped message="known: node-full-queue-says-ok: It says ok. \(unreported\)"><\/skipped>/,
    );
    const open = await one({ verdict: 'crash', level: 'may' });
    assert.match(open, /<skipped message="the manual leaves this open \(level may\): [^"]+">/);
    for (const xml of [known, open])
      assert.match(xml, /<testsuites [^>]*errors="0"[^>]*failures="0"[^>]*skipped="1"/);
  });

  it('skips what was skipped', async () => {
    assert.match(await one({ verdict: 'skip' }), /<skipped message="needs Node-API 10, /);
  });

  it('calls a recorded deviation that is gone a failure', async () => {
    const xml = await one({ deviation: DEVIATION });
    assert.match(
      xml,
      /<failure message="recorded as a deviation, and gone: [^"]*" type="deviation gone">/,
    );
  });

  it('says how often each verdict came', async () => {
    assert.match(
      await one({ verdict: 'hang', counts: { pass: 8, hang: 2 } }),
      /<error message="hang: [^"]*; racy: pass 8, hang 2"/,
    );
  });

  it('is valid without a result, too', async () => {
    assert.match(await validate(junitOf([])), /tests="0"/);
  });

  it('stays one where the text of a subject tries to leave its place', async () => {
    const xml = await validate(
      junitOf([nastyResult(), nastyResult({ verdict: 'crash', level: 'may' })]),
    );
    assert.equal([...xml.matchAll(/<testcase /g)].length, 2);
    assert.equal([...xml.matchAll(/<failure /g)].length, 1);
    assert.doesNotMatch(xml, /<script/);
    assert.match(xml, /\\u001b|\\u0000/, 'what XML cannot hold is shown');
  });
});
