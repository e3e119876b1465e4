// What can be measured of the window's looks: sizes, order, and that nothing moves by itself. Runs on any desk; an empty one is filled with sample data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, blank, BRIDGE, cursor, fill, list, open, set, start, stop } from './support.mjs';
import { enter, STATES } from './states.mjs';

before(async () => {
  await start();
  await fill();
  await set({ language: 'en', theme: 'system' });
});
after(async () => {
  await set({ language: 'en', theme: 'system' });
  await stop();
});

const SIZES = [[1280, 720], [1440, 900]];
const state = (name) => STATES.find((one) => one.name === name);
const inFront = (page) => page.evaluate(() => document.activeElement?.closest('[data-focus]')?.getAttribute('data-focus'));

/** The window in a state, without what the browser says of refused commands. */
async function shown(one, how = {}, address = BRIDGE) {
  await set({ language: 'en', theme: 'system' });
  const page = await blank({ width: 1440, height: 900, refused: Object.keys(one.faults ?? {}), ...how });
  await enter(page, one, address);
  return page;
}

test('what can be clicked is at least 24 pixels high and wide, in every state', async () => {
  const wrong = [];
  for (const one of STATES) {
    const page = await shown(one);
    const small = await page.evaluate(() => {
      const ways = 'button, a, select, summary, input, [role=option], [role=radio], [role=tab], [role=menuitem]';
      return [...document.querySelectorAll(ways)].flatMap((part) => {
        // A box is clicked by its words too, and a figure by all of its cell.
        const spread = getComputedStyle(part, '::before').position === 'absolute';
        const target = part.closest('label') ?? (spread ? part.offsetParent : part);
        const { width, height } = target.getBoundingClientRect();
        const seen = width > 1 && height > 1 && part.checkVisibility({ visibilityProperty: true });
        return seen && (width < 24 || height < 24) ? [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`] : [];
      });
    });
    wrong.push(...small.map((part) => `${one.name}: ${part}`));
    await page.close();
  }
  assert.deepEqual(wrong, []);
});

test('nothing that is read is set smaller than 11 pixels, in every state', async () => {
  const wrong = [];
  for (const one of STATES) {
    const page = await shown(one);
    const small = await page.evaluate(() => [...document.querySelectorAll('body *')].flatMap((part) => {
      const said = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      return said && part.checkVisibility() && Number.parseFloat(getComputedStyle(part).fontSize) < 11 ? [part.outerHTML.slice(0, 120)] : [];
    }));
    wrong.push(...small.map((part) => `${one.name}: ${part}`));
    await page.close();
  }
  assert.deepEqual(wrong, []);
});

test('no button is cut where a language is a third longer', async () => {
  for (const name of ['queue', 'marked', 'settings', 'dashboard', 'snooze', 'no-match']) {
    const page = await shown(state(name), { width: 1280, height: 720 }, `${BRIDGE}/?language=en-XA`);
    const cut = await page.evaluate(() => [...document.querySelectorAll('main button, dialog[open] button, footer button')].flatMap((button) => {
      const giving = getComputedStyle(button).textOverflow === 'ellipsis';
      return !giving && button.checkVisibility() && button.scrollWidth > button.clientWidth + 1 ? [button.textContent?.trim()] : [];
    }));
    assert.deepEqual(cut, [], name);
    await page.close();
  }
});

test('the list keeps 420 pixels beside a shipment as wide as it may be', async () => {
  const { looks } = await ask('about');
  await ask('looks_set', { ...looks, layout: JSON.stringify({ detailWidth: 560 }) });
  for (const width of [1000, 1100, 1280]) {
    const page = await open({ width, height: 720 });
    await list(page);
    const widths = await page.evaluate(() => ['nav', 'section.list', '.shipment'].map((one) => document.querySelector(one)?.getBoundingClientRect().width ?? 0));
    assert.ok(widths[0] >= 179 && widths[0] <= 240 && widths[1] >= 420 && widths[2] >= 400 && widths[2] <= 560, `${width}: ${widths}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.close();
  }
  await set({});
});

test('a shipment answers in order: what is wrong, what is at stake, what to do, where it is, why, what happened, the order', async () => {
  const page = await shown(state('queue'));
  const tops = await page.evaluate(() => ['h2', '.stakes', '.actions', '[aria-label=Stages], .strip', '[aria-label=Why]', '[aria-label=Timeline]', '[aria-label^=Order]'].map((one) => document.querySelector(`article.detail ${one}`)?.getBoundingClientRect().top ?? -1));
  assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
  assert.ok(!tops.includes(-1), String(tops));
  const times = await page.locator('[aria-label=Timeline] time').evaluateAll((all) => all.map((time) => [time.getAttribute('datetime'), time.title]));
  assert.deepEqual(times.map(([at]) => at), times.map(([at]) => at).sort().reverse());
  assert.ok(times.every(([, title]) => title.includes('UTC')), JSON.stringify(times[0]));
  await page.close();
});

test('Enter goes into the shipment, Escape and u come back to the same row', async () => {
  await set({});
  const page = await open();
  await list(page);
  await page.keyboard.press('j');
  const here = await cursor(page);
  await page.locator('article.detail h2').waitFor();
  for (const key of ['Escape', 'u']) {
    await page.keyboard.press('Enter');
    assert.equal(await inFront(page), 'detail');
    await page.keyboard.press(key);
    assert.equal(await inFront(page), 'list');
    assert.equal(await cursor(page), here);
  }
  await page.close();
});

test('of two thousand rows only those in sight are drawn, and every one of them with what it says', async () => {
  await set({});
  const page = await open({ width: 1440, height: 900 });
  await list(page);
  for (const key of ['g', 'a']) await page.keyboard.press(key);
  const total = (await ask('list', { view: 'all', filter: '', group: '', order: '' })).total;
  await page.waitForFunction((count) => document.querySelector('[role=option][aria-setsize]')?.getAttribute('aria-setsize') === String(count), total);
  for (const key of ['End', 'PageUp', 'Home', 'PageDown']) {
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelectorAll('.row').length > 10 && document.querySelector('.row[aria-busy=true]') === null);
    const drawn = await page.locator('.row').count();
    assert.ok(drawn < 60, `${drawn} rows are drawn`);
  }
  await page.close();
});

test('what is shown moves only in place of what is shown: no list, head or pane jumps as the cursor goes on', async () => {
  await set({});
  const page = await open({ width: 1440, height: 900 });
  await list(page);
  await page.locator('article.detail h2').waitFor();
  await page.evaluate(() => {
    const frames = [];
    const look = () => {
      frames.push(['.bar', 'nav', 'section.list > header', '.scroller', '.shipment', 'footer'].map((one) => {
        const { x, y, width, height } = document.querySelector(one)?.getBoundingClientRect() ?? {};
        return [x, y, width, height].join();
      }).join(' ') + (document.querySelector('article.detail h2') === null ? ' empty' : ''));
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { frames });
  });
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('j');
    await page.waitForTimeout(i % 3 === 0 ? 200 : 20);
  }
  for (const key of ['g', 'a']) await page.keyboard.press(key);
  await page.waitForTimeout(400);
  for (const key of ['g', 'q']) await page.keyboard.press(key);
  await page.waitForTimeout(400);
  assert.deepEqual(await page.evaluate(() => [...new Set(window.frames)].length), 1);
  await page.close();
});

test('a message stands above the bar of marked rows, and covers none of its buttons', async () => {
  for (const [width, height] of [...SIZES, [640, 360]]) {
    const page = await shown(state('marked'), { width, height });
    const [toast, bar] = await page.evaluate(() => ['.toast', '.bar[role=group]'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON()));
    assert.ok(toast.bottom <= bar.top, `${toast.bottom} > ${bar.top}`);
    await page.close();
  }
});

test('each empty state says something else, and what to do next', async () => {
  const said = new Map();
  for (const name of ['start', 'clear', 'no-match', 'failed']) {
    const page = await shown(state(name));
    const part = name === 'start' ? page.locator('main') : page.locator('.empty');
    said.set(name, await part.locator('h1, h2').textContent());
    if (name !== 'clear') assert.ok((await part.getByRole('button').count()) > 0, name);
    if (name === 'failed') assert.equal(await page.locator('h1 .total').textContent(), '');
    await page.close();
  }
  assert.equal(new Set(said.values()).size, 4, JSON.stringify([...said]));
});

test('nothing moves where motion is unwanted, and elsewhere for no more than 120 ms', async () => {
  for (const reduced of [true, false]) {
    await set({});
    const page = await blank({ width: 1440, height: 900 });
    await page.emulateMedia({ reducedMotion: reduced ? 'reduce' : 'no-preference' });
    await page.addInitScript(() => document.addEventListener('animationstart', ({ target }) => {
      window.moved = [...(window.moved ?? []), ...target.getAnimations().map((one) => one.effect.getComputedTiming().duration)];
    }));
    await enter(page, state('marked'), BRIDGE);
    const moved = (await page.evaluate(() => window.moved)) ?? [];
    assert.ok(moved.every((duration) => duration <= (reduced ? 0 : 120)), String(moved));
    await page.close();
  }
});

test('figures stand at the right with digits of one width, whole moments are told on hover, and no deadline is a negative number', async () => {
  const page = await shown(state('queue'));
  const rows = await page.evaluate(() => [...document.querySelectorAll('.row')].map((row) => {
    const of = (one) => row.querySelector(one);
    const { textAlign, fontFeatureSettings } = getComputedStyle(of('.value') ?? row);
    return { textAlign, fontFeatureSettings, value: of('.value')?.textContent, waits: of('.waiting')?.title, due: of('.due')?.textContent, dueAt: of('.due')?.title };
  }).filter(({ value }) => value));
  assert.ok(rows.length > 10, String(rows.length));
  for (const row of rows) {
    assert.equal(row.textAlign, 'right');
    assert.match(row.fontFeatureSettings, /tnum/);
    assert.match(row.value, /^[A-Z]{0,3}\p{Sc}|[A-Z]{3}/u);
    assert.doesNotMatch(row.due, /^-|−/);
    for (const [told, at] of [[row.due, row.dueAt], [' ', row.waits]]) if (told) assert.match(at, /UTC/);
  }
  await page.close();
});

test('each button that a key does as well says so on hover', async () => {
  for (const name of ['queue', 'marked', 'start', 'dashboard', 'filter']) {
    const page = await shown(state(name));
    const silent = await page.evaluate(() => [...document.querySelectorAll('button kbd')].flatMap((kbd) => {
      const button = kbd.closest('button');
      return button.title.includes(kbd.textContent) || button.querySelectorAll('kbd').length > 1 ? [] : [button.outerHTML.slice(0, 160)];
    }));
    assert.deepEqual(silent, [], name);
    await page.close();
  }
});
