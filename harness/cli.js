#!/usr/bin/env node
'use strict';

const { parseArgs } = require('node:util');
const { printable } = require('./report/printable.js');
const UsageError = require('./usage-error.js');

const USAGE = `napi-conformance: does this runtime keep the documented rules of Node-API?

Usage:
  napi-conformance run [RULE…]     run all rules, or those named, and judge them
  napi-conformance list [RULE…]    the rules, one a line: id, level, Node-API version, variants, sentence
  napi-conformance list --uncovered
                                   the statements of the manual that no rule covers, and why
  napi-conformance runtimes [R…]   the releases that were fetched, and their sizes; --remove removes them

RULE is an id (tsfn/queue-full), a folder (tsfn) or a glob (tsfn/ref*).

Options of run:
  --runtime R        what to test, again for more. Default: the Node that runs this. One of
                       ./out/Release/node, bun       a path, or a command on the PATH
                       label=command words           a command, taken as it is
                       node@18, bun@1.4.5, deno@^2.5 the newest release of a range, fetched by npm and kept
                       node@24-26, node@all          the newest release of each line
  --format F         tap, pretty, json or html. Default: pretty on a terminal, else tap
  --output FILE      write the report to FILE
  --jobs N           how many subjects run at once. Default: the number of cores
  --timeout MS       after so long a subject that has not ended is a hang. Default: 30000
  --deviations FILE  the known deviations. Default: specs/deviations.json

Options of both:
  -h, --help         this text
  --version          the version of the suite

Exit status: 0 all rules hold, or deviate as recorded; 1 a rule is broken, or a recorded deviation is gone;
2 the arguments or the suite itself are at fault; 130 interrupted.
`;

const VERBS = {
  run: () => require('./commands/run.js'),
  list: () => require('./commands/list.js'),
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
    return parseArgs({ args: words, options: { ...COMMON, ...options }, allowPositionals: true });
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
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  // The reader has seen enough, as `head` does: what is under way is ended as by Ctrl-C, once for all lines that are left.
  if (!readerHasGone && !process.emit('SIGINT')) process.exit(0);
  readerHasGone = true;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    const line =
      error instanceof UsageError
        ? printable(error.message, 2000)
        : `this is a mistake of the suite's own: ${error.stack}`;
    process.stderr.write(`napi-conformance: ${line}\n`);
    process.exitCode = 2;
  },
);
