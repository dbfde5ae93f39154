'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before } = require('node:test');
const { pathToFileURL } = require('node:url');
const { reportHtml } = require('../../report/html/html.js');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of CHROME_PATH, or of the PATH, or null. */
function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => fs.existsSync(file)) ?? null;
}

const executablePath = findBrowser();
const skip = executablePath === null && 'there is no chromium on the PATH, and no CHROME_PATH';

/** It ends what would never end, on a machine that does ten other things too. */
const DEADLINE_MS = 300_000;

const QUIET = ['background-networking', 'component-update', 'sync', 'gpu'].map(
  (what) => `--disable-${what}`,
);

/**
 * Pages in a headless browser, each with what it asked of the network and said on its console.
 *
 * @returns {Promise<{open: function, close: function}>}
 */
async function startBrowser() {
  const { chromium } = require('playwright-core');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'napi-conformance-page-'));
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    timeout: DEADLINE_MS,
    args: [...QUIET, '--no-first-run', ...(root ? ['--no-sandbox'] : [])],
  });
  let count = 0;

  /**
   * @param {string} html
   * @param {{hash?: string, width?: number, height?: number, scheme?: string, measured?: boolean}} [options]
   */
  async function open(html, options = {}) {
    const { hash = '', width = 1280, height = 800, scheme = 'light', measured = false } = options;
    const file = path.join(folder, `${++count}.html`);
    fs.writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    page.setDefaultTimeout(DEADLINE_MS);
    const said = [];
    const asked = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const refused = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => refused.push(request.failure().errorText));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    const processorTime = measured ? await measure(page) : null;
    const address = pathToFileURL(file).href;
    await page.goto(address + hash);
    // The results are unpacked first.
    await page.locator('main').waitFor({ state: 'attached' });
    return Object.assign(page, {
      said,
      refused,
      processorTime,
      asked: () => asked.filter((url) => !url.startsWith(address)),
    });
  }

  async function close() {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return { open, close };
}

/** Seconds that the page's own thread has had a processor. */
async function measure(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  };
}

/**
 * For the tests of a suite: a browser that opens the page again for each of them, and sees afterwards that it was silent, and asked
 * nothing of the network.
 *
 * @param {string} html
 * @returns {function(object, function(object): Promise): Promise} takes the options of `open` and what to do with the page
 */
function openerOf(html) {
  let browser;
  before(async () => (browser = await startBrowser()));
  after(() => browser?.close());
  return async (options, look) => {
    const page = await browser.open(html, options);
    await look(page);
    assert.deepEqual(page.said, []);
    assert.deepEqual(page.asked(), []);
    await page.close();
  };
}

const pageOf = (results, rules = []) =>
  reportHtml(results, rules, { date: '2026-11-21T09:00:00Z' });

module.exports = { skip, startBrowser, openerOf, pageOf };
