'use strict';

const assert = require('node:assert/strict');
const UsageError = require('../../common/usage-error.js');

/** Asserts that `act` throws a UsageError whose message is one line, and has every one of these words in it. */
function assertUsageError(act, ...words) {
  assert.throws(act, (error) => {
    assert.ok(error instanceof UsageError, `it is a UsageError, and not ${error.stack}`);
    assert.doesNotMatch(error.message, /\n/, 'the message is one line');
    for (const word of words)
      assert.ok(error.message.includes(word), `"${error.message}" has "${word}" in it`);
    return true;
  });
}

module.exports = { assertUsageError };
