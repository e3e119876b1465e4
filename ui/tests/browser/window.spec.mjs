// The window over the bridge, as a person uses it. Runs on any desk; an empty one is filled with sample data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, cursor, kept, list, open, set, sound, start, stop } from './support.mjs';

before(start);
after(stop);

test('an empty desk offers an import and sample data', async (t) => {
  const { empty } = await ask('overview');
  if (!empty) return t.skip('this desk is not empty');
  for (const language of ['zh-CN', 'en']) {
    await set({ language });
    const page = await open();
    await page.locator('h1').waitFor();
    await sound(page, `start-${language}`);
    if (language === 'en') {
      await page.getByRole('button', { name: 'Look around with sample data' }).click();
      await list(page);
    }
    await page.close();
  }
});

test('a row leaves by one key and comes back by another, with the cursor at its place', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  await page.keyboard.press('j');
  const first = await cursor(page);

  await page.keyboard.press('e');
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') !== id, first);
  await page.getByRole('button', { name: /^Undo/ }).waitFor();
  await sound(page, 'resolved');
  await page.keyboard.press('z');
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') === id, first);

  assert.equal(await cursor(page), first);
  await page.close();
});

test('the detail follows the cursor and holds nothing that axe finds, in both themes and languages', async () => {
  for (const [language, dark, width, height] of [['en', false, 1280, 720], ['en', true, 1920, 1080], ['zh-CN', false, 1920, 1080], ['zh-CN', true, 1280, 720]]) {
    await set({ language });
    const page = await open({ dark, width, height });
    await list(page);
    await page.keyboard.press('j');
    await page.locator('article.detail h2').waitFor();
    await page.waitForTimeout(300);
    await sound(page, `queue-${language}-${dark ? 'dark' : 'light'}-${width}`);
    await page.close();
  }
});

test('marks gather in a bar that names their number', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  for (const key of ['x', 'Shift+J', 'Shift+J']) await page.keyboard.press(key);
  await page.getByRole('button', { name: /^Resolve 3/ }).waitFor();
  await sound(page, 'marked');
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('option', { selected: true }).count(), 0);
  await page.close();
});

test('an incident is one card that unfolds, and is decided whole', async (t) => {
  await set({ language: 'en' });
  const { incidents: [first], total } = await ask('list', { view: 'needs_you', filter: '', group: '', order: '' });
  if (first === undefined) return t.skip('this desk has no incident');
  const page = await open();
  await list(page);
  await page.keyboard.press('Home');
  for (let i = 0; i < total && !(await cursor(page))?.startsWith('card-'); i++) await page.keyboard.press('j');
  await page.getByRole('heading', { name: `${first.count} parcels, one matter` }).waitFor();
  await sound(page, 'incident');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(150);
  await sound(page, 'incident-open');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('e');
  await page.getByText(`Resolved ${first.count}`).first().waitFor();
  await page.keyboard.press('z');
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') === id, `card-${first.id}`);
  await page.close();
});

for (const dark of [false, true]) {
  test(`every dialog is sound in the ${dark ? 'dark' : 'light'}`, async () => {
    const page = await open({ dark });
    await list(page);
    for (const [name, key] of [['keys', '?'], ['palette', 'Control+k'], ['settings', 'Control+,'], ['import', 'i'], ['snooze', 'h'], ['dismiss', 'd']]) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      await page.waitForTimeout(150);
      await sound(page, `${name}-${dark ? 'dark' : 'light'}`);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await page.waitForTimeout(50);
    }
    await page.close();
  });
}

test('every view is sound', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  const { views } = await ask('overview');
  for (const id of [...views.map((view) => view.id), 'history']) {
    await page.keyboard.press(']');
    await page.waitForTimeout(350);
    await sound(page, `view-${id === 'history' ? views[0].id : (views[views.findIndex((view) => view.id === id) + 1]?.id ?? 'history')}`);
  }
  await page.close();
});

test('a filter that matches nothing says so and offers to go', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz-nothing');
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
  await sound(page, 'no-match');
  await page.keyboard.press('Escape');
  await list(page);
  await page.close();
});

test('the position survives a restart', async () => {
  await set({ language: 'en' });
  const page = await open();
  await list(page);
  for (let i = 0; i < 5; i++) await page.keyboard.press('j');
  const left = await cursor(page);
  await kept(new RegExp(`"id":${left.split('-')[1]}\\b|${left.replace('card-', '')}`));
  await page.reload();
  await list(page);
  await page.waitForFunction((id) => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') === id, left);
  assert.equal(await cursor(page), left);
  await page.close();
});

test('a narrow window covers the list with the shipment, and Escape returns', async () => {
  await set({ language: 'en' });
  const page = await open({ width: 900, height: 720 });
  await list(page);
  await sound(page, 'narrow-list');
  await page.keyboard.press('Enter');
  await page.locator('article.detail h2').waitFor();
  await sound(page, 'narrow-detail');
  await page.keyboard.press('Escape');
  await list(page);
  await page.close();
});
