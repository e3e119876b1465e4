// The dashboard, over the bridge: pictures that open what they count. Runs on any desk that is not empty.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, open, set, shot, sound, startFilled, stop } from './support.mjs';

before(startFilled);
after(stop);

const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const onFigure = (page) => page.waitForFunction(() => document.activeElement?.matches('[data-stop]'));

/** The dashboard, by its key; the focus is on its first figure. */
async function dashboard(page) {
  await page.locator('[data-focus=list]').first().waitFor();
  await page.locator('[data-focus=list]').first().focus();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.locator('[data-picture=stages] [data-stop]').first().waitFor();
  await onFigure(page);
}

for (const [language, dark, width, height] of [['en', false, 1280, 720], ['en', true, 1920, 1080], ['zh-CN', false, 1920, 1080], ['zh-CN', true, 1280, 720], ['en', false, 640, 360], ['en', false, 3840, 2160]]) {
  const look = `${language}-${dark ? 'dark' : 'light'}-${width}`;
  test(`the dashboard is sound as drawn and as tables, ${look}`, async () => {
    await set({ language });
    const page = await open({ dark, width, height });
    await dashboard(page);
    await sound(page, `dashboard-${look}`);
    await page.locator('[data-picture=lanes]').scrollIntoViewIfNeeded();
    await shot(page, `dashboard-lanes-${look}`);
    await page.keyboard.press('Shift+T');
    await page.locator('[data-picture=stages] [aria-sort]').first().waitFor();
    await sound(page, `dashboard-tables-${look}`);
    // Nothing but the map of stays may be wider than its place, and only where the window is narrow.
    const wide = await page.locator('[data-picture] .content').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.parentElement.dataset.picture));
    if (width >= 1280) assert.deepEqual(wide, []);
    await page.close();
  });
}

test('a figure opens as many parcels as it says, and Escape comes back to it', async () => {
  await set({ language: 'en' });
  const page = await open();
  const { stages } = await ask('dashboard');
  await dashboard(page);
  const stage = stages.find((one) => one.needing.opens !== null);
  assert.ok(stage, 'no parcel needs a person');
  const figure = page.locator(`[data-stop="${stage.stage}/needing"]`);
  await figure.focus();
  const label = await focused(page);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').first().waitFor();
  await page.waitForFunction((text) => document.querySelector('h1 .total')?.textContent === text, stage.needing.text);
  await shot(page, 'dashboard-figure');

  await page.keyboard.press('Escape');
  await onFigure(page);
  assert.equal(await focused(page), label);
  await page.close();
});

test('every figure counts what its list holds', async () => {
  const { stages, weeks, lanes, carriers, risk } = await ask('dashboard');
  const figures = [
    ...stages.flatMap((one) => [one.parcels, one.needing]), ...weeks.slice(-3).flatMap((one) => [one.opened, one.resolved, ...one.kinds.flatMap((kind) => [kind.opened, kind.resolved])]),
    ...lanes.slice(0, 2).flatMap((one) => one.cells.flatMap((cell) => (cell === null ? [] : [cell.parcels]))), ...carriers.slice(0, 3).flatMap((one) => [one.parcels, one.promised, one.exceptions]), ...risk.map((one) => one.parcels),
  ];
  const wrong = [];
  for (const { value, opens } of figures) {
    if (opens === null) continue;
    const { total, as_text } = await ask('list', { group: '', order: '', ...opens });
    if (total !== value || as_text.length > 0) wrong.push(`${opens.view} ${opens.filter}: ${value} counted, ${total} listed, ${as_text.join(' ')} not understood`);
  }
  assert.deepEqual(wrong, []);
});

test('the whole dashboard is reached with the keyboard: pictures, figures, kinds, order, a copy', async () => {
  await set({ language: 'en' });
  const page = await open({ width: 1920, height: 1080 });
  await dashboard(page);
  const seen = [];
  for (let at = 0; at < 5; at += 1) {
    seen.push(await page.evaluate(() => document.activeElement?.closest('[data-picture]')?.dataset.picture));
    await page.keyboard.press('j');
  }
  assert.deepEqual(seen, ['stages', 'weeks', 'risk', 'lanes', 'carriers'].filter((id) => seen.includes(id)).concat(seen.slice(new Set(seen).size)));
  assert.ok(new Set(seen).size >= 3, seen.join(' '));

  const head = page.locator('[data-picture=carriers] [data-stop="head/parcels"]');
  if (await head.count() > 0) {
    await head.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-picture=carriers] th[aria-sort=descending]').waitFor();
  }
  await page.locator('[role=radio][aria-checked=true]').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement?.matches('[role=radio][aria-checked=true]:not(:first-child)'));

  await page.locator('[data-picture=stages] [data-stop][tabindex="0"]').focus();
  await page.keyboard.press('y');
  await page.locator('.toast').waitFor();
  await shot(page, 'dashboard-copied');
  assert.deepEqual(page.wrong, []);
  await page.close();
});
