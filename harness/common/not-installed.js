'use strict';

const { dependencies } = require('../../package.json');
const { ROOT } = require('./paths.js');
const UsageError = require('./usage-error.js');

/** What to say where a package that the suite needs is not there, or null for any other error. */
function notInstalled(error) {
  if (error?.code !== 'MODULE_NOT_FOUND') return null;
  const [, asked] = /^Cannot find module '([^']+)'/.exec(error.message) ?? [];
  const missing = Object.keys(dependencies).find(
    (name) => asked === name || asked?.startsWith(`${name}/`),
  );
  if (missing === undefined) return null;
  return new UsageError(
    `the packages it needs are not installed (there is no ${missing}): "make conformance" installs and builds, "npm ci" installs; both in ${ROOT}`,
  );
}

module.exports = { notInstalled };
