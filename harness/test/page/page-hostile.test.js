'use strict';

const assert = require('node:assert/strict');
const { after, before, describe, it } = require('node:test');
const { skip, startBrowser, pageOf } = require('../support/browser.js');
const { resultOf, runtimeOf } = require('../support/run-results.js');

const NASTY = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--<script>',
  '"><svg onload=alert(1)>',
  "javascript:alert(1)//'",
  '\u2028\u2029alert(1)',
  '\u202etxet a fo dne eht\u2066',
  '\x1b[31m\0\ud800',
  '__proto__',
  `long ${'x'.repeat(5000)}`,
];

/** Every member that a subject, or somebody's file, can fill, filled with it. */
function hostileResult(text, index) {
  const runtime = { ...runtimeOf('node', '20.20.2'), label: `${index} ${text}` };
  const events = [
    { n: 0, thread: text, event: 'call', name: text, item: text, [text]: text, tsfn: text },
    { n: 1, thread: text, event: 'return', name: text, of: 0, status: text },
    { n: 2, thread: text, event: 'thread-start', name: text },
    { n: 3, thread: text, event: text, name: text, value: { [text]: [text] } },
    null,
    'no event',
    { n: 4, thread: text, event: 'callback', name: 'call_js', item: text, tsfn: text },
  ];
  return resultOf({ ...runtime, name: text, version: text, command: [text] }, `tsfn/${text}`, {
    verdict: 'fail',
    variant: text,
    level: text,
    reason: text,
    command: [text, text],
    failures: [{ message: text, operator: 'equal', expected: text, actual: { [text]: text } }],
    deviation: { verdicts: ['hang'], range: text, cause: text, reason: text, issue: text },
    exit: { code: null, signal: text },
    stderr: `${text}\n${text}`,
    trace: events,
  });
}

describe('what a subject wrote', { skip }, () => {
  let browser;
  before(async () => (browser = await startBrowser()));
  after(() => browser?.close());

  it('never becomes markup', async () => {
    const results = NASTY.map(hostileResult);
    const page = await browser.open(pageOf(results));
    const cells = page.locator('.board td.v-fail');
    assert.equal(await cells.count(), NASTY.length);
    for (let index = 0; index < NASTY.length; index++) {
      await cells.nth(index).click();
      assert.ok(await page.locator('dialog').evaluate((dialog) => dialog.open));
      const found = await page.evaluate(() => ({
        scripts: document.scripts.length,
        strangers: [...document.querySelectorAll('img, iframe, svg:not(.lanes), dialog script')]
          .length,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
        links: [...document.links].map((link) => link.protocol),
        // What would turn the writing round, or is no character at all.
        controls: /[\u202a-\u202e\u2066-\u2069\u2028\u2029]/.test(document.body.innerText),
      }));
      const { links, ...counts } = found;
      assert.deepEqual(counts, { scripts: 2, strangers: 0, handlers: 0, controls: false });
      assert.ok(
        links.every((protocol) => /^(https?|file):$/.test(protocol)),
        links.join(),
      );
      await page.keyboard.press('Escape');
    }
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0, 'a long word does not widen the page');
    assert.deepEqual(page.said, []);
    assert.deepEqual(page.asked(), []);
  });

  it('could not run if it did: the policy of the page is in force', async () => {
    const page = await browser.open(pageOf([hostileResult('x', 0)]));
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.ran = true');
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      image.src = 'https://example.org/x.png';
      document.body.append(image);
      await failed;
      return window.ran === true;
    });
    assert.equal(ran, false);
    assert.ok(page.said.some((line) => /Content Security Policy/.test(line)));
    assert.deepEqual(page.refused, ['csp']);
  });
});
