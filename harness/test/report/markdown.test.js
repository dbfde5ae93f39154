'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { reportMarkdown } = require('../../report/markdown.js');
const { DEVIATION, nastyResult, resultOf } = require('../support/results.js');

const RULES = [
  { id: 'tsfn/queue-full', rule: 'A non-blocking call on a full queue returns napi_queue_full' },
];
const MIB = 1024 * 1024;

const pageOf = (results) => reportMarkdown(results, RULES);

/** A page without what is in `pre`, where nothing is markup, provided that it has no end of it inside. */
function outsideOfPre(page) {
  return page.replace(/^<pre>\n([^]*?)\n<\/pre>$/gm, (whole, text) => {
    assert.doesNotMatch(text, /[<>@]/);
    return '';
  });
}

describe('a report in Markdown', () => {
  it('counts by runtime', () => {
    const page = pageOf([
      resultOf(),
      resultOf({ variant: 'worker', verdict: 'skip' }),
      resultOf({ variant: 'main-exit', verdict: 'fail', deviation: DEVIATION }),
      resultOf({ runtime: { name: 'bun', version: '1.4.5' }, verdict: 'hang' }),
      resultOf({
        runtime: { name: 'bun', version: '1.4.5' },
        variant: 'worker',
        verdict: 'fail',
        level: 'may',
      }),
    ]);
    assert.match(page, /^\| `node 20\.0\.0` \| 1 \| 1 \| 0 \| 1 \| 0 \|$/m);
    assert.match(page, /^\| `bun 1\.4\.5` \| 0 \| 0 \| 1 \| 0 \| \*\*1\*\* \|$/m);
  });

  it('shows an alarm with its sentence, its claim and its trace', () => {
    const page = pageOf([resultOf({ verdict: 'fail' })]);
    assert.match(page, /^## Alarms: 1$/m);
    assert.match(
      page,
      /^<summary><code>tsfn\/queue-full on node 20\.0\.0<\/code>: fail<\/summary>$/m,
    );
    for (const part of [RULES[0].rule, 'the third call finds the queue full', 'run again: '])
      assert.ok(page.includes(part), part);
    assert.match(page, /^ +0 js +js begin value=main$/m);
  });

  it('says of a deviation that is gone what was recorded', () => {
    assert.match(pageOf([resultOf({ deviation: DEVIATION })]), /recorded as a deviation, and gone/);
  });

  it('says each cause once, with where it shows', () => {
    const known = { verdict: 'fail', deviation: DEVIATION };
    const rows = [
      resultOf(known),
      resultOf({ ...known, variant: 'worker' }),
      resultOf({ ...known, runtime: { version: '22.0.0' } }),
    ];
    const text = [
      'node-full-queue-says-ok: 3 known deviations on node 20.0.0, node 22.0.0',
      '  It says ok. (unreported)',
      '  in tsfn/queue-full, tsfn/queue-full (worker)',
    ].join('\n');
    assert.ok(pageOf(rows).includes(`<pre>\n${text}\n</pre>`));
  });

  it('has no heading for what there is none of', () => {
    assert.doesNotMatch(pageOf([resultOf()]), /^##/m);
  });

  it('shows what deviates as a table of rules and runtimes, with the reasons', () => {
    const page = pageOf([
      resultOf({ verdict: 'fail', deviation: DEVIATION }),
      resultOf({ variant: 'worker' }),
      resultOf({ runtime: { version: '22.0.0' }, verdict: 'fail', level: 'may' }),
      resultOf({
        runtime: { version: '24.0.0' },
        counts: { pass: 2, fail: 1 },
        verdict: 'fail',
        level: 'may',
      }),
    ]);
    assert.match(page, /^\| rule \| `node 20\.0\.0` \| `node 22\.0\.0` \| `node 24\.0\.0` \|$/m);
    assert.match(
      page,
      /^\| `tsfn\/queue-full` \| \*\*fail\*\* \| \*\*fail\*\* \| \*\*fail\*\* \(racy: pass 2, fail 1\) \|$/m,
    );
    assert.doesNotMatch(
      page,
      /^\| `tsfn\/queue-full \(worker\)`/m,
      'what passes everywhere has no row',
    );
    assert.match(page, /^ {2}It says ok\. \(unreported\)\n {2}in tsfn\/queue-full$/m);
  });

  it('lets no text of a subject become markup', () => {
    const plain = outsideOfPre(pageOf([resultOf({ verdict: 'fail' })]));
    assert.equal(outsideOfPre(pageOf([nastyResult()])), plain);
  });

  it('fits into a summary, and counts what has no room', () => {
    const stderr = 'x'.repeat(390);
    const results = Array.from({ length: 2000 }, (_, index) =>
      resultOf({ rule: `tsfn/rule-${index}`, verdict: 'fail', stderr }),
    );
    const page = pageOf(results);
    assert.ok(Buffer.byteLength(page) < MIB);
    const shown = page.match(/^<details>$/gm).length;
    assert.ok(shown > 500);
    assert.ok(page.includes(`${2000 - shown} more have no room on this page.`));
  });

  it('fits into one with many runtimes and rules that deviate, too', () => {
    const results = Array.from({ length: 300 }, (_, release) =>
      Array.from({ length: 300 }, (__, rule) =>
        resultOf({
          rule: `tsfn/rule-${rule}`,
          runtime: { version: `20.${release}.0` },
          verdict: 'crash',
          level: 'may',
        }),
      ),
    ).flat();
    const page = pageOf(results);
    assert.ok(Buffer.byteLength(page) < MIB);
    assert.match(page, /\d+ more have no room on this page\.\n/);
  });
});
