'use strict';

const path = require('node:path');

/** The suite's own folder, and what in it is known by a fixed place. */
const ROOT = path.join(__dirname, '..', '..');

/** What addons share, each folder using only those before it. */
const SHARED = ['trace', 'calls', 'fault', 'seam', 'support'].map((name) => `addons/${name}`);

module.exports = {
  ROOT,
  SHARED,
  CATALOGUE: path.join(ROOT, 'specs', 'catalogue.json'),
  DEVIATIONS: path.join(ROOT, 'specs', 'deviations.json'),
  FUNCTIONS: path.join(ROOT, 'specs', 'functions.json'),
};
