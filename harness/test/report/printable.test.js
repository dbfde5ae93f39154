'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { printable, printableLines } = require('../../common/printable.js');
const { processorTimeOf } = require('../support/processor-time.js');

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const NASTY = [
  ...['\0', '\x07', '\b', '\t', '\n', '\v', '\f', '\r', '\x1b', '\x7f'],
  ...['\x80', '\x85', '\x9b', '\x9c', '\u00ad', '\u200b', '\u200e', '\u202e', '\u2028', '\u2029'],
  ...['\u2066', '\ufeff', '\ud800', '\udfff', '\u{e0001}', '\u{1f600}', '[', ']', ';', '?'],
  ...['0', 'm', 'a', 'é', ' ', '#', 'ok 1', '\x1b[31m', '\x1b]0;t\x07', '\x1b]8;;u\x1b\\'],
];

/** Numbers below `limit`, the same in every run. */
function pseudoRandom(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('printable', () => {
  it('leaves plain text, of any script, as it is', () => {
    for (const text of ['', 'a line', 'größer – 大きい 😀', 'not ok 1 # TODO'])
      assert.equal(printable(text), text);
  });

  it('takes escape codes out: colours, cursor movements, titles, links', () => {
    assert.equal(printable('\x1b[31mred\x1b[0m'), 'red');
    assert.equal(printable('a\x1b[2J\x1b[1;1Hb'), 'ab');
    assert.equal(printable('a\x1b]0;title\x07b'), 'ab');
    assert.doesNotMatch(printable('a\x9b31mb'), UNSAFE);
    assert.doesNotMatch(printable('\x1b]8;;https://example.org\x1b\\text\x1b]8;;\x1b\\'), UNSAFE);
    assert.doesNotMatch(printable('\x1b\x1b[31m[31m\x1b'), UNSAFE);
  });

  it('shows what other control characters were there', () => {
    assert.equal(printable('a\0b'), 'a\\u0000b');
    assert.equal(printable('a\tb'), 'a b');
    assert.equal(printable('a\nok 1'), 'a\\u000aok 1');
    assert.equal(printable('a\u202eb'), 'a\\u202eb');
    assert.equal(printable('a\ud800b'), 'a\\ud800b');
  });

  it('leaves nothing that ends a line for any reader', () => {
    for (const end of ['\n', '\r', '\v', '\f', '\x85', '\u2028', '\u2029', '\x1c', '\x1e'])
      assert.doesNotMatch(printable(`a${end}ok 1`), UNSAFE, `after ${JSON.stringify(end)}`);
  });

  it('is bounded', () => {
    assert.ok(printable('x'.repeat(1e6)).length <= 400);
    assert.ok(printable('\0'.repeat(1e6)).length <= 400);
  });

  it('cuts no character in half', () => {
    for (const before of [398, 399, 400])
      assert.doesNotMatch(printable(`${'x'.repeat(before)}😀`), UNSAFE);
  });

  it('is safe for every mixture of what is nasty', () => {
    const random = pseudoRandom(1);
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: random(12) }, () => NASTY[random(NASTY.length)]).join('');
      assert.doesNotMatch(printable(text), UNSAFE, JSON.stringify(text));
      for (const line of printableLines(text)) assert.doesNotMatch(line, UNSAFE);
    }
  });

  // A member of a trace may be as long as the trace. An expression that goes back over the text for each of its characters takes
  // days here.
  it('does not hold the observer up, whatever the text', () => {
    const file = JSON.stringify(require.resolve('../../common/printable.js'));
    const text = `'\\x1b' + ';?'.repeat(2 ** 22)`;
    assert.ok(processorTimeOf(`require(${file}).printable(${text})`) < 15);
  });
});

describe('printableLines', () => {
  it('are the lines of a text, however they end', () => {
    assert.deepEqual(printableLines('a\nb\r\nc\rd\u2028e\x85f\vg'), [...'abcdefg']);
  });

  it('do without the empty ones at the end', () => {
    assert.deepEqual(printableLines('\na\n\nb\n\n\n'), ['', 'a', '', 'b']);
    assert.deepEqual(printableLines(''), []);
    assert.deepEqual(printableLines('\n\n'), []);
    assert.deepEqual(printableLines('a\x1b[0m\n\x1b[0m\n'), ['a']);
  });

  it('are the last ones, and no more than are asked for', () => {
    const text = Array.from({ length: 50 }, (_, index) => index).join('\n');
    assert.deepEqual(printableLines(text, 2), ['48', '49']);
    assert.equal(printableLines(text).length, 20);
  });

  it('put an escape code that spans lines out of action', () => {
    for (const line of printableLines('a\x1b]0;ti\ntle\x07b\x1b[\n31m'))
      assert.doesNotMatch(line, UNSAFE);
  });
});
