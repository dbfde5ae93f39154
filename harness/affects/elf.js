'use strict';

/** Linux, Android and the BSDs: the dynamic symbols that no section of the file defines. */

const DYNAMIC_SYMBOLS = 11;
const UNDEFINED = 0;

const isElf = (file) => file.length > 64 && file.readUInt32BE(0) === 0x7f454c46;

/**
 * @param {Buffer} file
 * @returns {string[]}
 * @throws {RangeError} where it is cut off
 */
function importsOfElf(file) {
  const wide = file[4] === 2;
  const reader = readerOf(file, file[5] === 2);
  const table = reader.address(wide ? 0x28 : 0x20, wide);
  const size = reader.u16(wide ? 0x3a : 0x2e);
  const count = reader.u16(wide ? 0x3c : 0x30);
  const sections = Array.from({ length: count }, (_, at) =>
    sectionAt(reader, table + at * size, wide),
  );
  return sections
    .filter(({ type }) => type === DYNAMIC_SYMBOLS)
    .flatMap((section) => undefinedIn(reader, section, sections[section.link], wide));
}

function readerOf(file, big) {
  const of = (name) => (at) => file[`read${name}${big ? 'BE' : 'LE'}`](at);
  const [u16, u32, u64] = ['UInt16', 'UInt32', 'BigUInt64'].map(of);
  return { file, u16, u32, address: (at, wide) => (wide ? Number(u64(at)) : u32(at)) };
}

function sectionAt({ u32, address }, at, wide) {
  const [offset, size, link] = wide ? [0x18, 0x20, 0x28] : [0x10, 0x14, 0x18];
  return {
    type: u32(at + 4),
    offset: address(at + offset, wide),
    size: address(at + size, wide),
    link: u32(at + link),
  };
}

function undefinedIn({ file, u16, u32 }, symbols, names, wide) {
  const size = wide ? 24 : 16;
  const found = [];
  for (let at = symbols.offset; at + size <= symbols.offset + symbols.size; at += size) {
    if (u16(at + (wide ? 6 : 14)) === UNDEFINED) found.push(textAt(file, names.offset + u32(at)));
  }
  return found;
}

function textAt(file, at) {
  const end = file.indexOf(0, at);
  if (at >= file.length || end === -1) throw new RangeError('a name lies outside of the file');
  return file.toString('latin1', at, end);
}

module.exports = { importsOfElf, isElf, textAt };
