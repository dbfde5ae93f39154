'use strict';

const path = require('node:path');

/** The suite's own folder, and what in it is known by a fixed place. */
const ROOT = path.join(__dirname, '..', '..');

module.exports = {
  ROOT,
  CATALOGUE: path.join(ROOT, 'specs', 'catalogue.json'),
  DEVIATIONS: path.join(ROOT, 'specs', 'deviations.json'),
};
