'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const semver = require('semver');
const bisect = require('../../bisect/bisect.js');
const { foundIn, reportCell, reportTry } = require('../../report/bisect.js');

const minors = (major, count) => Array.from({ length: count }, (_, minor) => `${major}.${minor}.0`);

/** Bisects all lines with verdicts from a table in place of runtimes, and says what was tried. */
function search(lines, verdictsOf, limited = lines) {
  const states = new Map();
  const tallies = new Map();
  for (const line of limited) {
    for (;;) {
      const version = bisect.nextVersion(line, states);
      if (version === null) break;
      assert.ok(!states.has(version), `${version} is tried once`);
      const verdicts = [verdictsOf(version)].flat();
      states.set(version, bisect.stateOf(verdicts));
      tallies.set(version, { verdicts });
    }
  }
  return { rule: { id: 'tsfn/some-rule' }, variant: 'main', states, tallies };
}

const broken = (range) => (version) => (semver.satisfies(version, range) ? 'fail' : 'pass');
const wordsOf = (cell, lines) =>
  reportCell(cell, lines, lines, { runtime: 'node', repeat: 1 }).split('\n')[2].trim();
const rangesOf = (cell, lines) =>
  foundIn(cell, lines).map(({ verdict, range }) => `${verdict} ${range}`);

describe('the lines of releases', () => {
  const versions = ['12.0.0', '10.2.0', '10.10.0', '12.1.0', '11.0.0'];

  it('are those of the major versions of Node, and one of any other runtime', () => {
    assert.deepEqual(bisect.linesOf('node', versions), [
      ['10.2.0', '10.10.0'],
      ['11.0.0'],
      ['12.0.0', '12.1.0'],
    ]);
    assert.deepEqual(bisect.linesOf('bun', versions), [semver.sort([...versions])]);
  });

  it('are cut to what lies between two releases, in either order', () => {
    const lines = bisect.linesOf('node', versions);
    const between = [['10.10.0'], ['11.0.0'], ['12.0.0']];
    assert.deepEqual(bisect.linesBetween(lines, '12.0.0', '10.10.0'), between);
    assert.deepEqual(bisect.linesBetween(lines, '10.10.0', '12.0.0'), between);
  });
});

