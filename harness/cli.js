#!/usr/bin/env node
'use strict';

const { parseWords } = require('./common/arguments.js');
const { notInstalled } = require('./common/not-installed.js');
const { printable } = require('./common/printable.js');
const UsageError = require('./common/usage-error.js');

const USAGE = `napi-conformance: does this runtime keep the documented rules of Node-API?

Usage:
  napi-conformance run [RULE…]     run all rules, or those named, and judge them
  napi-conformance list [RULE…]    the rules, one a line: id, level, Node-API version, variants, sentence
  napi-conformance list --uncovered
                                   the statements of the manual that no rule covers, and why
  napi-conformance list --functions
                                   each function of Node-API: its parameters, the rules about it, those that leave out what is
                                   optional, and those that expect the statuses the manual names; where there is none, why
  napi-conformance explain RULE…   all that is known of a rule: source, paths, what it covers and catches, who deviates
  napi-conformance report FILE…    merges results that run --format json wrote, of several machines or shards, and says what
                                   is missing
  napi-conformance bisect RULE…    find the releases of a runtime in which the verdict changed
  napi-conformance repro RULE      writes a folder that shows without this suite what a runtime does: C file, script, README
  napi-conformance affects ADDON.node
                                   which recorded breaches concern an addon, by the functions it imports, on the releases that
                                   it is for; with --function, whoever uses that function
  napi-conformance explore         run programs that nobody wrote, made by seed, and judge them by a model of the manual
  napi-conformance runtimes [R…]   the releases that were fetched, and their sizes, or those of node@18; --remove removes them

RULE is an id (tsfn/queue-full), a folder (tsfn) or a glob (tsfn/ref*).

Options of run:
  --runtime R        what to test, again for more. Default: the Node that runs this. One of
                       ./out/Release/node, bun       a path, or a command on the PATH
                       label=command words           a command, taken as it is; its paths start here
                       node@18, bun@1.4.5, deno@^2.5 the newest release of a range, fetched by npm and kept
                       node@24-26, bun@1.2-1.4       the newest release of each line
                       node@all, bun@all, deno@all   of every line: majors of Node from 10, minors of Bun from 1.1
                                                     and of Deno from 2.0
  --jobs N           how many subjects run at once, those not counted that sleep. Default: the number of cores
  --timeout MS       after so long a subject that has not ended is a hang. Default: 30000
  --repeat N         run each cell N times, alone, and say where the verdicts differ. Default: 1
  --alone            each cell in a process of its own. Otherwise those that need nothing of their process run one after
                     another in one, and what does not pass so runs alone, which is its verdict
  --seed N           another order of those that run in one process. Default: 1
  --shard I/N        run the I-th of N shares of the cells
  --write-deviations FILE
                     write what the runtimes break now as what is expected: from then on, with --deviations FILE, only changes
                     alarm, in both directions. What FILE has already and still shows is kept, with its reasons

Options of run and report:
  --format F         tap (not for report), pretty, json, junit, markdown, html or issue. Default: pretty on a terminal,
                     else tap. An issue is what the tracker of the runtime asks for, for each rule that is broken.
                     F=FILE writes to a file; give it again for more: --format tap --format html=page.html
  --verbose          pretty tells each rule, the causes in full, and what the manual leaves open
  --output FILE      write the report whose format names no file to FILE

Options of repro:
  --runtime R        what to try it on, as for run; what was seen there goes into the README
  --variant V        where the function lives. Default: the first variant that one of them breaks, or else the first
  --output DIR       the folder, which may not hold anything yet. Default: repro-RULE

Options of affects:
  --engines RANGE    the releases: '>=18' is of Node, 'bun >=1.2' of Bun. Again for more. Default: engines of the nearest package.json
  --function F       a function of Node-API in place of an addon. Again for more
  --json             all of it, with reasons, issues and rules

Options of explore:
  --runtime R        one runtime, as for run
  --seed N           the seed of the first program; the next has the next. Default: 1
  --runs N           how many programs. Default: 1000, or without end where there is --minutes
  --minutes M        begin none after so long
  --area A           tsfn: thread-safe functions; values: calls on values, judged by ECMAScript. Default: tsfn
  --against R2       run the programs on a second runtime, too, and ask where they differ and nobody says who is right; of values
                     alone. A question is no breach, and the exit status does not depend on it
  --save DIR         write each finding that is new to a folder of DIR, as repro does
  --jobs N           how many processes run at once. Default: the number of cores

Options of run, explain, affects and explore:
  --deviations FILE  the known deviations. Default: specs/deviations.json

Options of bisect:
  --runtime NAME     node, bun or deno: all its releases that npm has; each major line of Node is searched by itself
  --good V, --bad V  search between a release that holds and one that does not; with one of them, in its line
  --variant V        one variant of the rule. Default: all, each by itself
  --repeat N         how often each release is tried. Default: 3. Verdicts that differ are a race, and reported with counts
  --record           write what was found to the deviations. What is new there needs --cause ID: one of its causes,
                     or a new one with --reason TEXT and --issue LINK
  --deviations FILE  as above

Options of all:
  -h, --help         this text
  --version          the version of the suite

Exit status: 0 all rules hold, or deviate as recorded; 1 a rule is broken, or a recorded deviation is gone;
2 the arguments or the suite itself are at fault; 130 interrupted.
`;

