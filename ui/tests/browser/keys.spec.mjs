// Keys, palette, menus and settings over the bridge, as a person uses them. Runs on any desk that holds shipments.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, cursor, list, open, set, sound, start, stop } from './support.mjs';

before(start);
after(stop);

const closed = (page) => page.locator('dialog[open]').waitFor({ state: 'detached' });
/** The shipment beside the list is the one under the cursor. */
async function read(page) {
  await page.locator('article.detail h2').waitFor();
  await page.waitForTimeout(250);
}

/** The first row that is a shipment, not a card over many. */
async function onShipment(page) {
  await page.keyboard.press('Home');
  for (let i = 0; i < 60 && !(await cursor(page))?.startsWith('row-'); i++) await page.keyboard.press('j');
  await read(page);
}

for (const [language, dark, width, height] of [['en', false, 1280, 720], ['zh-CN', true, 1920, 1080]]) {
  test(`the sheet of keys, the palette, the settings and the menus are sound in ${language}, ${dark ? 'dark' : 'light'}`, async () => {
    await set({ language });
    const page = await open({ dark, width, height });
    await list(page);
    await onShipment(page);
    await sound(page, `keys-detail-${language}`);
    for (const [name, key] of [['sheet', '?'], ['palette', 'Control+k'], ['settings', 'Control+,'], ['claim', 'f'], ['tags', 't'], ['mute', 'm'], ['dismiss', 'd']]) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      await page.waitForTimeout(200);
      await sound(page, `keys-${name}-${language}`);
      await page.keyboard.press('Escape');
      await closed(page);
      await page.waitForTimeout(60);
    }
    await page.close();
  });
}

test('a key of one’s own is taken at once, said to be whose it was, swapped, printed, and still there after a restart', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  await onShipment(page);
  await page.keyboard.press('?');
  await page.getByRole('textbox', { name: 'Find a command or a key' }).fill('resolve');
  await page.getByRole('button', { name: /^Resolve e/ }).click();
  await page.keyboard.press('h');
  await page.getByText('h belongs to “Snooze”.').waitFor();
  await sound(page, 'keys-clash');
  await page.getByRole('button', { name: 'Swap keys' }).click();
  await page.getByRole('button', { name: /^Resolve.*h/ }).waitFor();
  await page.keyboard.press('Escape');
  await closed(page);
  await page.locator('article.detail button', { hasText: 'Resolve' }).first().locator('kbd', { hasText: 'h' }).waitFor();
  await page.waitForTimeout(1_000);
  await page.reload();
  await list(page);
  await onShipment(page);

  const first = await cursor(page);
  await page.keyboard.press('h');
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') !== id, first);
  await page.keyboard.press('z');
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') === id, first);
  await set({ language: 'en' });
  await page.close();
});

test('keys work on AZERTY, Cyrillic and composing keyboards', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  await onShipment(page);
  const send = (key, code, more = {}) => page.evaluate(([k, c, m]) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: k, code: c, bubbles: true, cancelable: true, ...m }));
  }, [key, code, more]);
  const here = await cursor(page);

  await send('о', 'KeyJ');
  assert.notEqual(await cursor(page), here);
  await send('л', 'KeyK');
  assert.equal(await cursor(page), here);
  await send('Process', 'KeyE');
  await send('e', 'KeyE', { isComposing: true });
  assert.equal(await cursor(page), here);
  await send('？', 'Slash', { shiftKey: true });
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await closed(page);
  await page.close();
});

test('a list of numbers becomes one offer that shows them', async () => {
  await set({ language: 'en' });
  const { list: id, total } = await ask('list', { view: 'all', filter: '', group: '', order: '' });
  const { rows } = await ask('rows', { list: id, first: 0, count: Math.min(total, 200) });
  const numbers = [...new Set(rows.map((row) => row.tracking_number).filter((number) => /^[A-Za-z0-9-]{8,40}$/.test(number ?? '')))].slice(0, 37);
  const page = await open();
  await list(page);
  await page.keyboard.press('Control+k');
  await page.locator('dialog').getByRole('combobox').waitFor();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, numbers.join('\n'));
  await page.getByRole('option', { name: `Show these ${numbers.length} shipments` }).waitFor();
  await sound(page, 'keys-numbers');
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => document.querySelector('[role=option][aria-setsize]')?.getAttribute('aria-setsize') === String(count), numbers.length);
  await sound(page, 'keys-numbers-shown');
  await page.close();
});

test('the palette finds by other words, opens without a wait, and teaches the key', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  await page.keyboard.press('Control+k');
  await page.locator('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('done');
  const first = page.locator('dialog').getByRole('option').first();
  assert.match((await first.textContent()) ?? '', /Resolve.*e/s);
  await page.keyboard.press('Escape');
  await closed(page);
  await page.close();
});

test('the settings are searched, and say which changes can be taken back', async () => {
  await set({ language: 'en', currency: 'USD' });
  const page = await open();
  await list(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('textbox', { name: 'Find a setting' }).fill('euro');
  await page.getByRole('combobox', { name: 'Sums in' }).selectOption('EUR');
  await sound(page, 'keys-settings-found');
  await page.keyboard.press('Escape');
  await closed(page);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+,');
  await page.waitForFunction(() => document.querySelector('#set-currency')?.value === 'USD');
  await page.close();
});

test('letters that need Alt are printed so, and work so', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  await onShipment(page);
  await page.keyboard.press('Control+,');
  await page.getByText('With Alt').click();
  await page.keyboard.press('Escape');
  await closed(page);
  const here = await cursor(page);
  await page.keyboard.press('j');
  assert.equal(await cursor(page), here);
  await page.keyboard.press('Alt+j');
  assert.notEqual(await cursor(page), here);
  await page.getByTitle('Resolve (Alt E)').first().waitFor();
  await sound(page, 'keys-alt');
  await set({ language: 'en' });
  await page.close();
});

test('all of it can be read in a narrow window with large text', async () => {
  await set({ language: 'en' });
  const page = await open({ width: 640, height: 360 });
  await list(page);
  for (const [name, key] of [['sheet', '?'], ['palette', 'Control+k'], ['settings', 'Control+,']]) {
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
    await page.waitForTimeout(200);
    await sound(page, `keys-${name}-narrow`);
    await page.keyboard.press('Escape');
    await closed(page);
  }
  await page.close();
});
