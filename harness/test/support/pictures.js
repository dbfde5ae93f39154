'use strict';

/**
 * The pictures of the README, made of docs/index.html as it is: the matrix, and the evidence of one cell with its trace. Run by
 * `npm run pictures`; it needs a Chromium.
 */

const fs = require('node:fs');
const path = require('node:path');
const { ROOT } = require('../../common/paths.js');
const { skip, startBrowser } = require('./browser.js');

const SIZE = { width: 1000, height: 680 };
/** Its three lanes tell at a glance what goes wrong. */
const CELL = '#tsfn/abort-wakes-producers:main@node%2020.20.2';

async function main() {
  if (skip) throw new Error(skip);
  const html = fs.readFileSync(path.join(ROOT, 'docs', 'index.html'), 'utf8');
  const browser = await startBrowser();
  try {
    for (const [name, hash] of [
      ['matrix', ''],
      ['trace', CELL],
    ]) {
      const page = await browser.open(html, { ...SIZE, hash });
      const lanes = page.locator('dialog svg').first().locator('..');
      const shown = hash === '' ? page : lanes;
      await shown.screenshot({ path: path.join(ROOT, 'docs', `${name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

main();
