'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { skip, openerOf, pageOf } = require('../support/browser.js');
const { resultOf, runtimeOf } = require('../support/run-results.js');

const FORGETS = { cause: 'bun-forgets', reason: 'It forgets.', issue: 'unreported' };
const CUTS = {
  ...{ cause: 'bun-cuts', reason: 'It cuts.' },
  issue: 'https://github.com/oven-sh/bun/issues/12',
};
const broken = (verdict, cause, range) => ({
  verdict,
  deviation: { verdicts: ['fail', 'hang', 'crash'], range, ...cause },
});

/** What each release of Bun does, the newest first; Node keeps all of it. */
const RULES = {
  'tsfn/wakes': [broken('hang', FORGETS, '>=1.2.9'), broken('hang', FORGETS, '>=1.2.9'), {}],
  'tsfn/sleeps': [
    broken('crash', FORGETS, '>=1.1.0'),
    ...Array(2).fill(broken('crash', FORGETS, '>=1.1.0')),
  ],
  'array/length': [broken('fail', CUTS, '>=1.4.5'), {}, {}],
  'array/kept': [{}, {}, broken('fail', CUTS, '<1.2.0')],
};
const VERSIONS = ['1.4.5', '1.4.4', '1.1.45'];

function releases() {
  return Object.entries(RULES).flatMap(([rule, outcomes]) => [
    ...outcomes.map((more, at) => resultOf(runtimeOf('bun', VERSIONS[at]), rule, more)),
    resultOf(runtimeOf('bun', VERSIONS[0]), rule, { ...outcomes[0], variant: 'worker' }),
    resultOf(runtimeOf('node', '26.10.0'), rule),
  ]);
}

const rules = Object.keys(RULES).map((id) => ({
  ...{ id, rule: `The rule ${id} holds`, napi: 4 },
  from: 'https://nodejs.org/api/n-api.html',
}));

