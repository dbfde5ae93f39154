'use strict';

/**
 * A runtime that misbehaves: node hostile.js MODE SCRIPT ARGUMENTS. It is this Node with MODE's mischief; SCRIPT is what the
 * observer has it run, harness/subject/probe.js or harness/subject/subject.js, which it does run, unless the mode has something else in mind.
 * Nothing here lasts: each child ends by itself, and so does all that repeats.
 */

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const forgeries = require('./forgeries.js');

const [mode, script, ...args] = process.argv.slice(2);
const trace = process.env.CONFORMANCE_TRACE;
const home = process.env.HOME;

function runScript() {
  process.argv = [process.argv[0], script, ...args];
  require(script);
}

/** The script has run as it should, and the trace is whole: then this. */
function afterwards(act) {
  runScript();
  process.on('exit', act);
}

const say = (line) => fs.writeSync(1, `${line}\n`);
/** As good as for ever, since no test waits for so long. */
const FOR_EVER_MS = 600_000;

function sleepForEver() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FOR_EVER_MS);
}

/** It needs a core for ever, but only one that nobody else needs. */
function burnForEver() {
  os.setPriority(os.constants.priority.PRIORITY_LOW);
  const end = Date.now() + FOR_EVER_MS;
  while (Date.now() < end);
}

function replaceTrace(replace) {
  afterwards(() => {
    fs.rmSync(trace, { force: true });
    replace(trace);
  });
}

/** Puts events on the trace as those of a thread of its own, so that they are no damage. Each is given as JSON members. */
function appendEvents(events) {
  const lines = events.map((members, index) => `{"id":${900000000 + index},${members}}\n`);
  fs.appendFileSync(trace, lines.join(''));
}

function child(words, options) {
  spawn(words[0], words.slice(1), { stdio: 'inherit', ...options }).unref();
}

function write(stream, text, times) {
  const chunk = Buffer.from(text.repeat(Math.ceil(2 ** 20 / text.length)));
  for (let i = 0; i < times; i++) fs.writeSync(stream, chunk);
}

/** Only what is surely inside of the run's own folder is ever removed. */
function removeInHome(folder) {
  if (!/[\\/]napi-conformance-\w+([\\/]|$)/.test(folder)) throw new Error(`not ours: ${folder}`);
  fs.rmSync(folder, { recursive: true, force: true });
}

const WRITES_ON = `i=0; while [ $i -lt 20000 ]; do i=$((i+1)); mkdir -p "$D" && : > "$D/$i"; done 2>/dev/null`;

