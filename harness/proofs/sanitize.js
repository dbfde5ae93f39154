'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { ROOT, SHARED } = require('../common/paths.js');
const { runTool } = require('../common/tool.js');
const { parseTrace } = require('../judge/trace.js');

/**
 * Looks at the C with sanitizers, valgrind and analysers: node harness/proofs/sanitize.js [--fast]. The test program in addons/test runs seam, faults and support
 * without a runtime, under each tool that looks for races, bad memory and leaks; and all addons compile without a warning.
 * A tool that is not there is named, and skipped.
 */
const headers = require('node-api-headers').include_dir;
const DEADLINE_MS = 120_000;
const LONG_MS = 5 * DEADLINE_MS; // for what reads all addons, on a busy machine
const INCLUDES = ['addons/test', ...SHARED, headers].map((name) => `-I${name}`);
const STRICT = ['-D_GNU_SOURCE', '-Wall', '-Wextra', '-Werror', ...INCLUDES];
const COMMON = ['-std=c99', ...STRICT];

/** The seam looks functions up by name, in the program too; the fake ones may be called by nobody else. */
const LOOKED_UP = process.platform === 'linux' ? ['-rdynamic', '-ldl'] : [];

/** One of each kind of fault: those that pass everything through another path. */
const FAULTS = [
  ...['', 'item-twice', 'items-swapped', 'call-js-on-wrong-thread', 'queue-full-queues'],
  'second',
];

/** The thread and the memory of join_later() stay for the life of the process: to join it could block the end of an environment. */
const ENVIRONMENT = {
  ...process.env,
  TSAN_OPTIONS: 'halt_on_error=1:report_thread_leaks=0',
  ASAN_OPTIONS: 'detect_leaks=1',
  LSAN_OPTIONS: `suppressions=${path.join(ROOT, 'addons/test/leaks.supp')}:print_suppressions=0`,
  UBSAN_OPTIONS: 'halt_on_error=1:print_stacktrace=1',
};

const sourcesOf = (...folders) =>
  folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.c'))
      .map((name) => `${folder}/${name}`),
  );
