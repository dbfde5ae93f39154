'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { skip, openerOf, pageOf } = require('../support/browser.js');
const { sampleResults, sampleRules } = require('../support/run-results.js');

const HTML = pageOf(sampleResults(), sampleRules);
const CELL = '#tsfn/wakes:main@node%2026.10.0';

describe('the page in a browser', { skip }, () => {
  const withPage = openerOf(HTML);

  const hash = (page) => page.evaluate(() => location.hash);
  const focused = (page) =>
    page.evaluate(() => {
      const cell = document.activeElement.closest('td');
      return cell && [cell.parentNode.querySelector('.rule').textContent, cell.cellIndex];
    });
  const isOpen = (page) => page.locator('dialog').evaluate((dialog) => dialog.open);
  const shown = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.board tr:not([hidden]) th[scope=row]')].map(
        (th) => th.textContent,
      ),
    );

  it('has areas and rules down, runtimes and releases across', () =>
    withPage({}, async (page) => {
      assert.deepEqual(await page.locator('.board .area th').allTextContents(), ['env', 'tsfn']);
      assert.deepEqual(await shown(page), ['endsshould', 'counts', 'countsworker', 'wakes']);
      assert.deepEqual(await page.locator('.runtimes th').allTextContents(), [
        'Rule',
        'Node',
        'Bun',
      ]);
      const releases = await page.locator('.releases th').allTextContents();
      assert.deepEqual(releases, ['26.10.0', '20.20.2', '1.4.5']);
      const letters = await page.locator('.board tr:not(.area) td').allTextContents();
      assert.equal(letters.join(''), 'PPF' + 'PPF' + 'P–C' + 'HPP');
    }));

  it('says at its head what it is, and what the newest release of each runtime breaks', () =>
    withPage({}, async (page) => {
      const what = await page.locator('.what').innerText();
      assert.match(
        what,
        /^What Node and Bun break of the documented rules of Node-API, and since when: 3 rules, each tried on 3 releases /,
      );
      assert.match(what, /2026-11-21 09:00 UTC, suite \d/);
      const cards = await page.locator('.card').allInnerTexts();
      assert.deepEqual(
        cards.map((card) =>
          card
            .split(/\s+/)
            .join(' ')
            .replace(/ 1 other release.*/, ''),
        ),
        [
          'Node 26.10.0 breaks 1 rule, 1 of which 20.20.2 keeps; 1 not as recorded keeps 2',
          'Bun 1.4.5 breaks 1 rule; 1 not as recorded left open 1 · keeps 1',
        ],
      );
      const older = await page.locator('.card tbody').innerText();
      assert.equal(older.split(/\s+/).join(' '), '20.20.2 0 0 3 0');
    }));

  it('tells the causes of what is known, and shows the rules of the one that is chosen', () =>
    withPage({}, async (page) => {
      const causes = page.locator('.causes');
      assert.equal(await causes.locator('summary').innerText(), '1 cause of known breaches');
      await causes.locator('summary').click();
      assert.equal(
        await causes.locator('li').innerText(),
        'node-forgets 1 cell of 1 rule on Node: It forgets. example.org/issues/1',
      );
      await causes.locator('button').click();
      assert.equal(await page.locator('output').innerText(), '2 of 3 rules');
      assert.equal(await hash(page), '#?text=node-forgets');
    }));

  it('opens the evidence of a cell by click, with its address, and closes it by Escape', () =>
    withPage({}, async (page) => {
      await page.locator('td.v-hang').click();
      assert.equal(await hash(page), CELL);
      const text = await page.locator('dialog').innerText();
      for (const words of [
        'An abort wakes every producer',
        'https://nodejs.org/api/n-api.html#wakes',
        'level must',
        'since 26.10.0, not in 20.20.2 · known',
        'node-forgets',
        'It forgets.',
        'it holds',
        'SIGKILL, after 30 ms',
        '$NAPI_CONFORMANCE_CACHE/node-26.10.0/bin/node harness/subject/subject.js specs/tsfn/wakes.js',
      ])
        assert.ok(text.includes(words), words);
      assert.equal(
        await page.locator('dialog .deviation a').getAttribute('href'),
        'https://example.org/issues/1',
      );
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(page), false);
      assert.equal(await hash(page), '');
      assert.deepEqual(await focused(page), ['wakes', 1]);
    }));

  it('opens the cell that its address names', () =>
    withPage({ hash: CELL }, async (page) => {
      assert.equal(await isOpen(page), true);
      await page.evaluate(() => (location.hash = '#tsfn/counts:worker@bun%201.4.5'));
      await page.locator('dialog b', { hasText: 'crash' }).waitFor();
    }));

  it('closes by Escape also where nobody has touched the page', () =>
    withPage({ hash: CELL }, async (page) => {
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => location.hash === '');
      assert.equal(await isOpen(page), false);
    }));

  it('leaves the focus to whoever goes on at once after closing', () =>
    withPage({ hash: CELL }, async (page) => {
      const focus = await page.evaluate(async () => {
        const dialog = document.querySelector('dialog');
        const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
        dialog.querySelector('.close').click();
        document.getElementById('filter').focus();
        await closed;
        return document.activeElement.id;
      });
      assert.equal(focus, 'filter');
    }));

  it('shows a producer that nobody wakes as a bar without an end', () =>
    withPage({ hash: CELL }, async (page) => {
      const open = page.locator('.bar.open');
      assert.equal(await open.count(), 1);
      const [bar, picture] = [await open.boundingBox(), await page.locator('.lanes').boundingBox()];
      assert.ok(
        Math.abs(bar.y + bar.height - picture.y - picture.height) <= 2,
        'it reaches the end',
      );
      assert.match(await page.locator('.never').textContent(), /producer-2.*never returned/);
      assert.equal(await page.locator('path.arrow.item').count(), 2, 'a line and its tip');
    }));

  it('goes by the keyboard: arrows, Enter, Escape, and / for the filter', () =>
    withPage({}, async (page) => {
      await page.locator('.board td[tabindex]').focus();
      assert.deepEqual(await focused(page), ['ends', 1]);
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
        await page.keyboard.press(key);
      assert.deepEqual(await focused(page), ['wakes', 2]);
      await page.keyboard.press('Enter');
      assert.equal(await hash(page), '#tsfn/wakes:main@node%2020.20.2');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Home');
      assert.deepEqual(await focused(page), ['wakes', 1]);
      await page.keyboard.press('/');
      await page.keyboard.type('counts');
      assert.deepEqual(await shown(page), ['counts', 'countsworker']);
      await page.keyboard.press('Enter');
      assert.deepEqual(await focused(page), ['counts', 1]);
      await page.keyboard.press('ArrowUp');
      assert.deepEqual(
        await focused(page),
        ['counts', 1],
        'rows that are filtered out are passed over',
      );
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      assert.equal((await shown(page)).length, 4);
    }));

  it('filters by text, area, verdict and difference', () =>
    withPage({}, async (page) => {
      await page.fill('#filter', 'ABORT wakes');
      assert.deepEqual(await shown(page), ['wakes'], 'by the words of the sentence');
      assert.equal(await page.locator('output').textContent(), '1 of 3 rules');
      await page.fill('#filter', 'no such rule');
      assert.ok(await page.locator('.nothing').isVisible());
      await page.fill('#filter', '');
      await page.selectOption('#area', 'env');
      assert.deepEqual(await shown(page), ['endsshould']);
      await page.selectOption('#area', '');
      await page.selectOption('#verdict', 'alarm');
      assert.deepEqual(await shown(page), ['counts', 'countsworker']);
      await page.selectOption('#verdict', 'known');
      assert.deepEqual(await shown(page), ['wakes']);
      await page.selectOption('#verdict', 'skip');
      assert.deepEqual(await shown(page), ['countsworker']);
      await page.selectOption('#verdict', '');
      await page.check('#differ');
      assert.equal((await shown(page)).length, 4);
    }));

  it('shows two cells side by side, and marks what differs', () =>
    withPage({ hash: CELL }, async (page) => {
      await page.getByRole('button', { name: 'Compare with node 20.20.2' }).click();
      assert.equal(await hash(page), `${CELL}&node%2020.20.2`);
      const sides = page.locator('.evidence');
      assert.equal(await sides.count(), 2);
      const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
      assert.ok(right.x >= left.x + left.width, 'they do not overlap');
      const marked = await sides.nth(1).locator('.differs').allTextContents();
      assert.deepEqual(
        marked.map((text) => text.replace(/^\d+/, '')),
        ['producer-2call item 100 blockingnapi_closing≠', 'producer-2ends≠'],
      );
      await page.selectOption('#compare', '');
      assert.equal(await sides.count(), 1);
    }));
});
