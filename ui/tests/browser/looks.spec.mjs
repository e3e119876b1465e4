// What the window looks like, over the bridge, in every state that `states.mjs` names. Runs on any desk; an empty one is filled with sample data.
import { after, before, test } from 'node:test';
import { blank, BRIDGE, fill, set, sound, start, stop } from './support.mjs';
import { enter, STATES } from './states.mjs';

before(async () => {
  await start();
  await fill();
});
after(async () => {
  await set({ language: 'en', theme: 'system' });
  await stop();
});

for (const dark of [false, true]) {
  test(`axe finds nothing in any state in the ${dark ? 'dark' : 'light'}`, async (t) => {
    for (const state of STATES) {
      await t.test(state.name, async () => {
        await set({ language: dark ? 'zh-CN' : 'en', theme: 'system' });
        const page = await blank({ dark, width: 1440, height: 900, refused: Object.keys(state.faults ?? {}) });
        await enter(page, state, BRIDGE);
        await sound(page, `looks-${state.name}-${dark ? 'dark' : 'light'}`);
        await page.close();
      });
    }
  });
}
