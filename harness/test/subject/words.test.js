'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { toolsOf } = require('../../subject/tools.js');

describe('the table of a scenario', () => {
  const rowsOf = (table, action) => {
    const rows = [];
    const record = (name, value) => rows.push([name, value]);
    toolsOf({ name: 'main', end: 'natural' }, record, () => {}).table(table, action);
    return rows;
  };

  it('records of each row what the action returned, in words', () => {
    const inputs = {
      undefined: 'undefined',
      null: 'null',
      '-0': '-0',
      1.5: '1.5',
      '1n': '1n',
      '"a\\n"': '"a\\n"',
      'Symbol("d")': 'Symbol(d)',
      '() => 1': 'a function',
      '[1, "1", [mine]]': '[1, "1", [mine]]',
      '[, 1]': '[undefined, 1]',
      '({ b: 1, [Symbol("a")]: {} })': '{b: 1, Symbol(a): {}}',
    };
    const table = Object.keys(inputs).map((input) => [input]);
    assert.deepEqual(
      rowsOf(table, (value) => value),
      Object.values(inputs).map((words) => ['row', words]),
    );
  });

  it('hands on the rest of a row, and evaluates its first cell as strict code that can record', () => {
    const table = [['(function () { record("this", this); return 1; })()', 2, 3]];
    assert.deepEqual(
      rowsOf(table, (...all) => all),
      [
        ['this', undefined],
        ['row', '[1, 2, 3]'],
      ],
    );
  });

  it('records what was thrown: errors by their name, without the message, and that of the row', () => {
    const table = [['new TypeError("no")'], ['mine'], ['5']];
    const thrown = (value) => {
      throw value;
    };
    assert.deepEqual(
      rowsOf(table, thrown).map(([, words]) => words),
      ['throws TypeError', 'throws mine', 'throws 5'],
    );
  });
});
