// What the browser tests share: a page on the bridge, axe, and screenshots.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = process.env.TIDEWAITER_SHOTS;
export const BRIDGE = process.env.TIDEWAITER_BRIDGE ?? 'http://localhost:4173';

let browser;

export async function start() {
  browser = await chromium.launch({
    executablePath: process.env.TIDEWAITER_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** The same, on a desk that holds at least invented orders. */
export async function startFilled() {
  await start();
  if ((await ask('overview')).empty) await ask('sample', { orders: 2_000, task: 'sample' });
}

export async function stop() {
  await browser?.close();
}

/** A page that is nowhere yet; prototypes are frozen as in the desktop window. Of a command that is `refused` on purpose the browser may speak. */
export async function blank({ width = 1280, height = 720, dark = false, locale = 'en-GB', scale = 1, forced = false, refused = [] } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none', locale });
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !refused.some((name) => message.location().url.endsWith(`/rpc/${name}`)) && wrong.push(message.text()));
  await page.addInitScript(() => Object.freeze(Object.prototype));
  return Object.assign(page, { wrong });
}

/** A page on the bridge. */
export async function open(how = {}) {
  const page = await blank(how);
  await page.goto(BRIDGE);
  return page;
}

/** Asks the desk directly, beside the window. */
export async function ask(name, content = {}) {
  const response = await fetch(`${BRIDGE}/rpc/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) });
  const answer = await response.json();
  assert.ok(response.ok, `${name}: ${JSON.stringify(answer)}`);
  return answer;
}

/** An empty desk gets sample data. */
export async function fill() {
  const { empty } = await ask('overview');
  if (empty) await ask('sample', { orders: 2_000, task: 'fill' });
}

/** Settings of the desk; the window's looks are as new. */
export async function set(change) {
  const { settings, looks } = await ask('about');
  const { theme = looks.theme, density = looks.density, ...chosen } = change;
  await ask('settings_set', { ...settings, ...chosen });
  await ask('looks_set', { theme, density, layout: '' });
}

/** The window has written down how it was left, so that its layout matches. */
export async function kept(layout) {
  for (let i = 0; i < 100; i++) {
    if (layout.test((await ask('about')).looks.layout)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`the layout never became ${layout}`);
}

export async function list(page) {
  await page.getByRole('listbox').first().waitFor({ timeout: 20_000 });
  await page.waitForFunction(() => document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant'));
}

export async function shot(page, name) {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}

/** What axe finds wrong with what is on screen. */
export async function found(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** Nothing that axe knows is wrong with what is on screen. */
export async function sound(page, name) {
  await shot(page, name);
  assert.deepEqual(await found(page), [], name);
  assert.deepEqual(page.wrong, [], name);
}

export const cursor = (page) => page.getByRole('listbox').first().getAttribute('aria-activedescendant');
