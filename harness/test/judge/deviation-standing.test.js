'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { isAlarm, standingOf } = require('../../judge/deviations.js');
const { VERDICTS } = require('../../judge/verdict.js');

describe('the standing of a result', () => {
  const RECORDED = { verdicts: ['fail'], reason: 'a reason', issue: 'unreported' };
  const RACY = { ...RECORDED, verdicts: ['pass', 'fail'] };
  const failing = ['fail', 'crash', 'hang', 'broken'];
  const stand = (verdict, deviation = null, level = 'must') =>
    standingOf({ verdict, level, deviation });
  const alarm = (verdict, deviation = null, level = 'must') =>
    isAlarm({ verdict, level, deviation });

  it('is quiet for pass and skip, and a broken rule for all else, where nothing is recorded', () => {
    assert.deepEqual(
      VERDICTS.map((verdict) => stand(verdict)),
      ['quiet', 'broken rule', 'broken rule', 'broken rule', 'broken rule', 'quiet'],
    );
    assert.deepEqual(
      VERDICTS.filter((verdict) => alarm(verdict)),
      failing,
    );
  });

  it('is known, and no alarm, where that verdict is recorded', () => {
    for (const verdict of failing) {
      const deviation = { ...RECORDED, verdicts: [verdict] };
      assert.equal(stand(verdict, deviation), 'known');
      assert.equal(alarm(verdict, deviation), false);
    }
  });

  it('is an alarm where another failing verdict than the recorded one shows', () => {
    for (const verdict of ['crash', 'hang', 'broken']) {
      for (const deviation of [RECORDED, RACY]) {
        assert.equal(stand(verdict, deviation), 'broken rule');
        assert.equal(alarm(verdict, deviation), true);
      }
    }
  });

  it('is gone, and an alarm, where a recorded deviation does not show', () => {
    for (const level of ['must', 'should', 'may']) {
      assert.equal(stand('pass', RECORDED, level), 'gone');
      assert.equal(alarm('pass', RECORDED, level), true);
    }
  });

  it('is no alarm either way where a race decides', () => {
    assert.deepEqual([stand('pass', RACY), alarm('pass', RACY)], ['quiet', false]);
    assert.deepEqual([stand('fail', RACY), alarm('fail', RACY)], ['known', false]);
  });

  it('is quiet for a skip, whatever is recorded', () => {
    for (const deviation of [null, RECORDED, RACY]) assert.equal(stand('skip', deviation), 'quiet');
  });

  it('is tolerated, and no alarm, where a rule that is no must does not hold', () => {
    for (const level of ['should', 'may']) {
      for (const verdict of ['fail', 'crash', 'hang']) {
        assert.equal(stand(verdict, null, level), 'tolerated');
        assert.equal(alarm(verdict, null, level), false);
      }
      assert.equal(stand('fail', RECORDED, level), 'known');
    }
  });

  it('is an alarm at every level where the set-up is broken', () => {
    for (const level of ['must', 'should', 'may']) assert.equal(alarm('broken', null, level), true);
  });
});
