'use strict';

/** The arguments or the suite itself are at fault: one line for the person who called, and status 2. */
class UsageError extends Error {}

module.exports = UsageError;
