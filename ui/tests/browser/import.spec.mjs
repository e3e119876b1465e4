// Bringing files in, over the bridge, as a person does it. Runs on any desk; TIDEWAITER_PICK names the file whose lines are the paths that are picked.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { open, set, sound, start, stop } from './support.mjs';

const ORDERS = 'Order No.\tTracking Number\tCountry\tOrder date\tTotal\n990001\tRB482114005CN\tBrazil\t04/03/2026\tUS $184.00\n990002\tRB482114019CN\tFrance\t05/03/2026\tUS $96.40\n';
const NAMELESS = 'Ref;Parcel;To\nlamp;RB482114022CN;DE\nlamp;RB482114036CN;PL\n';

const folder = mkdtempSync(path.join(tmpdir(), 'tidewaiter-import-'));
before(start);
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stop();
});

/** Text on the clipboard, and Ctrl+V. */
async function paste(page, text) {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function ready(page) {
  await page.locator('.bar').waitFor();
  await page.waitForFunction(() => document.querySelector('[role=listbox], h1') !== null);
}

const panel = (page) => page.locator('#file-panel');
const bring = (page) => page.getByRole('button', { name: /^Import( \d+ files)?$/ }).last();

for (const [language, dark, width, height] of [['en', false, 1280, 720], ['zh-CN', true, 1280, 720], ['en', true, 1920, 1080]]) {
  test(`a pasted table shows what it was taken for, ${language} ${dark ? 'dark' : 'light'} ${width}`, async () => {
    await set({ language });
    const page = await open({ dark, width, height });
    await ready(page);
    await paste(page, ORDERS);
    await panel(page).getByText('RB482114005CN').waitFor();
    await sound(page, `preview-${language}-${dark ? 'dark' : 'light'}-${width}`);

    await page.locator('.line .pick').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').last().waitFor();
    await sound(page, `preview-pick-${language}-${dark ? 'dark' : 'light'}-${width}`);
    await page.keyboard.press('Escape');

    assert.equal(await page.locator('dialog[open]').count(), 1, 'Escape closes the list and not the dialog');
    await page.close();
  });
}

test('a column is settled with the keyboard alone, and let go again', async () => {
  await set({ language: 'en' });
  const page = await open();
  await ready(page);
  await paste(page, ORDERS);
  await panel(page).getByText('RB482114005CN').waitFor();

  await page.locator('th .pick').nth(2).focus();
  await page.keyboard.type('origin');
  await page.keyboard.press('Enter');
  await page.getByText('Changed by you').waitFor();
  assert.match(await page.locator('th').nth(2).innerText(), /Origin[\s\S]*settled by you/);
  await sound(page, 'preview-settled');

  await page.getByRole('button', { name: 'Undo my changes' }).click();
  await page.getByText('Changed by you').waitFor({ state: 'detached' });
  assert.match(await page.locator('th').nth(2).innerText(), /Country/);
  await page.close();
});

test('a list without an order number says so, and is ready once its column is pointed at', async () => {
  await set({ language: 'en' });
  const page = await open();
  await ready(page);
  await paste(page, NAMELESS);
  await page.locator('.note').waitFor();
  await sound(page, 'preview-lacks');
  assert.equal(await bring(page).isDisabled(), true);

  await page.locator('.note .pick').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.locator('.note').waitFor({ state: 'detached' });

  assert.equal(await bring(page).isDisabled(), false);
  await page.close();
});

test('an import from the clipboard ends in what it changed, and is found among the earlier ones', async () => {
  await set({ language: 'en' });
  const page = await open();
  await ready(page);
  await paste(page, ORDERS);
  await panel(page).getByText('RB482114005CN').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.groups').first().waitFor({ timeout: 20_000 });
  await sound(page, 'summary');
  await page.getByRole('button', { name: 'Take this import back' }).click();
  await sound(page, 'summary-take-back');
  await page.getByRole('button', { name: 'Keep it' }).click();

  await page.getByRole('button', { name: 'Other files' }).click();
  await page.locator('dialog li button').first().click();
  await page.getByRole('heading', { name: 'What this import did' }).waitFor();
  await sound(page, 'summary-earlier');
  await page.close();
});

test('of several files each has its state, and those that cannot be read stay out', async (t) => {
  const list = process.env.TIDEWAITER_PICK;
  if (list === undefined) return t.skip('this desk picks no files');
  const files = { 'orders.tsv': ORDERS, 'nameless.csv': NAMELESS, 'empty.csv': '' };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  writeFileSync(list, Object.keys(files).map((name) => path.join(folder, name)).join('\n'));
  await set({ language: 'en' });
  const page = await open();
  await ready(page);
  await page.keyboard.press('i');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await page.getByRole('tab').first().waitFor();

  assert.equal(await page.getByRole('tab').count(), 3);
  await page.getByRole('tab', { selected: true }).focus();
  for (const state of ['needs you', 'cannot be read']) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
    assert.match(await page.getByRole('tab', { selected: true }).innerText(), new RegExp(state));
    await sound(page, `preview-${state.replaceAll(' ', '-')}`);
  }
  assert.match(await bring(page).innerText(), /^Import$/);
  await page.close();
});
