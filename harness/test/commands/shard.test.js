'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { parseShard, takeShard } = require('../../run/shard.js');
const UsageError = require('../../common/usage-error.js');

/** So many cells, over several runtimes, rules and variants. */
function cellsOf(count) {
  return Array.from({ length: count }, (_, index) => ({
    runtime: { label: `node ${index % 3}` },
    rule: { id: `tsfn/${Math.floor(index / 6)}` },
    variant: index % 2 === 0 ? 'main' : 'worker',
  }));
}

/** In another order, the same for the same number. */
function shuffle(list, seed) {
  return list
    .map((value, index) => ({ value, key: Math.imul(index + 1, 2654435761 + 2 * seed) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

describe('a shard', () => {
  it('is none of the others, all are everything, and they are equally large', () => {
    for (let total = 0; total <= 60; total++) {
      const cells = cellsOf(total);
      for (let count = 1; count <= 9; count++) {
        const shards = Array.from({ length: count }, (_, index) =>
          takeShard(cells, { index, count }),
        );
        const all = shards.flat();
        assert.equal(new Set(all).size, all.length, 'no cell is in two');
        assert.equal(all.length, total, 'each is in one');
        const sizes = shards.map((shard) => shard.length);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, `${total} in ${count}: ${sizes}`);
        for (const shard of shards)
          assert.deepEqual(
            shard,
            cells.filter((cell) => shard.includes(cell)),
            'in their order',
          );
      }
    }
  });

  it('has the same cells, whatever the order they were found in', () => {
    const cells = cellsOf(47);
    for (let seed = 0; seed < 20; seed++) {
      const found = shuffle(cells, seed);
      for (let index = 0; index < 5; index++) {
        const expected = new Set(takeShard(cells, { index, count: 5 }));
        assert.deepEqual(new Set(takeShard(found, { index, count: 5 })), expected);
      }
    }
  });

  it('has a share of each runtime', () => {
    const labels = takeShard(cellsOf(60), { index: 1, count: 2 }).map(
      ({ runtime }) => runtime.label,
    );
    assert.equal(new Set(labels).size, 3);
  });
});

describe('parseShard', () => {
  it('counts from one', () => {
    assert.deepEqual(parseShard('2/3'), { index: 1, count: 3 });
    assert.deepEqual(parseShard(undefined), { index: 0, count: 1 });
  });

  it('refuses all else', () => {
    for (const text of [
      '',
      '1',
      '0/3',
      '4/3',
      '1/0',
      '-1/3',
      '1/3/5',
      'a/b',
      '1.5/3',
      ' 1/3',
      '1/1e3',
      '12345678/12345678',
    ])
      assert.throws(() => parseShard(text), UsageError, text);
  });
});
