'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { lanesOf } = require('../../text/lanes.js');
const { reportHtml } = require('../../report/html/html.js');
const { packResults } = require('../../report/html/pack.js');
const { readResults } = require('../../report/html/page/data.js');
const { differingRows } = require('../../report/html/page/differences.js');
const { CREATE, SEND } = require('../support/events-of.js');
const results = require('../support/run-results.js');

const { resultOf, runtimeOf, sampleResults, sampleRules, FORGOTTEN, WOKEN } = results;
const read = (all, rules = []) => readResults(JSON.parse(JSON.stringify(packResults(all, rules))));
const rowNames = ({ rows }) => rows.map(({ rule, variant }) => `${rule} ${variant}`);

describe('the data of the page', () => {
  const page = read(sampleResults(), sampleRules);

  it('is sorted by rule and variant, runtime and release, the newest first', () => {
    assert.deepEqual(rowNames(page), [
      'env/ends main',
      'tsfn/counts main',
      'tsfn/counts worker',
      'tsfn/wakes main',
    ]);
    assert.deepEqual(
      page.subjects.map(({ label, napi }) => [label, napi]),
      [
        ['node 26.10.0', 10],
        ['node 20.20.2', 9],
        ['bun 1.4.5', 10],
      ],
    );
  });

  it('is the same whatever the order of the results', () => {
    const backwards = read(sampleResults().reverse(), sampleRules);
    assert.deepEqual(rowNames(backwards), rowNames(page));
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 3; column++)
        assert.deepEqual(backwards.cellAt(row, column), page.cellAt(row, column));
  });

  it('has all of a cell that does not pass', () => {
    const { deviation, trace, failures, ...cell } = page.cellAt(3, 0);
    assert.equal(cell.verdict, 'hang');
    assert.equal(cell.standing, 'known');
    assert.equal(cell.end, 'SIGKILL');
    assert.equal(cell.durationMs, 30);
    assert.deepEqual([deviation.cause, deviation.reason], ['node-forgets', 'It forgets.']);
    assert.deepEqual(failures, [
      { message: 'it holds', operator: 'equal', expected: '1', actual: '2' },
    ]);
    assert.deepEqual(trace.events, FORGOTTEN);
    assert.equal(cell.rule.sentence, 'An abort wakes every producer');
  });

  it('has the rounds of a race, and the reason of a skip', () => {
    assert.equal(page.cellAt(1, 1).rounds, 7);
    assert.equal(page.cellAt(2, 1).reason, 'no worker');
    assert.equal(page.cellAt(1, 2).stderr, 'one\ntwo');
  });

  it('says that the record is at fault where a deviation is gone', () =>
    assert.equal(page.standingAt(2, 0), 'gone'));

  it('has a rule that is not known here', () => {
    assert.equal(page.rows[0].sentence, null);
    assert.equal(page.rows[0].level, 'should');
  });

  it('has nothing where a subject was not tried', () => {
    const one = read(sampleResults().slice(0, 4));
    assert.equal(one.verdictAt(0, 0), null);
    assert.equal(one.cellAt(0, 0), null);
  });

  it('says how to run a cell again from a clone, wherever the suite lay', () => {
    for (const column of [0, 1, 2]) {
      const { label } = page.subjects[column];
      const [name, version] = label.split(' ');
      assert.equal(
        page.cellAt(2, column).command,
        `$NAPI_CONFORMANCE_CACHE/${name}-${version}/bin/${name} harness/subject/subject.js specs/tsfn/counts.js ` +
          'build/Release/tsfn/counts.node worker',
      );
    }
  });

  it('keeps the trace of the newest release of a runtime that passes', () => {
    const versions = ['18.0.0', '20.0.0', '9.0.0'];
    const all = versions.map((v) => resultOf(runtimeOf('node', v), 'tsfn/a', { trace: WOKEN }));
    const many = read(all);
    assert.deepEqual(
      [0, 1, 2].map((column) => many.cellAt(0, column).trace?.total ?? null),
      [WOKEN.length, null, null],
    );
    assert.equal(many.exampleOf(0), 0);
  });

  it('shows two results of one cell in two columns', () => {
    const runtime = runtimeOf('node', '20.0.0');
    const fails = { verdict: 'fail' };
    const both = read([resultOf(runtime, 'tsfn/a'), resultOf(runtime, 'tsfn/a', fails)]);
    assert.deepEqual(
      both.subjects.map(({ label }) => label),
      ['node 20.0.0', 'node 20.0.0 (2)'],
    );
    assert.deepEqual([both.verdictAt(0, 0), both.verdictAt(0, 1)], ['pass', 'fail']);
  });

  it('keeps a trace once, and says nothing twice', () => {
    const runtimes = Array.from({ length: 30 }, (_, v) => runtimeOf('node', `${v}.0.0`));
    const fail = { verdict: 'fail', trace: FORGOTTEN };
    const packed = packResults(
      runtimes.map((runtime) => resultOf(runtime, 'tsfn/a', fail)),
      [],
    );
    assert.equal(packed.traces.length, 1);
    assert.ok(packed.texts.length < 5);
  });
});

