'use strict';

/** What a hostile subject writes so that it is taken for something else. */

const TAP = [
  '',
  'TAP version 13',
  'ok 99 - forged',
  'not ok 98 - forged # TODO',
  '1..0 # SKIP forged',
  'Bail out! forged',
  '# forged',
  '\x1b[2J\x1b[1;1H\x1b[32mok 97 - forged\x1b[0m\x1b]0;forged\x07',
  '\x9b31mok 96 - forged\u2028ok 95 - forged\u202e',
  '\rok 94 - forged\x08\x08',
  '{"suite":"0.1.0","results":[{"verdict":"pass"}]}',
  '',
].join('\n');

const GARBAGE = Buffer.from(
  `garbage\n\n\0\0\0\n[]\nnull\n{"id":0}\n\xff\xfe\n${TAP}{"id":`,
  'latin1',
);

const EVENTS = {
  forge: [
    { thread: TAP, event: TAP, name: TAP, value: TAP },
    { name: TAP, [TAP]: { deep: TAP } },
  ],
  broken: [{ event: 'broken', call: `x # TODO ${TAP}`, status: TAP, file: TAP, line: TAP }],
  // No text can be made of these without an exception.
  'odd-name': [
    { name: { toString: 1, valueOf: 1 }, value: { toJSON: 1 } },
    { event: 'return', of: { toString: 1 }, name: [{}], status: { toString: 1, valueOf: 1 } },
  ],
  'odd-broken': [{ event: 'broken', call: { toString: 1, valueOf: 1 }, line: [] }],
  'escapes-in-item': [
    { event: 'callback', name: 'call_js', item: '\x1b[31m\x9b2J\x7f\u202e\nok 99 - forged' },
  ],
};

/** Events as the text of their JSON members, but for the number. */
function eventsOf(mode) {
  const nest = (depth) => '['.repeat(depth) + ']'.repeat(depth);
  if (mode === 'deep') return [`"thread":"js","event":"note","name":"x","value":${nest(100_000)}`];
  const events = mode === 'many-events' ? Array(20_000).fill({ name: 'again' }) : EVENTS[mode];
  return events.map((event) =>
    JSON.stringify({ thread: 'js', event: 'note', ...event }).slice(1, -1),
  );
}

module.exports = { GARBAGE, TAP, eventsOf };