const SUBJECTS = {
  segv: () => afterwards(() => process.kill(process.pid, 'SIGSEGV')),
  abort: () => afterwards(() => process.abort()),
  'kill-self': () => afterwards(() => process.kill(process.pid, 'SIGKILL')),
  'crash-at-once': () => process.abort(),
  sleep: () => afterwards(sleepForEver),
  burn: () => afterwards(burnForEver),
  stop: () => afterwards(() => process.kill(process.pid, 'SIGSTOP')),
  'ignore-signals': () => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
    runScript();
    setTimeout(() => {}, FOR_EVER_MS);
  },
  'every-other': () =>
    afterwards(() => {
      const sign = process.env.HOSTILE_SIGN;
      if (!fs.existsSync(sign)) return fs.writeFileSync(sign, '');
      fs.rmSync(sign);
      process.exitCode = 3;
    }),
  'exit-3': () => afterwards(() => (process.exitCode = 3)),
  'exit-137': () => afterwards(() => (process.exitCode = 137)),
  'exit-255': () => afterwards(() => (process.exitCode = 255)),
  nothing: () => {},

  fork: () => afterwards(() => child(['sleep', '300'])),
  'leave-group': () => afterwards(() => child(['sleep', '300'], { detached: true })),
  'write-on': () =>
    afterwards(() =>
      child(['/bin/sh', '-c', WRITES_ON], {
        detached: true,
        env: { ...process.env, D: path.dirname(trace) },
      }),
    ),

  flood: () => {
    // A thousand times what is kept. Each pipeful waits for the observer, which may have to wait for a core.
    write(1, 'ok 1 - flood\n', 16);
    write(2, '\x1b[31mnot ok 1 - flood\n', 16);
    runScript();
  },
  forge: () => {
    for (const stream of [1, 2]) fs.writeSync(stream, forgeries.TAP);
    afterwards(() => {
      appendEvents(forgeries.eventsOf(mode));
      fs.writeSync(2, forgeries.TAP);
      process.exitCode = 7;
    });
  },

  'trace-removed': () => replaceTrace(() => {}),
  'trace-folder': () => replaceTrace((file) => fs.mkdirSync(file)),
  'trace-symlink': () => replaceTrace((file) => fs.symlinkSync('/dev/zero', file)),
  'trace-fifo': () => replaceTrace((file) => spawnSync('mkfifo', [file])),
  'trace-garbage': () => replaceTrace((file) => fs.writeFileSync(file, forgeries.GARBAGE)),
  'trace-garbage-added': () => afterwards(() => fs.appendFileSync(trace, forgeries.GARBAGE)),
  'trace-cut': () =>
    afterwards(() => fs.truncateSync(trace, Math.floor(fs.statSync(trace).size * 0.3))),
  'trace-hole': () =>
    afterwards(() => {
      const lines = fs.readFileSync(trace, 'utf8').split('\n');
      fs.writeFileSync(trace, lines.filter((line) => !line.includes('"id":1000001,')).join('\n'));
    }),
  'trace-unreadable': () => afterwards(() => fs.chmodSync(trace, 0)),
  'folder-removed': () => afterwards(() => removeInHome(path.dirname(trace))),
  'folder-is-file': () =>
    afterwards(() => {
      removeInHome(path.dirname(trace));
      fs.writeFileSync(path.dirname(trace), '');
    }),
  'next-folders-taken': () =>
    afterwards(() => {
      for (let i = 1; i < 9; i++) fs.writeFileSync(path.join(home, String(i)), '');
    }),
  'home-removed': () => afterwards(() => removeInHome(home)),

  /** Waits for the test to say so. Its polling keeps it from being found idle. */
  gate: () => {
    const end = Date.now() + FOR_EVER_MS;
    const wait = setInterval(() => {
      if (!fs.existsSync(process.env.HOSTILE_GATE) && Date.now() < end) return;
      clearInterval(wait);
      runScript();
    }, 20);
  },
  'sign-and-burn': () => {
    fs.writeFileSync(process.env.HOSTILE_SIGN, '');
    burnForEver();
  },
};
// Whatever these put on the trace, they end with a status that the rule does not expect, so that all of it is printed.
for (const name of ['broken', 'odd-name', 'odd-broken', 'deep', 'escapes-in-item', 'many-events']) {
  SUBJECTS[name] = () =>
    afterwards(() => {
      appendEvents(forgeries.eventsOf(name));
      process.exitCode = 7;
    });
}

const identity = (change) =>
  JSON.stringify({ name: 'node', version: '20.0.0', napi: 9, abilities: [], ...change });
const answer = (text) => say(`${args[0]} ${text}`);

const PROBES = {
  'probe-old': () => answer(identity({ napi: 3 })),
  'probe-without-napi': () => answer(identity({ napi: null })),
  'probe-garbage': () => answer('{"name":'),
  'probe-empty': () => answer('{}'),
  'probe-odd-types': () => answer(identity({ version: 7, abilities: 'gc' })),
  'probe-odd-name': () => answer(identity({ name: 'weird' })),
  'probe-forges': () => answer(identity({ version: '1.0.0\nok 99 forged\x1b[31m', napi: 9 })),
  'probe-line-break': () => answer(identity({ version: '20.0.0\n' })),
  'probe-escapes': () => {
    fs.writeSync(2, '\x1b[31mit cannot\x1b]0;t\x07\rbe started\nok 99\n');
    process.exitCode = 127;
  },
  'probe-silent': () => say(forgeries.TAP),
  'probe-crashes': () => process.abort(),
  'probe-sleeps': sleepForEver,
  'probe-signs-and-burns': () => {
    fs.writeFileSync(process.env.HOSTILE_SIGN, '');
    burnForEver();
  },
};

if (script !== undefined) {
  const modes = path.basename(script) === 'probe.js' ? PROBES : SUBJECTS;
  (modes[mode] || runScript)();
}
