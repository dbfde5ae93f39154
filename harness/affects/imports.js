'use strict';

const fs = require('node:fs');
const UsageError = require('../common/usage-error.js');
const { importsOfElf, isElf } = require('./elf.js');
const { importsOfMachO, isMachO } = require('./mach-o.js');
const { importsOfPe, isPe } = require('./pe.js');

const FORMATS = [
  ['ELF', isElf, importsOfElf],
  ['Mach-O', isMachO, importsOfMachO],
  ['PE', isPe, importsOfPe],
];

/**
 * Which functions of Node-API a built addon imports.
 *
 * @param {string} name of the file
 * @returns {{format: string, functions: string[]}} sorted
 * @throws {UsageError} for a file that is no such thing
 */
function importedFunctions(name) {
  let file;
  try {
    file = fs.readFileSync(name);
  } catch (error) {
    throw new UsageError(`${name} cannot be read (${error.code})`);
  }
  const [format, , importsOf] = FORMATS.find(([, isOne]) => isOne(file)) ?? [];
  if (format === undefined)
    throw new UsageError(`${name} is no addon: it is neither ELF, Mach-O nor PE`);
  try {
    const functions = importsOf(file).filter((each) => /^(napi|node_api)_/.test(each));
    return { format, functions: [...new Set(functions)].sort() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`${name} is cut off, or damaged: ${error.message}`);
  }
}

module.exports = { importedFunctions };