describe('a long trace on the page', () => {
  const pair = (i) => [
    { n: 2 + 2 * i, thread: 'js', event: 'call', name: SEND, tsfn: 1, item: i },
    { n: 3 + 2 * i, thread: 'js', event: 'return', name: SEND, of: 2 + 2 * i, status: 'napi_ok' },
  ];
  const delivery = (i, n) => [
    { n, thread: 'js', event: 'callback', name: 'call_js', tsfn: 1, item: i },
    { n: n + 1, thread: 'js', event: 'callback-return', name: 'call_js', of: n },
  ];
  const events = [
    { n: 0, thread: 'js', event: 'call', name: CREATE, tsfn: 1, call_js: 'live' },
    { n: 1, thread: 'js', event: 'return', name: CREATE, of: 0, status: 'napi_ok' },
    ...Array.from({ length: 1000 }, (_, i) => pair(i)).flat(),
    // The last item never comes.
    ...Array.from({ length: 999 }, (_, i) => delivery(i, 2002 + 2 * i)).flat(),
  ];
  const runtime = runtimeOf('node', '20.0.0');
  const { trace } = read([resultOf(runtime, 'tsfn/a', { verdict: 'fail', trace: events })]).cellAt(
    0,
    0,
  );

  it('is shortened, and says so', () => {
    assert.equal(trace.total, 4000);
    assert.ok(trace.events.length < 700, String(trace.events.length));
    assert.deepEqual(trace.events[0], events[0]);
    assert.deepEqual(trace.events.at(-1), events.at(-1));
  });

  it('has no half of a call', () => {
    const { spans } = lanesOf(trace.events);
    assert.ok(spans.every(({ to }) => to !== null));
  });

  it('claims nothing that the whole trace does not', () => {
    assert.deepEqual(trace.undelivered, [], 'that item is among those left out');
    for (const { from, to } of trace.arrows)
      assert.equal(trace.events[from].item, trace.events[to].item);
  });
});

describe('differences of traces', () => {
  const between = (a, b) => differingRows(lanesOf(a), lanesOf(b)).map((rows) => [...rows]);

  it('are none between interleavings of the same', () => {
    const other = [...FORGOTTEN.slice(0, 4), ...FORGOTTEN.slice(6, 8), ...FORGOTTEN.slice(4, 6)];
    assert.deepEqual(between(FORGOTTEN.slice(0, 8), other), [[], []]);
  });

  it('are what a thread did in one alone, or in another order', () => {
    assert.deepEqual(between(FORGOTTEN, WOKEN), [
      [11, 12, 13, 14, 15],
      [11, 12],
    ]);
    const notes = (...names) => names.map((name, n) => ({ n, thread: 'js', event: 'note', name }));
    assert.deepEqual(between(notes('a', 'b', 'c'), notes('b', 'a', 'c')).flat().length, 2);
  });

  it('leave the order of threads that share a name alone', () => {
    const start = { thread: 'p', event: 'thread-start', name: 'p' };
    const does = (name) => ({ thread: 'p', event: 'note', name });
    const traces = [
      [start, does('a'), start, does('b')],
      [start, does('b'), start, does('a'), does('c')],
    ].map((trace) => trace.map((event, n) => ({ n, ...event })));
    assert.deepEqual(between(...traces), [[], [4]]);
  });
});

describe('the page as text', () => {
  it('has one script and no markup of others, whatever is in the results', () => {
    const nasty = '</script><script>alert(1)</script><!-- \u2028 ]]>';
    const html = reportHtml(
      [resultOf({ ...runtimeOf('node', '1.0.0'), label: nasty }, nasty, { reason: nasty })],
      [],
      { date: new Date(0) },
    );
    assert.equal(html.match(/<script/g).length, 2);
    assert.equal(html.match(/<\/script/g).length, 2);
    assert.doesNotMatch(html, /<!--|\u2028|alert/);
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /unsafe-inline/);
  });
});
