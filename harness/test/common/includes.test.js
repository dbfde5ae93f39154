'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { ROOT, SHARED } = require('../../common/paths.js');

const FILES = SHARED.flatMap((folder) =>
  fs.readdirSync(path.join(ROOT, folder)).map((name) => ({ folder, name })),
);
const folderOf = new Map(FILES.map(({ folder, name }) => [name, folder]));
/** A header and its source are one unit. */
const unitOf = (name) => path.parse(name).name;

const INCLUDES = FILES.flatMap(({ folder, name }) => {
  const text = fs.readFileSync(path.join(ROOT, folder, name), 'utf8');
  return [...text.matchAll(/^#include "([^"]+)"/gm)].map(([, to]) => ({ name, to }));
});

describe('the C that addons share', () => {
  it('includes nothing else, and only from the same folder or one before it', () => {
    assert.ok(INCLUDES.length > 30, 'there is something to look at');
    const rank = (name) => SHARED.indexOf(folderOf.get(name));
    const bad = INCLUDES.filter(({ name, to }) => rank(to) === -1 || rank(to) > rank(name));
    assert.deepEqual(bad, []);
  });

  it('is built whole', () => {
    const build = fs.readFileSync(path.join(ROOT, 'binding.gyp'), 'utf8');
    const sources = FILES.filter(({ name }) => name.endsWith('.c'));
    const left = sources.filter(({ folder, name }) => !build.includes(`"${folder}/${name}"`));
    assert.deepEqual(left, []);
  });

  it('has no circles', () => {
    const uses = (unit) =>
      INCLUDES.filter(({ name }) => unitOf(name) === unit)
        .map(({ to }) => unitOf(to))
        .filter((other) => other !== unit);
    const circle = (unit, way) =>
      way.includes(unit)
        ? [...way.slice(way.indexOf(unit)), unit]
        : uses(unit).reduce((found, next) => found ?? circle(next, [...way, unit]), null);
    for (const { name } of FILES) assert.equal(circle(unitOf(name), []), null);
  });
});
