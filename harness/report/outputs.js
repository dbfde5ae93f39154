'use strict';

const fs = require('node:fs');
const UsageError = require('../common/usage-error.js');
const { FORMATS } = require('./formats.js');

/**
 * The reports that `--format` and `--output` ask for, each with the place it goes to. Files are opened at once, so that one that
 * cannot be written is known before anything runs.
 *
 * @param {{format: string[]|undefined, output: string|undefined}} values each format is F or F=FILE
 * @param {{names: string[], plain: string}} allowed the formats there can be, and which it is without a word and a terminal
 * @returns {{format: string, toTerminal: boolean, colour: boolean, write: function(string), close: function()}[]} `close` throws a
 *   UsageError if the file did not take all
 * @throws {UsageError} for a format that is none, two that would go to one place, or a file that cannot be written
 */
function openOutputs({ format, output }, { names, plain }) {
  const terminal = output === undefined && process.stdout.isTTY === true;
  const wanted = (format ?? [terminal ? 'pretty' : plain]).map((text) => parse(text, names));
  const unnamed = wanted.filter(({ file }) => file === undefined);
  if (unnamed.length > 1) {
    const both = unnamed.map((each) => each.format).join(' and ');
    throw new UsageError(
      `--format: ${both} cannot both go to one place; name a file, as in ${unnamed[1].format}=FILE`,
    );
  }
  if (output !== undefined && unnamed.length === 0)
    throw new UsageError(`--output ${output}: every --format has a file of its own already`);
  if (output !== undefined) Object.assign(unnamed[0], { file: output, option: '--output' });
  return openAll(wanted, terminal);
}

function parse(text, names) {
  const [, format, , file] = /^([^=]*)(=(.*))?$/s.exec(text);
  if (!names.includes(format))
    throw new UsageError(`--format ${text}: there are ${names.join(', ')}`);
  if (file === '') throw new UsageError(`--format ${text}: the name of the file is missing`);
  return { format, file, option: '--format' };
}

function openAll(wanted, terminal) {
  const opened = [];
  try {
    for (const one of wanted)
      opened.push(one.file === undefined ? standardOutput(one, terminal) : openFile(one, opened));
    return opened;
  } catch (error) {
    closeAll(opened);
    throw error;
  }
}

function standardOutput({ format }, terminal) {
  const colour = terminal && !process.env.NO_COLOR;
  const write = (text) => process.stdout.write(text);
  return { format, toTerminal: terminal, colour, write, close() {} };
}

function openFile({ format, file, option }, opened) {
  const cannot = (error) =>
    new UsageError(`${option} ${file}: it cannot be written (${error.code})`);
  let descriptor;
  try {
    // What is in the file stays there until there is something to write.
    descriptor = fs.openSync(file, 'a');
  } catch (error) {
    throw cannot(error);
  }
  const stat = fs.fstatSync(descriptor);
  const id = stat.isFile() ? `${stat.dev}:${stat.ino}` : null;
  const twin = opened.find((other) => id !== null && other.id === id);
  if (twin !== undefined) {
    fs.closeSync(descriptor);
    throw new UsageError(`${option} ${file}: the ${twin.format} report goes to that file already`);
  }
  let fault = null;
  let full = stat.isFile();
  const write = (text) => {
    if (fault !== null) return;
    try {
      if (full) fs.ftruncateSync(descriptor);
      full = false;
      fs.writeFileSync(descriptor, text);
    } catch (error) {
      fault = error;
    }
  };
  const close = () => {
    fs.closeSync(descriptor);
    if (fault !== null) throw cannot(fault);
  };
  return { format, id, toTerminal: false, colour: false, write, close };
}

/**
 * Writes the finished results to each output whose format wants them whole.
 *
 * @param {object[]} outputs
 * @param {object[]} results
 * @param {{rules: object[], durationMs: number|null, whole: object, missing: string|null}} about as formats.js has it
 */
function writeWhole(outputs, results, about) {
  const date = new Date().toISOString();
  for (const { format, colour, write } of outputs)
    FORMATS[format].whole?.(results, { ...about, colour, date }, write);
}

/** @throws {UsageError} for the first that did not take all, when all are closed */
function closeAll(outputs) {
  const faults = outputs.flatMap(({ close }) => {
    try {
      close();
      return [];
    } catch (error) {
      return [error];
    }
  });
  if (faults.length > 0) throw faults[0];
}

module.exports = { closeAll, openOutputs, writeWhole };
