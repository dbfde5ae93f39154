'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { wordsOf } = require('../../text/event-summary.js');
const { lanesText, lanesFit } = require('../../text/lanes-text.js');
const { evidenceLines } = require('../../text/text.js');
const { eventsOf, FORGOTTEN, SEND } = require('../support/events-of.js');

describe('lanes as text', () => {
  it('show a producer that nobody wakes', () => {
    assert.deepEqual(lanesText(FORGOTTEN), [
      '■           0 js          create max_queue_size 1 initial_thread_count 3 → napi_ok',
      '■           2 js          call item 1 nonblocking → napi_ok',
      '┊ •         4 producer-1  starts',
      '┊ ┳         5 producer-1  call item 100 blocking',
      '┊ ┃ •       6 producer-2  starts',
      '┊ ┃ ┳       7 producer-2  call item 100 blocking',
      '┳ ┃ ┃       8 js          release abort',
      '┃ ┻ ┃       9 producer-1  call item 100 blocking → napi_closing',
      '┃ • ┃      10 producer-1  ends',
      '┻   ┃      11 js          release abort → napi_ok',
      '■   ┃      12 js          call_js item 1 without env (from 2)',
      '┊   ┃ •    14 joiner      starts',
      '┊   ┃ •    15 joiner      has joined producer-1',
      '    ╳       7 producer-2  call item 100 blocking never returned',
    ]);
  });

  it('show what any other function was told and has written, and what its callbacks were told', () => {
    const events = [
      { event: 'call', name: 'napi_get_value_int32', env: 'live', value: 'live' },
      {
        event: 'return',
        name: 'napi_get_value_int32',
        of: 0,
        status: 'napi_ok',
        results: { result: 5 },
      },
      { event: 'call', name: 'napi_create_int32', env: 'live', value: 7 },
      {
        event: 'return',
        name: 'napi_create_int32',
        of: 2,
        status: 'napi_ok',
        results: { result: 'live' },
      },
      {
        event: 'callback',
        name: 'complete',
        number: 1,
        env: 'live',
        status: 'napi_cancelled',
        data: 3,
      },
      { event: 'callback-return', name: 'complete', of: 4 },
      { event: 'lacks', name: 'napi_object_seal' },
    ].map((each, n) => ({ n, thread: 'js', ...each }));
    assert.deepEqual(lanesText(events), [
      '■     0 js  napi_get_value_int32 → napi_ok result = 5',
      '■     2 js  napi_create_int32 value 7 → napi_ok',
      '■     4 js  complete number 1 status napi_cancelled data 3',
      '•     6 js  lacks napi_object_seal',
    ]);
  });

  it('leave out the middle of a long trace, and count it', () => {
    const events = Array.from({ length: 1000 }, (_, n) => ({
      n,
      thread: 'js',
      event: 'js',
      name: 'x',
    }));
    const lines = lanesText(events, { most: 10 });
    assert.equal(lines.length, 10);
    assert.match(lines[3], /… 991 events left out …/);
    assert.match(lines[2], / 2 js/);
    assert.match(lines[4], / 994 js/);
  });

  it('count the events behind a folded row', () => {
    const pair = (n) => [
      { n, thread: 'js', event: 'call', name: SEND },
      { n: n + 1, thread: 'js', event: 'return', name: SEND, of: n, status: 'napi_ok' },
    ];
    const events = Array.from({ length: 50 }, (_, i) => pair(2 * i)).flat();
    assert.match(lanesText(events, { most: 11 }).join('\n'), /… 80 events left out …/);
  });

  it('stay within their width', () => {
    for (const width of [40, 60, 100])
      for (const line of lanesText(FORGOTTEN, { width })) assert.ok(line.length <= width, line);
  });

  it('let nothing through that a terminal would obey', () => {
    const hostile = '\x1b[31m\u202e\n';
    const events = [
      { n: 0, thread: hostile, event: hostile, name: hostile, [hostile]: hostile },
      { n: 1, thread: hostile, event: 'call', name: hostile, item: hostile },
      { n: 2, thread: hostile, event: 'thread-start', name: hostile },
      { n: 3, thread: hostile, event: 'thread-start', name: hostile },
      { n: 4, thread: hostile, event: 'joined', name: hostile },
    ];
    for (const line of lanesText(events)) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe('the words of an event', () => {
  const words = (text, several) => wordsOf(eventsOf(text)[0], several);

  it('leave out what goes without saying', () => {
    assert.equal(
      words(`js call ${SEND} tsfn=1 item=3 mode=blocking`, false),
      'call item 3 blocking',
    );
    assert.equal(
      words('js callback call_js tsfn=2 item=3 env=null', true),
      'call_js #2 item 3 without env',
    );
    assert.equal(
      words('js callback call_js tsfn=1 item=3 env=live context=live'),
      'call_js item 3',
    );
    assert.equal(words('js js ran value=3'), 'ran: 3');
    assert.equal(words('js note throw status=napi_ok'), 'throw: napi_ok');
    assert.equal(words('js call napi_get_undefined'), 'napi_get_undefined');
    assert.equal(words('js joined a'), 'has joined a');
  });
});

describe('the evidence of a result', () => {
  const result = {
    command: ['node'],
    exit: { code: null, signal: 'SIGKILL' },
    durationMs: 1,
    stderr: '',
    trace: FORGOTTEN,
  };

  it('has the lanes where they fit', () => {
    assert.ok(lanesFit(FORGOTTEN, 78));
    assert.match(evidenceLines(result, { width: 80 }).at(-1), /╳ .*never returned$/);
  });

  it('has the last events where they do not, or where no width is known', () => {
    for (const width of [undefined, 30])
      assert.match(evidenceLines(result, { width }).at(-1), /15 joiner {5}joined producer-1$/);
  });
});
