'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { skip, openerOf, pageOf } = require('../support/browser.js');
const { sampleResults, sampleRules } = require('../support/run-results.js');

const HTML = pageOf(sampleResults(), sampleRules);
const CELL = '#tsfn/wakes:main@node%2026.10.0';
const LIST = '#?breaks=node@26.10.0';

describe('the looks of the page', { skip }, () => {
  const withPage = openerOf(HTML);

  it('fits a phone: nothing but the grid and the traces goes sideways', async () => {
    for (const address of ['', LIST, CELL, `${CELL}&node%2020.20.2`]) {
      await withPage({ hash: address, width: 360, height: 740 }, async (page) => {
        const [body, sheet] = await page.evaluate(() =>
          [document.documentElement, document.querySelector('.sheet') ?? document.body].map(
            (element) => element.scrollWidth - element.clientWidth,
          ),
        );
        assert.deepEqual([body, sheet], [0, 0], address);
      });
    }
  });

  it('begins on a phone with the newest release of each runtime', () =>
    withPage({ width: 390, height: 844 }, async (page) => {
      const heads = await page.locator('.card h2').allTextContents();
      assert.deepEqual(heads, ['Node 26.10.0', 'Bun 1.4.5']);
      const [first] = await page.locator('.breaks a').all();
      const { y, height } = await first.boundingBox();
      assert.ok(y + height < 844, 'it is seen at once');
    }));

  it('has enough contrast, in light and in dark', async () => {
    for (const scheme of ['light', 'dark'])
      for (const hash of [CELL, LIST])
        await withPage({ scheme, hash }, async (page) => {
          const poor = await page.evaluate(findPoorContrast, 4.5);
          assert.deepEqual(poor, [], `${scheme} ${hash}`);
        });
  });

  it('has no other look for two verdicts or standings that differ', () =>
    withPage({}, async (page) => {
      const looks = await page.locator('.board tr:not(.area) td').evaluateAll((cells) =>
        cells.map((cell) => {
          const { color, backgroundColor, boxShadow } = getComputedStyle(cell);
          return [cell.className.replace(' start', ''), [color, backgroundColor, boxShadow].join()];
        }),
      );
      const byClass = new Map(looks);
      assert.equal(byClass.size, 7);
      assert.equal(new Set(byClass.values()).size, 7);
    }));
});

/** Runs in the page: the texts whose contrast with what is behind them is less than `least`, by WCAG 2. */
function findPoorContrast(least) {
  const channels = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { rgb: [r, g, b], a };
  };
  const luminance = (rgb) =>
    rgb
      .map((c) => c / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const backgroundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const { rgb, a } = channels(getComputedStyle(at).backgroundColor);
      if (a === 1) return rgb;
    }
    return [255, 255, 255];
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''),
  );
  return texts
    .filter((element) => !['SCRIPT', 'NOSCRIPT', 'OPTION'].includes(element.tagName))
    .map((element) => {
      const [a, b] = [channels(getComputedStyle(element).color).rgb, backgroundOf(element)].map(
        luminance,
      );
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return { text: element.textContent.slice(0, 40), look: element.className, ratio };
    })
    .filter(({ ratio }) => ratio < least);
}
