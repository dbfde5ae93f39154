'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { packResults } = require('../../report/html/pack.js');
const { addressOf, stateOf } = require('../../report/html/page/address.js');
const { shownColumns, toggled } = require('../../report/html/page/columns.js');
const { readResults } = require('../../report/html/page/data.js');
const { resultOf, runtimeOf, sampleResults } = require('../support/run-results.js');

const read = (all) => readResults(JSON.parse(JSON.stringify(packResults(all, []))));
const NOTHING = {
  ...{ cell: null, view: null, differ: false, text: '', area: '', verdict: '', columns: '' },
};

describe('the address of the page', () => {
  const page = read(sampleResults());
  const back = (state) => stateOf(addressOf(state, page), page);

  it('leads back to each cell, alone and beside another', () => {
    page.rows.forEach((_, row) =>
      page.subjects.forEach((_, column) => {
        for (const other of [-1, 0]) {
          const there = page.verdictAt(row, other) !== null;
          const cell = { row, column, other };
          assert.deepEqual(back({ cell }).cell, { ...cell, other: there ? other : -1 });
        }
      }),
    );
  });

  it('leads back to a list, its filters, and a cell in it', () => {
    for (const name of ['breaks', 'alarms', 'open', 'keeps', 'skips']) {
      const view = { name, column: 2 };
      assert.equal(addressOf({ view }, page), `#?${name}=bun@1.4.5`);
      assert.deepEqual(back({ view }), { ...NOTHING, view });
    }
    const state = {
      ...{ view: { name: 'breaks', column: 0 }, cell: { row: 3, column: 0, other: 2 } },
      ...{ text: 'a & b?=%#', area: 'tsfn', verdict: 'hang', columns: 'bun@1.4', differ: true },
    };
    assert.deepEqual(back(state), state);
  });

  it('takes a runtime alone for its newest release', () => {
    const { view } = stateOf('#?breaks=node', page);
    assert.deepEqual(view, { name: 'breaks', column: 0 });
    assert.equal(page.subjects[0].label, 'node 26.10.0');
  });

  it('is that of all where nothing is asked for, or nothing that is there', () => {
    assert.equal(addressOf(NOTHING, page), '#');
    for (const hash of ['', '#', '#x', '#tsfn/wakes:main@bun', '#%:%@%', '#?breaks=bun@9', '#?x=%'])
      assert.deepEqual(stateOf(hash, page), NOTHING, hash);
    assert.equal(stateOf('#?text=%E0%A4%A', page).text, '');
  });
});

describe('the columns of the page', () => {
  const versions = ['1.3.1', '1.3.2', '1.4.0', '1.4.1', '1.4.5'];
  const { subjects } = read([
    ...versions.map((version) => resultOf(runtimeOf('bun', version), 'tsfn/a')),
    ...['24.1.0', '26.1.0', '26.10.0'].map((v) => resultOf(runtimeOf('node', v), 'tsfn/a')),
  ]);
  const heads = (setting, narrow = false) =>
    shownColumns(subjects, setting, narrow)
      .map((column) => subjects[column].head)
      .join(' ');

  it('are the newest of each line, and those of a line that is unfolded', () => {
    assert.equal(heads(''), '26.10.0 24.1.0 1.4.5 1.3.2');
    assert.equal(heads('bun@1.4'), '26.10.0 24.1.0 1.4.5 1.4.1 1.4.0 1.3.2');
    assert.equal(heads('all'), '26.10.0 26.1.0 24.1.0 1.4.5 1.4.1 1.4.0 1.3.2 1.3.1');
  });

  it('are the newest of each runtime on a phone that has no room for more', () => {
    const [narrow, few] = [read(manyLines()).subjects, heads('', true)];
    assert.deepEqual(
      shownColumns(narrow, '', true).map((column) => narrow[column].head),
      ['26.0.0'],
    );
    assert.equal(shownColumns(narrow, 'lines', true).length, 6);
    assert.equal(few, heads(''), 'four have room');
  });

  it('unfold and fold a line', () => {
    const [node, bun] = [subjects[0], subjects.at(-1)];
    assert.equal(toggled('', bun), 'bun@1.3');
    assert.equal(toggled('bun@1.3', node), 'bun@1.3,node@26');
    assert.equal(toggled('bun@1.3', bun), 'lines');
  });
});

const manyLines = () =>
  [21, 22, 23, 24, 25, 26].map((major) => resultOf(runtimeOf('node', `${major}.0.0`), 'tsfn/a'));
