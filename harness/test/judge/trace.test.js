'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { parseTrace } = require('../../judge/trace.js');
const { processorTimeOf } = require('../support/processor-time.js');

const event = (n, members = {}) => ({ n, thread: 'js', event: 'note', name: 'x', ...members });
/** As a subject writes them: an event has an id there, which is its number where one thread writes all. */
const lines = (...events) =>
  events.map(({ n: id, ...members }) => `${JSON.stringify({ id, ...members })}\n`).join('');

describe('a trace', () => {
  it('is its events, in their order, with all members', () => {
    const events = [event(0, { item: 1 }), event(1, { thread: 'producer-1' }), event(2)];
    assert.deepEqual(parseTrace(lines(...events)), { events, damage: [] });
  });

  it('may be empty', () => {
    assert.deepEqual(parseTrace(''), { events: [], damage: [] });
  });

  it('is not damaged by a last line that was cut off', () => {
    const whole = lines(event(0), event(1));
    for (let size = lines(event(0)).length; size < whole.length; size++) {
      assert.deepEqual(parseTrace(whole.slice(0, size)), { events: [event(0)], damage: [] });
    }
  });

  it('does without the lines that are no events, and counts them as damage', () => {
    const strays = ['not json', '', '{"n":', '\0\0', '\x1b[31m', 'ok 1 - forged', '{"id":0}}'];
    for (const stray of strays) {
      const { events, damage } = parseTrace(`${lines(event(0))}${stray}\n${lines(event(1))}`);
      assert.deepEqual(events, [event(0), event(1)]);
      assert.equal(damage.length, 1, `one complaint about ${JSON.stringify(stray)}`);
      assert.match(damage[0], /: 1$/);
    }
  });

  it('takes no other JSON for an event', () => {
    for (const json of ['null', 'true', '7', '"text"', '[]', '[{"id":0}]', '{}']) {
      const { events, damage } = parseTrace(`${json}\n`);
      assert.deepEqual([events, damage.length], [[], 1], json);
    }
  });

  it('takes no event whose number, thread or kind is missing or of another type', () => {
    const faulty = [
      { n: '0' },
      { n: 0.5 },
      { n: null },
      { n: 2 ** 53 },
      { n: undefined },
      { thread: 1 },
      { thread: null },
      { thread: undefined },
      { event: {} },
      { event: ['note'] },
      { event: undefined },
    ];
    for (const members of faulty) {
      const { events, damage } = parseTrace(lines({ ...event(0), ...members }));
      assert.deepEqual([events, damage.length], [[], 1], JSON.stringify(members));
    }
  });

  it('has its order from the file, and each return points to its entry, while ids tell threads apart', () => {
    const written = [
      { id: 2000000, thread: 'a', event: 'call', name: 'x' },
      { id: 0, thread: 'js', event: 'js', name: 'begin' },
      { id: 1000000, thread: 'b', event: 'call', name: 'y' },
      { id: 2000001, thread: 'a', event: 'return', name: 'x', of: 2000000 },
      { id: -1000000, thread: 'worker', event: 'js', name: 'begin' },
      { id: 1000001, thread: 'b', event: 'return', name: 'y', of: 1000000 },
    ];
    const text = written.map((event) => `${JSON.stringify(event)}\n`).join('');
    const { events, damage } = parseTrace(text);
    assert.deepEqual(damage, []);
    assert.deepEqual(
      events.map(({ n, of, thread }) => [n, of, thread]),
      [
        [0, undefined, 'a'],
        [1, undefined, 'js'],
        [2, undefined, 'b'],
        [3, 0, 'a'],
        [4, undefined, 'worker'],
        [5, 2, 'b'],
      ],
    );
  });

  it('is damaged by a gap, which is named', () => {
    assert.match(parseTrace(lines(event(0), event(2))).damage[0], /id 1 /);
    assert.match(parseTrace(lines(event(1), event(2))).damage[0], /id 0 /);
  });

  it('is damaged by events that come twice or in another order', () => {
    assert.equal(parseTrace(lines(event(0), event(0))).damage.length, 1);
    assert.equal(parseTrace(lines(event(1), event(0))).damage.length, 1);
  });

  it('does not blame a gap on what was unreadable already', () => {
    assert.deepEqual(parseTrace(`${lines(event(0))}garbage\n${lines(event(2))}`).damage, [
      'lines that are no events: 1',
    ]);
  });

  it('is read with lines of any length', () => {
    const name = 'x'.repeat(8 * 1024 * 1024);
    const { events } = parseTrace(`${lines(event(0))}${name}\n${name}`);
    assert.deepEqual(events, [event(0)]);
  });

  it('has no event nested so deeply that it could not be printed', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const line = `{"id":0,"thread":"js","event":"js","name":"x","value":${deep}}\n`;
    assert.doesNotThrow(() => JSON.stringify(parseTrace(line).events));
  });

  it('does not reach a prototype through its members', () => {
    const { events } = parseTrace('{"id":0,"thread":"js","event":"js","__proto__":{"bad":1}}\n');
    assert.equal(events[0].bad, undefined);
    assert.equal({}.bad, undefined);
  });

  // The observer does nothing else while it reads a trace. It would be minutes if each line of the largest trace that is read cost
  // an exception.
  it('does not hold the observer up, however many of its lines are no events', () => {
    const script = `require(${JSON.stringify(require.resolve('../../judge/trace.js'))}).parseTrace('\\n'.repeat(2 ** 24))`;
    assert.ok(processorTimeOf(script) < 15);
  });
});
