// The list over the bridge: its filter, the seller's own views, grouping and columns. Runs on any desk that is not empty.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, cursor, kept, list, open, set, sound, startFilled, stop } from './support.mjs';

before(async () => {
  await startFilled();
  await set({ language: 'en' });
});
after(async () => {
  for (const { saved } of await mine()) await ask('view_forget', { id: saved.id });
  await stop();
});

const mine = async () => (await ask('overview')).views.filter((view) => view.section === 'mine');
const total = async (content) => (await ask('list', { view: 'needs_you', filter: '', group: '', order: '', ...content })).total;
const shownTotal = (page, count) => page.waitForFunction((text) => document.querySelector('section.list h1 .total')?.textContent?.replaceAll(',', '') === text, String(count));
/** The value that most rows have, of a key. */
const first = async (key) => (await ask('complete', { view: 'needs_you', filter: '', word: `${key}:` })).offers[0];

async function begin(page) {
  await set({ language: 'en' });
  await page.reload();
  await list(page);
}

test('a key and a value are completed, become a chip, and go again', async () => {
  const page = await open();
  await begin(page);
  const offer = await first('carrier');
  await page.keyboard.press('/');
  await page.getByRole('option', { name: /carrier:/ }).waitFor();
  await sound(page, 'filter-keys');
  await page.keyboard.type('carrier:');
  await page.getByRole('option', { name: offer.text }).waitFor();
  await sound(page, 'filter-values');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: `Remove ${offer.text}` }).waitFor();
  await shownTotal(page, await total({ filter: offer.text }));
  await sound(page, 'filter-chip');
  await page.keyboard.press('Backspace');
  await shownTotal(page, await total({}));
  await page.close();
});

test('Escape closes the completion first, then empties the filter, then leaves it', async () => {
  const page = await open();
  await begin(page);
  await page.keyboard.press('/');
  await page.keyboard.type('is:urgent dest:');
  const field = page.getByRole('combobox', { name: 'Filter' });
  await page.waitForFunction(() => document.querySelector('[data-focus=filter]')?.getAttribute('aria-expanded') === 'true');
  await page.keyboard.press('Escape');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  assert.equal(await field.inputValue(), 'dest:');
  await page.keyboard.press('Escape');
  assert.equal(await field.inputValue(), '');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'listbox');
  await page.close();
});

test('a word with an unknown key is shown as searched as text', async () => {
  const page = await open();
  await begin(page);
  await page.keyboard.press('/');
  await page.keyboard.type('colour:blue ');
  await page.getByRole('button', { name: /colour:blue ?searched as text/ }).first().waitFor();
  await sound(page, 'filter-as-text');
  await page.close();
});

test('a filter that is too narrow is shown in its parts, each to be removed', async () => {
  const page = await open();
  await begin(page);
  await page.keyboard.press('/');
  await page.keyboard.type('is:urgent zzzz-nothing');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
  await sound(page, 'no-match-parts');
  await page.locator('.empty').getByRole('button', { name: 'Remove zzzz-nothing' }).click();
  await list(page);
  await shownTotal(page, await total({ filter: 'is:urgent' }));
  await page.close();
});

