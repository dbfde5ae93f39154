'use strict';

/** As in addons/explore/parts/program.c, in that order. */
const OPERATIONS = [
  'call',
  'callBlocking',
  'callMany',
  'callWithNull',
  'acquire',
  'release',
  'abort',
  'context',
  'ref',
  'unref',
  'pause',
  'open',
  'wait',
  'turn',
  'throw',
  'runJs',
  'leave',
];
const KINDS = ['without', 'with', 'default'];

/** A program as the numbers that the addon reads. */
function encode(program) {
  const count = program.functions.length;
  const inWorker = isInWorker(program);
  const operations = (all) => {
    // An exception would end a worker, which is an end by itself.
    const list = inWorker ? all.filter(([name]) => name !== 'throw') : all;
    return [list.length, ...list.flatMap(encodeOne)];
  };
  const encodeOne = ([name, on = 0, value = 0]) => [OPERATIONS.indexOf(name), on % count, value];
  const lists = (all) => [
    all.length,
    ...all.flatMap(({ on = 0, nth = 0, does }) => [on % count, nth, ...operations(does)]),
  ];
  return [
    Number(inWorker),
    Number(program.end === 'natural' || program.end === 'main'),
    count,
    ...program.functions.flatMap((f) => [KINDS.indexOf(f.kind), f.capacity, Number(f.finalizer)]),
    program.threads.length,
    ...program.threads.flatMap(operations),
    ...operations(program.script),
    ...lists(program.items),
    ...lists(program.finalizers),
    ...lists(program.end === 'empty' ? [] : program.hooks),
    ...operations(inWorker ? program.late : []),
  ].join(' ');
}

function isInWorker({ end }) {
  return end !== 'empty' && end !== 'main';
}

/** What the subject gets. */
function forSubject(program, number) {
  const { end, functions, items } = program;
  const throws =
    !isInWorker(program) && items.some(({ does }) => does.some(([name]) => name === 'throw'));
  return { number, text: encode(program), functions: functions.length, throws, end };
}

module.exports = { OPERATIONS, encode, forSubject, isInWorker };
