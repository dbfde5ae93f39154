'use strict';

const { textAt } = require('./elf.js');

/** Windows: what the file imports from other modules by name, at its load or, as most addons do from node.exe, at the first call. */

const WIDE = 0x20b;
const IMPORTS = 1;
const DELAYED_IMPORTS = 13;

const isPe = (file) =>
  file.length > 0x40 &&
  file.readUInt16BE(0) === 0x4d5a &&
  file.readUInt32LE(0x3c) + 4 <= file.length &&
  file.readUInt32BE(file.readUInt32LE(0x3c)) === 0x50450000;

/**
 * @param {Buffer} file
 * @returns {string[]}
 * @throws {RangeError} where it is cut off
 */
function importsOfPe(file) {
  const header = file.readUInt32LE(0x3c) + 4;
  const optional = header + 20;
  const wide = file.readUInt16LE(optional) === WIDE;
  const directories = optional + (wide ? 112 : 96);
  const sections = sectionsOf(file, header, optional);
  const place = (address) => placeOf(sections, address);
  // Of each module a descriptor: how long it is, and where in it the list of names is found.
  return [
    [IMPORTS, 20, 0],
    [DELAYED_IMPORTS, 32, 16],
  ].flatMap(([directory, size, names]) => {
    const address = file.readUInt32LE(directories + directory * 8);
    if (address === 0) return [];
    const found = [];
    for (let at = place(address); file.readUInt32LE(at + names) !== 0; at += size)
      found.push(...namesIn(file, place(file.readUInt32LE(at + names)), wide, place));
    return found;
  });
}

function sectionsOf(file, header, optional) {
  const first = optional + file.readUInt16LE(header + 16);
  return Array.from({ length: file.readUInt16LE(header + 2) }, (_, index) => {
    const [address, size, offset] = [12, 16, 20].map((at) =>
      file.readUInt32LE(first + index * 40 + at),
    );
    return { address, size, offset };
  });
}

/** Where in the file that is which will have this address. */
function placeOf(sections, address) {
  const section = sections.find(
    (each) => address >= each.address && address < each.address + each.size,
  );
  if (section === undefined) throw new RangeError('an address lies in no section of the file');
  return address - section.address + section.offset;
}

function namesIn(file, start, wide, place) {
  const size = wide ? 8 : 4;
  const found = [];
  for (let at = start; ; at += size) {
    const low = file.readUInt32LE(at);
    const high = file.readUInt32LE(at + size - 4);
    if (low === 0 && high === 0) return found;
    // What is imported by a number has no name; before a name stand two bytes of a hint.
    if (high < 0x80000000) found.push(textAt(file, place(low) + 2));
  }
}

module.exports = { importsOfPe, isPe };
