'use strict';

const { textAt } = require('./elf.js');

/** macOS: the external symbols that the file does not define, of each architecture it is for. */

const FAT = 0xcafebabe;
const THIN = 0xfeedface;
const THIN_WIDE = 0xfeedfacf;
const SYMBOL_TABLE = 2;
const KIND = 0x0e;
const EXTERNAL = 0x01;

const isMachO = (file) =>
  file.length > 32 &&
  (file.readUInt32BE(0) === FAT || [THIN, THIN_WIDE].includes(file.readUInt32LE(0)));

/**
 * @param {Buffer} file
 * @returns {string[]}
 * @throws {RangeError} where it is cut off
 */
function importsOfMachO(file) {
  if (file.readUInt32BE(0) !== FAT) return undefinedIn(file);
  const count = file.readUInt32BE(4);
  const slices = Array.from({ length: count }, (_, at) => {
    const start = file.readUInt32BE(8 + at * 20 + 8);
    return file.subarray(start, start + file.readUInt32BE(8 + at * 20 + 12));
  });
  return slices.flatMap(undefinedIn);
}

function undefinedIn(image) {
  const wide = image.readUInt32LE(0) === THIN_WIDE;
  const found = [];
  let at = wide ? 32 : 28;
  for (let left = image.readUInt32LE(16); left > 0; left--) {
    if (image.readUInt32LE(at) === SYMBOL_TABLE) found.push(...symbolsOf(image, at, wide));
    at += Math.max(image.readUInt32LE(at + 4), 8);
  }
  return found;
}

function symbolsOf(image, command, wide) {
  const [symbols, count, names] = [8, 12, 16].map((at) => image.readUInt32LE(command + at));
  const size = wide ? 16 : 12;
  const found = [];
  for (let index = 0; index < count; index++) {
    const at = symbols + index * size;
    const type = image.readUInt8(at + 4);
    // The compiler puts an underscore before each name of C.
    if ((type & KIND) === 0 && (type & EXTERNAL) !== 0)
      found.push(textAt(image, names + image.readUInt32LE(at)).replace(/^_/, ''));
  }
  return found;
}

module.exports = { importsOfMachO, isMachO };
