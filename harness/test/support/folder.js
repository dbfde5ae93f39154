'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * A fresh folder that is gone when the test has ended.
 *
 * @param {import('node:test').TestContext} t
 * @param {Record<string, string>} [files] that it holds, by their path within it
 */
function freshFolder(t, files = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-unit-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

module.exports = { freshFolder };
