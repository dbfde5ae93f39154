'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { describe, it } = require('node:test');
const { formatCensus, readCensus, writeCensus } = require('../../census/file.js');
const {
  NOT_YET,
  addRun,
  dropOthers,
  emptyCensus,
  missingOn,
  stateOf,
} = require('../../census/states.js');
const { freshFolder } = require('../support/folder.js');
const { assertUsageError } = require('../support/usage-error.js');

const VERSIONS = new Map([
  ['b/one', '00000001'],
  ['a/two', '00000002'],
]);
const row = (rule, variant, state) => ({ rule, variant, state });

/** Two lines of releases, one of which has not run, and one cannot start. */
function sample() {
  const census = emptyCensus('node', 'linux-x64-glibc');
  for (const version of ['9.1.0', '10.0.0', '10.0.1', '10.2.0'])
    census.releases.set(version, NOT_YET);
  census.releases.set('10.0.1', 'it cannot be started: no such library');
  const both = [row('b/one', 'main', 'pass'), row('a/two', 'worker', 'pass|hang')];
  addRun(census, '10.2.0', both, VERSIONS);
  addRun(census, '9.1.0', [row('b/one', 'main', 'fail')], VERSIONS);
  return census;
}

const linesOf = (text) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('the file of a census', () => {
  it('has the releases by number, what npm lacks, and from where on each cell said what', () => {
    assert.deepEqual(linesOf(formatCensus(sample())), [
      'platform linux-x64-glibc',
      'lacking 10.1.x',
      'release 9.1.0',
      'release 10.0.0 has not run yet',
      'release 10.0.1 it cannot be started: no such library',
      'release 10.2.0',
      'a/two worker 00000002: 9.1.0 ?, 10.2.0 pass|hang',
      'b/one main 00000001: 9.1.0 fail, 10.2.0 pass',
    ]);
  });

  it('is read as it was written', (t) => {
    const file = path.join(freshFolder(t), 'census', 'node.txt');
    const census = sample();
    writeCensus(file, census);
    const read = readCensus(file, 'node');
    assert.deepEqual(
      { ...read, releases: [...read.releases].sort() },
      { ...census, releases: [...census.releases].sort() },
    );
    assert.equal(formatCensus(read), fs.readFileSync(file, 'utf8'));
    assert.deepEqual(fs.readdirSync(path.dirname(file)), ['node.txt']);
  });

  it('says nothing new in the line of a cell where a release says what the one before it did', () => {
    const census = sample();
    addRun(census, '10.0.0', [row('b/one', 'main', 'fail')], VERSIONS);
    const text = formatCensus(census);
    assert.match(text, /^b\/one main 00000001: 9\.1\.0 fail, 10\.2\.0 pass$/m);
    assert.match(text, /^release 10\.0\.0$/m);
  });

  it('may not be there', (t) => {
    assert.equal(readCensus(path.join(freshFolder(t), 'node.txt'), 'node'), null);
  });

  for (const [what, line, ...words] of [
    ['no release', 'release 10.x', '"10.x" is no release'],
    ['a release out of its order', 'release 10.1.0\nrelease 9.0.0', 'line 8', '9.0.0 is behind'],
    ['a word that is none of its own', 'rules a/b', 'it is no "rule variant version:'],
    ['a verdict that there is not', 'a/b main 00000001: 8.0.0 passed', '"8.0.0 passed"'],
    ['a race in another order', 'a/b main 00000001: 8.0.0 fail|pass', '"8.0.0 fail|pass"'],
    ['a cell on a release that has not run', 'a/b main 00000001: 8.1.0 pass', '"8.1.0 pass"'],
    ['a cell without an end', 'a/b main 00000001: 8.0.0', '"8.0.0" is no release'],
    [
      'a cell that is there twice',
      'a/b main 00000001: 8.0.0 pass\na/b main 00000001: 8.0.0 pass',
      'a/b main is there twice',
    ],
    [
      'a rule in two versions',
      'a/b main 00000001: 8.0.0 pass\na/b worker 00000002: 8.0.0 pass',
      'a/b has two versions',
    ],
  ])
    it(`is refused with ${what}, by its line`, (t) => {
      const head = '# a\n\nplatform linux\n\nrelease 8.0.0\nrelease 8.1.0 has not run yet\n';
      const folder = freshFolder(t, { 'node.txt': `${head}${line}\n` });
      assertUsageError(() => readCensus(path.join(folder, 'node.txt'), 'node'), 'line', ...words);
    });

  it('is refused where it is of no platform, or cannot be read', (t) => {
    const folder = freshFolder(t, { 'node.txt': '', 'sub/x': '' });
    assertUsageError(() => readCensus(path.join(folder, 'node.txt'), 'node'), 'no platform');
    assertUsageError(() => readCensus(path.join(folder, 'sub'), 'node'), 'EISDIR');
    assertUsageError(() => writeCensus(path.join(folder, 'sub'), sample()), 'cannot be written');
    assert.deepEqual(fs.readdirSync(folder).sort(), ['node.txt', 'sub']);
  });
});

describe('a census', () => {
  const rules = [
    { id: 'b/one', variants: ['main'] },
    { id: 'a/two', variants: ['worker', 'main'] },
  ];
  const names = (cells) => cells.map(({ rule, variant }) => `${rule.id} ${variant}`);

  it('lacks what has not run on a release, and all of a rule in another version', () => {
    assert.deepEqual(names(missingOn(sample(), '10.2.0', rules, VERSIONS)), ['a/two main']);
    const other = new Map([...VERSIONS, ['b/one', '00000009']]);
    assert.deepEqual(names(missingOn(sample(), '10.2.0', rules, other)), [
      'b/one main',
      'a/two main',
    ]);
    assert.equal(missingOn(sample(), '10.0.0', rules, VERSIONS).length, 3);
  });

  it('forgets what a rule said in another version', () => {
    const census = sample();
    const versions = new Map([...VERSIONS, ['b/one', '00000009']]);
    addRun(census, '9.1.0', [row('b/one', 'main', 'pass')], versions);
    assert.match(formatCensus(census), /^b\/one main 00000009: 9\.1\.0 pass, 10\.2\.0 \?$/m);
  });

  it('drops rules and variants that there are no longer', () => {
    const census = sample();
    dropOthers(census, [{ id: 'a/two', variants: ['main'] }]);
    assert.doesNotMatch(formatCensus(census), /a\/two|b\/one/);
  });

  it('has one word for several verdicts, whatever their order', () => {
    assert.equal(stateOf(['hang', 'pass', 'hang']), 'pass|hang');
    assert.equal(stateOf(['skip']), 'skip');
  });
});