const areas = () =>
  fs
    .readdirSync(path.join(ROOT, 'addons'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `addons/${name}`);

function run(file, args, options) {
  const all = { cwd: ROOT, encoding: 'utf8', timeout: DEADLINE_MS, maxBuffer: 2 ** 26 };
  const result = spawnSync(file, args, { ...all, ...options });
  if (result.error?.code === 'ETIMEDOUT') result.stderr += `${file} was not done in time\n`;
  return result;
}

const isThere = (tool) => run(tool, ['--version']).status === 0;

/** A compiler may be there without the library that a sanitizer needs. */
function canSanitize(cc, sanitizer, folder) {
  const out = path.join(folder, 'try');
  const args = ['-xc', '-', `-fsanitize=${sanitizer}`, '-pthread', '-o', out];
  return run(cc, args, { input: 'int main(void) { return 0; }' }).status === 0;
}

/** What was wrong, or null. */
function compile(cc, sanitizer, out, defines = []) {
  const flags = sanitizer === null ? [] : [`-fsanitize=${sanitizer}`, '-fno-sanitize-recover=all'];
  const sources = sourcesOf('addons/test', ...SHARED);
  const result = run(cc, [
    ...COMMON,
    ...defines,
    '-g',
    '-O1',
    ...flags,
    ...sources,
    '-pthread',
    ...LOOKED_UP,
    '-o',
    out,
  ]);
  return result.status === 0 ? null : result.stderr;
}

/** Runs the program under every fault of the list, and reads what it put on the trace. What was wrong, or null. */
function runProgram(words, folder) {
  for (const fault of FAULTS) {
    const trace = path.join(folder, 'trace');
    fs.rmSync(trace, { force: true });
    const env = { ...ENVIRONMENT, CONFORMANCE_TRACE: trace };
    if (fault !== '') env.CONFORMANCE_FAULT = fault;
    const [file, ...args] = words;
    const result = run(file, args, { env });
    const end = result.signal ?? result.error?.code ?? result.status;
    if (end !== 0) return `${fault || 'no fault'}: ended with ${end}\n${result.stderr}`;
    const { events, damage } = parseTrace(fs.readFileSync(trace, 'utf8'));
    // A line is cut on purpose, and so is no JSON.
    if (events.length < 100 || damage.join() !== 'lines that are no events: 1')
      return `${fault || 'no fault'}: ${events.length} events, ${damage.join()}`;
  }
  return null;
}

function* programs(folder, fast) {
  for (const cc of fast ? ['cc'] : ['gcc', 'clang'])
    for (const sanitizer of ['thread', 'address,undefined']) {
      const name = `${cc} -fsanitize=${sanitizer}`;
      const out = path.join(folder, 'program');
      if (!isThere(cc) || !canSanitize(cc, sanitizer, folder)) yield [name, 'skip'];
      else yield [name, compile(cc, sanitizer, out) ?? runProgram([out], folder)];
    }
  if (fast) return;
  const valgrind = ['valgrind', '-q', '--error-exitcode=9', '--leak-check=full'];
  const plain = path.join(folder, 'plain');
  if (!isThere('valgrind')) yield ['valgrind', 'skip'];
  else {
    valgrind.push('--suppressions=addons/test/valgrind.supp', plain);
    yield ['valgrind', compile('cc', null, plain) ?? runProgram(valgrind, folder)];
  }
}

/** Races of a runtime that drops a lock: the record of its calls must not put the threads in a row, as a lock of its own did. */
function* races(folder) {
  const kinds = { now: [], locked: ['-DAPPENDS_UNDER_LOCK', '-Dwrite=append_under_lock'] };
  const seen = { now: 0, locked: 0 };
  const env = { ...process.env, CONFORMANCE_TRACE: path.join(folder, 'races') };
  for (const [kind, defines] of Object.entries(kinds)) {
    const wrong = compile('cc', null, path.join(folder, kind), [
      '-DFAKE_LOOKS_BEFORE_LOCK',
      ...defines,
    ]);
    if (wrong !== null) return yield ['races', wrong];
  }
  // In turns, so that what else the machine does meets both.
  for (let turn = 0; turn < 8; turn++)
    for (const kind of Object.keys(kinds)) {
      fs.rmSync(env.CONFORMANCE_TRACE, { force: true });
      const { stdout, stderr } = run(path.join(folder, kind), ['run_races'], { env });
      if (!/^\d+ of 1000\n$/.test(stdout)) return yield ['races', stdout + stderr];
      seen[kind] += parseInt(stdout, 10);
    }
  const counts = `races, seen in ${seen.now} of 8000 rounds, and in ${seen.locked} where a lock is around each append`;
  yield [counts, seen.now > seen.locked ? null : 'the record hides them\n'];
}

/** Every addon as each compiler sees it; mingw is the only one here that sees the branches for Windows. */
function* warnings() {
  const [tests, ...rest] = ['addons/test', 'addons/bench', 'addons/fault'];
  const all = areas().filter((name) => name !== tests);
  const inRepros = all.filter((name) => !rest.includes(name));
  for (const cc of ['gcc', 'clang', 'x86_64-w64-mingw32-gcc'])
    yield warningsOf(cc, COMMON, sourcesOf(...all));
  for (const cc of ['g++', 'clang++']) yield warningsOf(cc, AS_CPP, sourcesOf(...inRepros));
}

/** As a runtime's own tests, which are C++, include a repro. Designated initializers leave members out there as well. */
const AS_CPP = ['-xc++', '-std=c++20', ...STRICT, '-Wno-missing-field-initializers'];

function warningsOf(cc, flags, sources) {
  const name = `${cc} -Wall -Wextra`;
  if (!isThere(cc)) return [name, 'skip'];
  const words = [...flags, '-DNODE_GYP_MODULE_NAME=addon', '-fsyntax-only', ...sources];
  const { status, stderr } = run(cc, words, { timeout: LONG_MS });
  return [name, status === 0 ? null : stderr];
}

function* analyses() {
  const sources = sourcesOf(...areas());
  const defines = ['-DNODE_GYP_MODULE_NAME=addon', '-D_GNU_SOURCE', '-D__linux__'];
  if (!isThere('cppcheck')) yield ['cppcheck', 'skip'];
  else {
    const kinds = '--enable=warning,performance,portability';
    const quiet = ['--quiet', '--error-exitcode=1', '--std=c99', '--inline-suppr'];
    const { status, stderr } = run('cppcheck', [
      kinds,
      ...quiet,
      ...INCLUDES,
      ...defines,
      'addons',
    ]);
    yield ['cppcheck', status === 0 ? null : stderr];
  }
  if (!isThere('clang-tidy')) yield ['clang-tidy', 'skip'];
  else {
    const args = ['--quiet', ...sources, '--', '-std=c99', ...defines, ...INCLUDES];
    const { status, stdout, stderr } = run('clang-tidy', args, { timeout: LONG_MS });
    yield ['clang-tidy', status === 0 ? null : stdout + stderr];
  }
}

function look({ fast }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-sanitize-'));
  let failed = false;
  try {
    for (const part of fast ? [programs] : [programs, races, warnings, analyses])
      for (const [name, wrong] of part(folder, fast)) {
        failed ||= wrong !== null && wrong !== 'skip';
        const state =
          wrong === null ? 'clean' : wrong === 'skip' ? 'skipped: not installed' : 'not clean';
        console.log(`${name}: ${state}`);
        if (state === 'not clean') console.error(wrong);
      }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return failed ? 1 : 0;
}

runTool('sanitize', { options: { fast: { type: 'boolean' } } }, look);
