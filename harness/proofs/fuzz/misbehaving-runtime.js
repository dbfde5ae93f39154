'use strict';

/**
 * A runtime that does a few things that none should, chosen by a seed: node fuzzed.js SEED SCRIPT ARGUMENTS. SCRIPT may run
 * before, or not at all. It is bounded: it writes some megabytes at most, starts three processes at most, each of which ends by
 * itself within seconds, and touches nothing but its trace and the folder that it was given.
 */

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const { constants } = require('node:os');
const path = require('node:path');
const { randomOf } = require('../../common/seeded-random.js');

const [seed, script, ...args] = process.argv.slice(2);
const { below, pick } = randomOf(Number(seed));
const trace = process.env.CONFORMANCE_TRACE;
const MOST_CHILDREN = 3;
let children = 0;

const bytes = () => Buffer.from(Array.from({ length: below(2000) }, () => below(256)));
const value = (depth) =>
  pick([
    () => below(1e9) - 5e8,
    () => null,
    () => bytes().toString(pick(['utf8', 'latin1', 'hex'])),
    () => ['call', 'return', 'js', 'begin', 'broken', 'callback', '__proto__'][below(7)],
    () => (depth > 6 ? true : Array.from({ length: below(4) }, () => value(depth + 1))),
    () => (depth > 6 ? Number.MAX_VALUE : object(depth + 1)),
  ])();
const MEMBERS = ['n', 'thread', 'event', 'name', 'of', 'status', 'value', 'env', 'item', 'call'];
function object(depth) {
  const entries = Array.from({ length: below(8) }, () => [
    pick([...MEMBERS, '__proto__', 'constructor']),
    value(depth),
  ]);
  return Object.fromEntries(entries);
}
const json = () =>
  `${JSON.stringify({ id: below(30), thread: 'js', event: 'js', ...object(0) })}\n`;
const tap = () =>
  pick(['TAP version 13\n', 'ok 1 fine\n', 'not ok 2 no\n', 'Bail out!\n', '1..0\n', '# pass 9\n']);
const huge = () => pick(['x', '{', '[', '"', '\0', '\x1b[2J']).repeat(1 + below(2 ** 20));
const junk = () => pick([bytes, json, tap, huge])();

/** A stream or the trace may be closed, gone, or a folder by now. */
function attempt(action) {
  try {
    action();
  } catch {
    // Then that is what the observer finds.
  }
}

function replaceTrace() {
  attempt(() => fs.rmSync(trace, { recursive: true, force: true }));
  const replacements = [
    () => fs.mkdirSync(trace),
    () => fs.symlinkSync(pick(['/dev/zero', '/dev/full', trace, '.']), trace),
    () => fs.writeFileSync(trace, junk()),
    () => {},
  ];
  attempt(pick(replacements));
}

function truncateTrace() {
  attempt(() => fs.truncateSync(trace, below(fs.statSync(trace).size + 100)));
}

/** One that ends within three seconds, and is in a session of its own half the time. */
function fork() {
  if (children++ >= MOST_CHILDREN) return;
  const words = pick([
    ['sleep', `${below(3)}`],
    ['sh', '-c', 'trap "" TERM; sleep 2; echo late'],
  ]);
  const options = { stdio: pick(['ignore', 'inherit']), detached: below(2) === 0 };
  spawn(words[0], words.slice(1), options)
    .on('error', () => {})
    .unref();
}

function wait() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pick([1, 10, 100, 8000]));
}

const ACTIONS = [
  () => attempt(() => fs.writeSync(pick([1, 2]), junk())),
  () => attempt(() => fs.appendFileSync(trace, junk())),
  () => attempt(() => fs.appendFileSync(trace, json())),
  () => attempt(() => fs.closeSync(pick([1, 2, 3 + below(30)]))),
  () => attempt(() => fs.writeFileSync(path.join(process.cwd(), `file-${below(100)}`), junk())),
  () => attempt(() => process.on(pick(['SIGTERM', 'SIGINT', 'SIGHUP']), () => {})),
  replaceTrace,
  truncateTrace,
  fork,
  () => below(8) === 0 && wait(),
];

const SIGNALS = Object.keys(constants.signals).filter((name) => !/STOP|TSTP|TTIN|TTOU/.test(name));
const ENDS = [
  () => process.reallyExit(below(256)),
  () => process.kill(process.pid, pick(SIGNALS)),
  () => process.abort(),
  () => {},
];

function misbehave() {
  for (let count = below(6); count > 0; count--) pick(ACTIONS)();
}

if (below(4) === 0) misbehave();
if (below(4) > 0) {
  process.argv = [process.argv[0], script, ...args];
  require(script);
}
process.on('exit', () => {
  misbehave();
  pick(ENDS)();
});
