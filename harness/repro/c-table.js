'use strict';

/** The parameters of a line of the seam's table: (kind, name). */
const PARAMETER = /\((\w+), (\w+)\)/g;
/** What each of them needs of kinds.h, where the names are put together of two parts. */
const KINDS = ['SEAM_KINDS', 'SEAM_KIND_COUNT'];

/**
 * The seam's table of functions as units of C, each for a file of its own: a prototype above the addon, and, below it, the line
 * that makes the function.
 *
 * @param {string} table addons/seam/functions.h
 * @param {string} kinds addons/calls/kinds.h
 * @returns {{prototypes: object[], functions: object[]}} units as those of unitsOf
 */
function tableUnits(table, kinds) {
  const types = new Map(
    [...kinds.matchAll(/^ {2}KIND\((\w+), ([^,]+), /gm)].map(([, kind, type]) => [kind, type]),
  );
  const lines = [...table.matchAll(/^SEAM_CALL\((\w+), (\d+), (.*)\)$/gm)];
  const unitOf = (kind, file, name, code) => ({
    kind,
    file,
    comment: '',
    code,
    names: [`seam_${name}`],
    references: code.match(/[A-Za-z_]\w*/g),
  });
  return {
    prototypes: lines.map(([, name, , parameters]) => {
      const list = [...parameters.matchAll(PARAMETER)].map(([, kind, parameter]) =>
        `${types.get(kind)} ${parameter}`.replace('* ', '*'),
      );
      return unitOf(
        'prototype',
        'seam/all.h',
        name,
        `napi_status seam_${name}(${list.join(', ')});`,
      );
    }),
    functions: lines.map(([line, name, count]) => {
      const unit = unitOf('other', 'seam/all.c', name, line);
      return { ...unit, references: [...unit.references, ...KINDS, `SEAM_EACH_${count}`] };
    }),
  };
}

module.exports = { tableUnits };
