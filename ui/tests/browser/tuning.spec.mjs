// Rules and clocks, over the bridge: what verdicts go by, changed and taken back. Runs on any desk that is not empty.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, set, shot, sound, startFilled, stop } from './support.mjs';

before(startFilled);
after(stop);

const rows = (page) => page.locator('[role=grid] [role=row][id]');
const field = (page) => page.locator('input[data-focus=figure]');

/** The pane of rules, by its key. */
async function rules(page) {
  await page.locator('[data-focus=list]').first().waitFor();
  await page.locator('[data-focus=list]').first().focus();
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await rows(page).first().waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
}

for (const [language, dark, width, height] of [['en', false, 1280, 720], ['en', true, 1920, 1080], ['zh-CN', false, 1920, 1080], ['zh-CN', true, 1280, 720], ['en', false, 640, 360]]) {
  const look = `${language}-${dark ? 'dark' : 'light'}-${width}`;
  test(`the rules and every table are sound, ${look}`, async () => {
    await set({ language });
    const page = await open({ dark, width, height });
    await rules(page);
    await sound(page, `rules-${look}`);
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await sound(page, `rule-${look}`);
    for (const tab of ['days', 'peaks', 'terms', 'rates']) {
      await page.locator(`#tuning-${tab}`).click();
      await page.locator(`#tuning-${tab}[aria-selected=true]`).waitFor();
      await rows(page).first().waitFor();
      await sound(page, `${tab}-${look}`);
    }
    await page.close();
  });
}

test('a threshold is changed with the keyboard alone, and one undo puts it back', async () => {
  await set({ language: 'en' });
  const page = await open();
  await rules(page);
  const before = (await ask('rules')).rules;
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('input[data-focus=figure]'));
  const was = await field(page).inputValue();
  await page.keyboard.type('9 d');
  await shot(page, 'rule-draft');
  await page.keyboard.press('Control+Enter');
  await page.locator('.toast').waitFor();
  const changed = (await ask('rules')).rules.flatMap((rule) => rule.figures).filter((one) => one.value === '9 d' && one.own);
  assert.equal(changed.length, 1);

  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
  await page.keyboard.press('z');
  await page.waitForFunction((was) => document.querySelector('input[data-focus=figure]')?.value === was, was);
  assert.deepEqual((await ask('rules')).rules.map((rule) => rule.figures), before.map((rule) => rule.figures));
  await page.close();
});