const VERBS = {
  affects: () => require('./commands/affects.js'),
  run: () => require('./commands/run.js'),
  bisect: () => require('./commands/bisect.js'),
  list: () => require('./commands/list.js'),
  explain: () => require('./commands/explain.js'),
  report: () => require('./commands/report.js'),
  repro: () => require('./commands/repro.js'),
  explore: () => require('./commands/explore.js'),
  runtimes: () => require('./commands/runtimes.js'),
};

const COMMON = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } };

async function main(words) {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help')
    return print(USAGE);
  if (verb === '--version') return print(`${require('../package.json').version}\n`);
  if (!Object.hasOwn(VERBS, verb)) {
    throw new UsageError(`"${verb}" is no command; there are ${Object.keys(VERBS).join(', ')}`);
  }
  const command = VERBS[verb]();
  const { values, positionals } = parse(rest, command.options);
  if (values.help) return print(USAGE);
  if (values.version) return print(`${require('../package.json').version}\n`);
  return command.run(positionals, values);
}

function parse(words, options) {
  try {
    return parseWords({ args: words, options: { ...COMMON, ...options }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(
      `${error.message.split('\n')[0].replace(/\. To specify.*/, '')}; "napi-conformance --help" shows the options`,
    );
  }
}

function print(text) {
  process.stdout.write(text);
  return 0;
}

let readerHasGone = false;
let outputFault = null;
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') return endForReader();
  // What is under way is ended as by Ctrl-C, so that nothing is left; it is said in the end, and once.
  if (outputFault === null) process.emit('SIGINT');
  outputFault = error;
});
process.on('exit', () => {
  if (outputFault !== null)
    fail(new UsageError(`the standard output cannot be written (${outputFault.code})`));
});

function endForReader() {
  // The reader has seen enough, as `head` does: what is under way is ended as by Ctrl-C, once for all lines that are left.
  if (!readerHasGone && !process.emit('SIGINT')) process.exit(0);
  readerHasGone = true;
}

/** One line for the person who called, and status 2. */
function fail(reason) {
  const error = notInstalled(reason) ?? reason;
  const line =
    error instanceof UsageError
      ? printable(error.message, 2000)
      : `this is a mistake of the suite's own: ${error.stack}`;
  process.stderr.write(`napi-conformance: ${line}\n`);
  process.exitCode = 2;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (reason) => {
    if (outputFault === null) fail(reason);
  },
);
