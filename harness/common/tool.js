'use strict';

const { parseWords } = require('./arguments.js');
const { printable } = require('./printable.js');
const UsageError = require('./usage-error.js');

/**
 * Runs a tool of the Makefile on the words of the command line. What the caller did wrong is one line, and exit status 2.
 *
 * @param {string} name
 * @param {object} config of parseArgs: `options`, `allowPositionals`
 * @param {function(object, string[]): (number|Promise<number>)} run gets the options' values and the other words, and gives the exit
 *   status
 */
async function runTool(name, config, run) {
  try {
    const { values, positionals } = parse(config);
    process.exitCode = await run(values, positionals);
  } catch (error) {
    const known = error instanceof UsageError;
    console.error(`${name}: ${known ? printable(error.message, 2000) : error.stack}`);
    process.exitCode = 2;
  }
}

function parse(config) {
  try {
    return parseWords(config);
  } catch (error) {
    throw new UsageError(error.message.split('\n')[0]);
  }
}

/** @throws {UsageError} if the text of an option is no whole number from `least` up */
function wholeNumber(option, text, least) {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError(`${option} ${text}: it has to be a whole number from ${least} up`);
}

module.exports = { runTool, wholeNumber };