describe('a search', () => {
  const lines = [minors(23, 12), minors(24, 20), minors(25, 9), minors(26, 11)];

  it('finds each change of a line, wherever it is', () => {
    const [line] = [minors(1, 13)];
    for (const change of line.slice(1)) {
      const cell = search([line], broken(`<${change}`));
      assert.deepEqual(rangesOf(cell, [line]), [`fail >=1.0.0 <${change}`]);
      assert.ok(cell.states.size <= 3 + Math.ceil(Math.log2(line.length)), 'few are tried');
    }
  });

  it('finds a change in each line that it landed in, and names lines that are all the same', () => {
    const cell = search(lines, broken('<24.12.0 || >=25.0.0 <26'));
    assert.equal(
      wordsOf(cell, lines),
      'fails from 23.0.0 to 24.11.0 and in all of 25; holds from 24.12.0 and in all of 26',
    );
    assert.deepEqual(rangesOf(cell, lines), ['fail >=23.0.0 <24.12.0', 'fail >=25.0.0 <26']);
  });

  it('leaves the newest end open, and only that', () => {
    const cell = search(lines, broken('>=24.3.0 <25 || >=25.5.0'));
    assert.deepEqual(rangesOf(cell, lines), ['fail >=24.3.0 <25', 'fail >=25.5.0']);
    assert.equal(
      wordsOf(cell, lines),
      'fails from 24.3.0 and from 25.5.0; holds from 23.0.0 to 24.2.0 and from 25.0.0 to 25.4.0',
    );
  });

  it('sees a change and a change back where the middle shows it, and tries no more where all agree', () => {
    const [line] = [minors(1, 21)];
    const cell = search([line], broken('>=1.7.0 <1.12.0'));
    assert.deepEqual(rangesOf(cell, [line]), ['fail >=1.7.0 <1.12.0']);
    const blind = search([line], broken('>=1.12.0 <1.15.0'));
    assert.deepEqual([...blind.states.keys()], ['1.0.0', '1.20.0', '1.10.0']);
  });

  it('looks where a deviation is recorded, so that none is lost unseen', () => {
    const [line] = [minors(1, 21)];
    const states = new Map();
    const holds = broken('>=1.12.0 <1.15.0');
    const ranges = ['1.13.0', '>=2.0.0', '<1.1.0'];
    for (let version; (version = bisect.nextVersion(line, states, ranges)) !== null;)
      states.set(version, holds(version));
    const [before, found, after] = bisect.spansOf([line], states);
    assert.deepEqual(
      [before.to, found.from, found.to, after.from],
      ['1.11.0', '1.12.0', '1.14.0', '1.15.0'],
    );
  });

  it('takes another way of failing for a change', () => {
    const [line] = [minors(1, 9)];
    const cell = search([line], (version) => (semver.lt(version, '1.3.0') ? 'crash' : 'hang'));
    assert.deepEqual(rangesOf(cell, [line]), ['crash >=1.0.0 <1.3.0', 'hang >=1.3.0']);
  });

  it('steps around what cannot be started, and claims no more than was tried', () => {
    const [line] = [minors(1, 13)];
    const hole = (range, verdict) => (version) =>
      semver.satisfies(version, range) ? [] : verdict(version);
    for (const change of line.slice(1)) {
      for (const gap of ['>=1.0.0 <1.4.0', '>=1.5.0 <1.8.0', '1.6.0', '>=1.11.0']) {
        const cell = search([line], hole(gap, broken(`<${change}`)));
        const judged = line.filter((version) => !semver.satisfies(version, gap));
        const failing = judged.filter((version) => semver.lt(version, change));
        const spans = bisect.spansOf([line], cell.states);
        const found = spans.find(({ kind }) => kind === 'fail');
        assert.deepEqual(
          [found?.from, found?.to],
          [failing[0], failing.at(-1)],
          `${change} without ${gap}`,
        );
      }
    }
    const around = search([line], hole('1.6.0', broken('<0')));
    assert.deepEqual([...around.states.keys()], ['1.0.0', '1.12.0', '1.6.0'], 'both sides agree');
  });

  it('finds nothing where nothing can be started', () => {
    const cell = search([minors(1, 5)], () => []);
    assert.deepEqual(rangesOf(cell, [minors(1, 5)]), []);
    assert.match(wordsOf(cell, [minors(1, 5)]), /^no release could be tried$/);
  });

  it('finds where a rule stops being skipped', () => {
    const line = minors(22, 24);
    const cell = search([line], (version) => (semver.lt(version, '22.14.0') ? 'skip' : 'fail'));
    assert.deepEqual(rangesOf(cell, [line]), ['fail >=22.14.0']);
  });

  it('says no more of a part than was in it', () => {
    const limited = bisect.linesBetween(lines, '24.2.0', '25.3.0');
    const cell = search(lines, broken('*'), limited);
    assert.deepEqual(rangesOf(cell, lines), ['fail >=24.2.0 <=25.3.0']);
    assert.equal(wordsOf(cell, lines), 'fails from 24.2.0 to 25.3.0');
  });
});

describe('a race', () => {
  const [line] = [minors(1, 9)];
  const verdictsOf = (version) => {
    if (semver.gte(version, '1.5.0')) return ['pass', 'pass', 'pass'];
    return version === '1.0.0' ? ['crash', 'crash', 'crash'] : ['crash', 'pass', 'hang'];
  };

  it('is reported with its counts, and no verdict is taken for the one that counts', () => {
    const cell = search([line], verdictsOf);
    assert.deepEqual(
      bisect.spansOf([line], cell.states).map(({ kind, from, to }) => [kind, from, to]),
      [
        [bisect.RACY, '1.0.0', '1.4.0'],
        ['pass', '1.5.0', '1.8.0'],
      ],
    );
    assert.match(
      reportTry(cell, '1.4.0', { runtime: 'bun', several: false }),
      /^bun 1\.4\.0 +racy: crash 1, hang 1, pass 1\n$/,
    );
    const report = reportCell(cell, [line], [line], { runtime: 'bun', repeat: 3 });
    assert.match(report, /is racy from 1\.0\.0 to 1\.4\.0; holds from 1\.5\.0\n/);
    assert.match(report, /it is a race: crash \d+, hang \d+, pass \d+ in all/);
  });

  it('is not split by how it fails', () => {
    const ways = { '1.0.0': 'crash', '1.8.0': 'hang', '1.4.0': ['crash', 'hang'] };
    const cell = search([line], (version) => ways[version] ?? 'fail');
    assert.equal(bisect.spansOf([line], cell.states).length, 1);
  });
});