describe('what a release breaks', { skip }, () => {
  const withPage = openerOf(pageOf(releases(), rules));
  const hash = (page) => page.evaluate(() => location.hash);
  /** A link, and a step back, change the page in a task of its own. */
  const shows = (page, words) =>
    page.locator('.answer h2', { hasText: new RegExp(`^${words}$`) }).waitFor();
  const sections = (page) =>
    page
      .locator('.since')
      .evaluateAll((all) =>
        all.map((one) => [
          one.querySelector('h3').textContent,
          [...one.querySelectorAll('.reason')].map((reason) => reason.textContent),
          [...one.querySelectorAll('li')].map((item) => [
            item.querySelector('a').textContent,
            item.querySelector('.when').textContent,
          ]),
        ]),
      );
  const BUN = '#?breaks=bun@1.4.5';

  it('is one click away, by the count of its card, with its sentence and since when', () =>
    withPage({}, async (page) => {
      await page.locator('.card', { hasText: 'Bun 1.4.5' }).locator('text=breaks 3 rules').click();
      await shows(page, 'Bun 1.4.5 breaks 3 rules');
      assert.equal(await hash(page), BUN);
      assert.equal(await page.title(), 'Bun 1.4.5 breaks 3 rules');
      const of = (id, since) => [`The rule ${id} holds`, since];
      assert.deepEqual(await sections(page), [
        ['Since 1.4.5', ['It cuts. bun-cutsoven-sh/bun#12'], [of('array/length', 'since 1.4.5')]],
        ['Since 1.2.9', ['It forgets. bun-forgetsunreported'], [of('tsfn/wakes', 'since 1.2.9')]],
        [
          'Since 1.1.0 or before',
          ['bun-forgets, as above'],
          [of('tsfn/sleeps', 'since 1.1.0 or before')],
        ],
      ]);
      assert.equal(await page.locator('.board').isVisible(), false);
      const facts = await page.locator('.fact').allTextContents();
      assert.deepEqual(facts, Array(3).fill('main, worker'));
    }));

  it('is a click on the runtime, or on a release, in the head of the grid', () =>
    withPage({}, async (page) => {
      await page.locator('.runtimes a', { hasText: 'Bun' }).click();
      await shows(page, 'Bun 1.4.5 breaks 3 rules');
      assert.equal(await hash(page), BUN);
      await page.locator('.back').click();
      await page.locator('.releases a', { hasText: '1.1.45' }).click();
      await shows(page, 'Bun 1.1.45 breaks 2 rules');
    }));

  it('is in the address, and back and forward go through it', () =>
    withPage({ hash: BUN }, async (page) => {
      await shows(page, 'Bun 1.4.5 breaks 3 rules');
      await page.locator('.answer nav a', { hasText: 'keeps 1' }).click();
      await shows(page, 'Bun 1.4.5 keeps 1 rule');
      await page.selectOption('#release', { label: 'Node 26.10.0' });
      await shows(page, 'Node 26.10.0 keeps 4 rules');
      await page.goBack();
      await shows(page, 'Bun 1.4.5 keeps 1 rule');
      await page.goBack();
      await shows(page, 'Bun 1.4.5 breaks 3 rules');
      await page.goForward();
      await shows(page, 'Bun 1.4.5 keeps 1 rule');
      await page.locator('.back').click();
      await page.locator('.board').waitFor();
      assert.equal(await hash(page), '');
    }));

  it('is filtered by text and chapter, and the address keeps both', () =>
    withPage({ hash: BUN }, async (page) => {
      await page.fill('#filter', 'forgets');
      await shows(page, 'Bun 1.4.5 breaks 2 rules');
      await page.selectOption('#area', 'array');
      assert.equal(await hash(page), `${BUN}&text=forgets&area=array`);
      assert.ok(await page.locator('.nothing').isVisible());
      await page.reload();
      await page.locator('.nothing').waitFor();
      assert.equal(await page.inputValue('#filter'), 'forgets');
      assert.equal(await page.inputValue('#area'), 'array');
    }));

  it('leads to the evidence, which says how it went on each release, and back into the list', () =>
    withPage({ hash: BUN }, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      assert.equal(await hash(page), '#array/length:main@bun%201.4.5?breaks=bun@1.4.5');
      const history = await page.locator('.history').innerText();
      assert.equal(history.split(/\s+/).join(' '), 'Node P26.10.0 Bun F1.4.5 P1.4.4 to 1.1.45');
      assert.match(await page.locator('dialog h3').innerText(), /fail\s*since 1\.4\.5 · known/);
      await page.keyboard.press('Escape');
      assert.equal(await hash(page), BUN);
      const focus = await page.evaluate(() => document.activeElement.textContent);
      assert.equal(focus, 'The rule array/length holds');
    }));

  it('shows how each rule went on the newest of each line', () =>
    withPage({ hash: BUN }, async (page) => {
      const strip = page.locator('li .strip').first().locator('i');
      assert.deepEqual(await strip.allTextContents(), ['F', 'P']);
      await strip.nth(1).click();
      assert.equal(await hash(page), '#array/length:main@bun%201.1.45?breaks=bun@1.4.5');
    }));

  it('unfolds a line in the grid to all its releases', () =>
    withPage({}, async (page) => {
      const releases = () => page.locator('.releases a').allTextContents();
      assert.deepEqual(await releases(), ['26.10.0', '1.4.5', '1.1.45']);
      await page.locator('.unfold').click();
      assert.deepEqual(await releases(), ['26.10.0', '1.4.5', '1.4.4', '1.1.45']);
      assert.equal(await hash(page), '#?columns=bun@1.4');
      await page.locator('.unfold').click();
      assert.deepEqual(await releases(), ['26.10.0', '1.4.5', '1.1.45']);
      await page.selectOption('#columns', 'all');
      assert.equal((await releases()).length, 4);
      await page.selectOption('#columns', 'newest');
      assert.deepEqual(await releases(), ['26.10.0', '1.4.5']);
    }));
});
