// `npm run pictures`: the window in every state that it is judged by, in both themes and both languages, in the sizes that matter, and what axe
// finds in each. TIDEWAITER_BRIDGE names a desk; without one an invented desk serves the built page. Words behind it choose states.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'vite';
import { pictures } from '../../tests/setup/steps.mjs';

/** In all themes and languages; beyond these, a state or two in the sizes between which the window has to give. */
const USUAL = [['en', false], ['en', true], ['zh-CN', false], ['zh-CN', true]].map(([language, dark]) => ({ language, dark, width: 1440, height: 900 }));
const SIZES = [
  { size: '1280', width: 1280, height: 720 },
  { size: '2560', width: 2560, height: 1440 },
  // Text at 200 % leaves half the room in either direction.
  { size: 'large-text', width: 720, height: 450, scale: 2 },
  { size: 'forced-colours', width: 1440, height: 900, forced: true },
];
const SIZED = ['queue', 'long', 'marked', 'filter', 'dashboard', 'settings', 'import'];

const ready = process.env.TIDEWAITER_BRIDGE;
process.env.DESK_ROWS ??= '2000';
const server = ready === undefined ? await preview({ configFile: new URL('fake/vite.config.ts', import.meta.url).pathname, preview: { port: 0, strictPort: false }, logLevel: 'error' }) : undefined;
process.env.TIDEWAITER_BRIDGE = ready ?? server.resolvedUrls.local[0].replace(/\/$/, '');
const folder = process.env.TIDEWAITER_SHOTS ?? path.join(pictures, 'looks');
mkdirSync(folder, { recursive: true });

const { blank, BRIDGE, fill, found, set, start, stop } = await import('./browser/support.mjs');
const { enter, STATES } = await import('./browser/states.mjs');
const chosen = process.argv.slice(2);
const wrong = [];

async function take(state, { language, dark, size, ...how }) {
  const name = [state.name, size ?? language, dark ? 'dark' : 'light'].join('-');
  await set({ language, theme: 'system' });
  const page = await blank({ dark, refused: Object.keys(state.faults ?? {}), ...how });
  try {
    await enter(page, state, BRIDGE);
    wrong.push(...[...await found(page), ...page.wrong].map((one) => `${name}: ${one}`));
  } catch (thrown) {
    wrong.push(`${name}: ${thrown}`);
  }
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
}

await start();
await fill();
for (const state of STATES.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  for (const look of USUAL) await take(state, look);
  for (const size of SIZED.includes(state.name) ? SIZES : []) await take(state, { language: 'en', dark: false, ...size });
  console.log(state.name);
}
await set({ language: 'en', theme: 'system' });
await stop();
await server?.close();
console.log(folder);
for (const one of wrong) console.error(one);
process.exit(wrong.length > 0 ? 1 : 0);
