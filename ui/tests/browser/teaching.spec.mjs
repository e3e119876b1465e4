// What was not understood, and teaching it, over the bridge. Runs on any desk; one that understood everything is given a text that nobody can read.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, list, open, set, sound, start, stop } from './support.mjs';

const TEXTS = ['Zwibbel am Quorn verflixt', 'Zwibbel am Quorn verflixt 17', '【虚构市】此段文字无人能懂甲乙丙丁', 'Florp grelbt wundersam durch lange Nachmittage, an denen niemand weiss, was damit gemeint war, und niemand fragt', 'Murksel beendet'];
const SCANS = ['Tracking Number\tEvent time\tEvent location\tEvent description', ...TEXTS.map((text, at) => `RB48211460${at}CN\t2026-11-1${at} 08:30\tLeipzig\t${text}`)].join('\n');

before(async () => {
  await start();
  const { total } = await ask('unread', { limit: 1 });
  if (total > 0) return;
  const { files } = await ask('paste', { text: SCANS });
  await ask('import', { handles: files.map((file) => file.handle), task: 'unread', dry_run: false });
});
after(stop);

const rows = (page) => page.locator('[role=grid] [role=row][id]');
const here = (page) => page.locator('[role=row][aria-selected=true]').innerText();

const counted = (page, count) => page.waitForFunction((count) => document.querySelectorAll('[role=grid] [role=row][id]').length === count, count);

/** The pane of what was not understood, by its key. */
async function unread(page) {
  await page.locator('[data-focus=list]').waitFor();
  await page.locator('[data-focus=list]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await rows(page).first().waitFor();
}

async function dialog(page) {
  await page.locator('dialog[open] strong').waitFor();
}

for (const [language, dark, width, height] of [['en', false, 1280, 720], ['en', true, 1920, 1080], ['zh-CN', false, 1920, 1080], ['zh-CN', true, 1280, 720]]) {
  const look = `${language}-${dark ? 'dark' : 'light'}-${width}`;
  test(`what was not understood, and asking what it means, are sound, ${look}`, async () => {
    await set({ language });
    const page = await open({ dark, width, height });
    await unread(page);
    await sound(page, `unread-${look}`);

    await page.keyboard.press('Enter');
    await dialog(page);
    await sound(page, `teach-${look}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.locator('#teaching-taught[aria-selected=true]').waitFor();
    await sound(page, `taught-${look}`);
    await page.close();
  });
}

test('a text is taught with the keyboard alone, and one undo forgets it', async () => {
  await set({ language: 'en' });
  const page = await open();
  await unread(page);
  const before = await rows(page).count();
  const text = await here(page);

  await page.keyboard.press('Enter');
  await dialog(page);
  const teach = page.getByRole('button', { name: /^Teach/ }).last();
  assert.equal(await teach.isDisabled(), true, 'nothing is chosen yet');
  await page.keyboard.press('Control+Enter');
  assert.equal(await page.locator('dialog[open]').count(), 1, 'and nothing is taught');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  assert.equal(await page.getByRole('radio', { name: 'Delivered' }).isChecked(), true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await sound(page, 'teach-chosen');
  await page.keyboard.press('0');
  await page.keyboard.press('Control+Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.getByText(/^Taught: .* texts?, .* shipments?/).first().waitFor();
  await counted(page, before - 1);
  await sound(page, 'taught-toast');

  await page.keyboard.press('z');
  await counted(page, before);
  assert.equal(await here(page), text);
  await page.close();
});

test('a text says nothing by one key, is found among what was taught, and is forgotten there', async () => {
  await set({ language: 'en' });
  const page = await open();
  await unread(page);
  const before = await rows(page).count();
  await page.keyboard.press('n');
  await counted(page, before - 1);

  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('gridcell', { name: 'Says nothing' }).first().waitFor();
  await sound(page, 'taught-nothing');
  await page.getByRole('button', { name: /^Forget/ }).first().click();
  await page.getByRole('heading', { name: 'Nothing was taught yet' }).waitFor();
  await sound(page, 'taught-none');
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await counted(page, before);
  await page.close();
});

test('the number of a text leads to its shipments, where a scan says that it was not understood', async () => {
  await set({ language: 'en' });
  const page = await open({ width: 1920, height: 1080 });
  await unread(page);
  await page.locator('[role=row][aria-selected=true] .parcels button').click();
  await list(page);
  await page.locator('article.detail h2').waitFor();
  await page.getByText('not understood', { exact: true }).first().scrollIntoViewIfNeeded();
  await sound(page, 'timeline-unread');

  const differently = page.getByRole('button', { name: /^Read it differently/ }).first();
  await differently.focus();
  await sound(page, 'timeline-differently');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.locator('[data-focus=detail]:focus').waitFor();
  await page.locator('[data-focus=list]').focus();
  await page.keyboard.press('Escape');
  await rows(page).first().waitFor();
  await page.close();
});

test('a narrow window shows what was not understood, and asks below one another', async () => {
  await set({ language: 'en' });
  const page = await open({ width: 880, height: 720 });
  await unread(page);
  await sound(page, 'unread-narrow');
  await page.keyboard.press('Enter');
  await dialog(page);
  await sound(page, 'teach-narrow');
  await page.close();
});