test('rows are grouped under headings that stay, in the order that was asked for, with the columns that were chosen', async () => {
  const page = await open();
  await begin(page);
  await page.keyboard.press('v');
  await page.getByRole('dialog', { name: 'Group, order and columns' }).waitFor();
  await page.getByRole('radio', { name: 'Carrier', exact: true }).check();
  await page.getByRole('radio', { name: 'Oldest first' }).check();
  await page.getByRole('checkbox', { name: 'Worth' }).uncheck();
  const { groups } = await ask('list', { view: 'needs_you', filter: '', group: 'carrier', order: 'oldest' });
  await page.waitForFunction(() => document.querySelector('.row .value') === null);
  await sound(page, 'arrange');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.waitForFunction((name) => document.querySelector('.heading.stuck strong')?.textContent === name, groups[0].name);
  assert.equal(await page.locator('.row .value').count(), 0);
  await kept(/"group":"carrier","order":"oldest","columns":\["/);
  await page.reload();
  await list(page);
  await page.waitForFunction((name) => document.querySelector('.heading.stuck strong')?.textContent === name, groups[0].name);
  await page.close();
});

test('no column is cut or laid over another, in any size and both languages', async () => {
  for (const [language, width, height] of [['en', 1280, 720], ['zh-CN', 1280, 720], ['en', 640, 360], ['zh-CN', 640, 360], ['en', 1920, 1080], ['zh-CN', 2560, 1440]]) {
    const page = await open({ width, height });
    await set({ language });
    await page.reload();
    await list(page);
    await page.waitForFunction(() => document.querySelectorAll('.row .cell').length > 10);
    const wrong = await page.evaluate(() => [...document.querySelectorAll('.row')].flatMap((row) => {
      const cells = [...row.querySelectorAll('.cell')];
      const boxes = [row.querySelector('.what'), ...cells].filter((cell) => cell !== null).map((cell) => cell.getBoundingClientRect());
      const over = boxes.some((box, at) => at > 0 && box.left < boxes[at - 1].right);
      const beyond = (boxes.at(-1)?.right ?? 0) > row.getBoundingClientRect().right;
      const cut = cells.filter((cell) => cell.matches('.number, .value, .waiting') && cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent);
      return [...(over ? ['over'] : []), ...(beyond ? ['beyond'] : []), ...cut];
    }));
    assert.deepEqual(wrong, [], `${language} ${width}`);
    await sound(page, `columns-${language}-${width}`);
    await page.close();
  }
});

test('a view of one’s own is saved, differs, is saved again, renamed, moved and deleted', async () => {
  const page = await open();
  await begin(page);
  const offer = await first('dest');
  for (const name of ['First of mine', 'Second of mine']) {
    await page.keyboard.press('/');
    await page.keyboard.type(`${offer.text} `);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Shift+s');
    await page.getByRole('textbox', { name: 'Name of the view' }).fill(name);
    await sound(page, 'save-view');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: new RegExp(`^${name} `) }).and(page.locator('[aria-current=page]')).waitFor();
  }
  assert.deepEqual((await mine()).map((view) => view.name), ['First of mine', 'Second of mine']);
  await sound(page, 'my-views');

  await page.keyboard.press('/');
  await page.keyboard.type('is:urgent ');
  await page.keyboard.press('Enter');
  await page.getByText('Changed since it was saved').first().waitFor();
  await sound(page, 'view-changed');
  await page.keyboard.press('Control+s');
  await page.locator('header .changed').waitFor({ state: 'detached' });
  assert.match((await mine())[1].saved.filter, /is:urgent/);

  await page.locator('[data-view]').nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForFunction(() => document.querySelector('[data-view]')?.textContent?.includes('Second'));
  await page.getByRole('button', { name: /^Second of mine: rename/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await sound(page, 'view-more');
  await page.getByRole('button', { name: 'Delete this view' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-view]').length === 1);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.waitForFunction(() => document.querySelectorAll('[data-view]').length === 2);
  await page.close();
});

test('the place of a list, how far it is scrolled and what is marked survive another view and a restart', async () => {
  const page = await open();
  await begin(page);
  for (let i = 0; i < 30; i++) await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 170);
  await page.waitForTimeout(500);
  const top = () => page.evaluate(() => Math.round(document.querySelector('.row.cursor').getBoundingClientRect().top));
  const [left, height] = [await cursor(page), await top()];
  await page.keyboard.press(']');
  await page.waitForTimeout(400);
  await page.keyboard.press('[');
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') === id, left);
  await page.waitForTimeout(200);
  assert.ok(Math.abs((await top()) - height) <= 1, 'another view');
  await kept(/"view":"needs_you"/);
  await page.reload();
  await list(page);
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') === id, left);
  await page.waitForTimeout(200);
  assert.ok(Math.abs((await top()) - height) <= 1, 'a restart');
  await page.getByRole('button', { name: /^Resolve / }).first().waitFor();
  await page.close();
});

test('the row that a screen reader stands on stays drawn when it is scrolled away', async () => {
  const page = await open();
  await begin(page);
  const row = await cursor(page);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 4_000);
  await page.waitForTimeout(300);
  assert.equal(await cursor(page), row);
  assert.equal(await page.locator(`[id="${row}"]`).count(), 1);
  await page.close();
});
