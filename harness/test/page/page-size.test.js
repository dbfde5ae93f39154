'use strict';

const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { skip, startBrowser, pageOf } = require('../support/browser.js');
const { resultOf, runtimeOf, FORGOTTEN } = require('../support/run-results.js');

const RULES = 300;
const SUBJECTS = 60;

function bigResults() {
  const runtimes = Array.from({ length: SUBJECTS }, (_, at) => runtimeOf('node', `${at + 10}.0.0`));
  const hang = { verdict: 'hang', trace: FORGOTTEN };
  return runtimes.flatMap((runtime, column) =>
    Array.from({ length: RULES }, (_, row) =>
      resultOf(runtime, `tsfn/rule-${row}`, (row + column) % 5 === 0 ? hang : {}),
    ),
  );
}

/** The least that a page with such a grid can do: the same table as plain markup. */
function plainPage() {
  const row = `<tr><th>rule</th>${'<td>P</td>'.repeat(SUBJECTS)}</tr>`;
  return `<!doctype html><style>table { table-layout: fixed }</style><main><table>${row.repeat(RULES)}</table></main>`;
}

describe('a page of 300 rules and 60 subjects', { skip }, () => {
  let browser;
  before(async () => (browser = await startBrowser()));
  after(() => browser?.close());

  /** The processor time of the page's thread until it was drawn, in seconds: what else the machine does is not in it. */
  async function timeToDraw(html) {
    const page = await browser.open(html, { measured: true });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    const time = await page.processorTime();
    const cells = await page.locator('td').count();
    await page.close();
    return { time, cells };
  }

  /** The least of some tries: a core that is shared with others makes the same work take more of its time. */
  async function leastOf(html) {
    let least = null;
    for (let i = 0; i < 3; i++) {
      const drawn = await timeToDraw(html);
      if (least === null || drawn.time < least.time) least = drawn;
    }
    return least;
  }

  it('costs little more than the plain table', async (t) => {
    const html = pageOf(bigResults());
    assert.ok(html.length < 2e6, `${html.length} bytes`);
    const [plain, page] = [await leastOf(plainPage()), await leastOf(html)];
    assert.equal(plain.cells, RULES * SUBJECTS);
    assert.ok(page.cells >= RULES * SUBJECTS);
    const figures = `${page.time.toFixed(2)} s, the plain table ${plain.time.toFixed(2)} s`;
    t.diagnostic(figures);
    assert.ok(page.time < 3 * plain.time, figures);
  });
});
