// The states of the window that its looks are judged by: for `looks.spec.mjs`, and for the pictures. They work on any desk with rows:
// where a state needs another desk, what this one answers is changed on its way.
import { list } from './support.mjs';

const ORDERS = [
  ['Order No.', 'Tracking Number', 'Country', 'Order date', 'Total', 'Buyer', 'Shop'],
  ['8174 990001 1108', 'RB482114005CN', 'Brazil', '04/03/2026', 'US $184.00', 'Ana Ferreira Lima', 'Lantern Home'],
  ['8174 990002 1108', 'LP00619921774001', 'France', '05/03/2026', 'US $96.40', 'Jean-Baptiste Lefèvre', 'Lantern Home'],
  ['8174 990003 1108', 'UJ703220118CN', 'Großbritannien', '31/02/2026', 'US $71.20', 'M. Okonkwo', 'Lantern Home'],
  ['8174 990004 1108', 'YT2608112000834', 'United States', '07/03/2026', 'sixty-five', '李小明', '灯笼家居'],
].map((cells) => cells.join('\t')).join('\n');

/** Text that is longer than anybody planned for, in the scripts that rows carry. */
const LONG = {
  title: 'Einfuhrzollabfertigung verzögert sich: Handelsrechnung unvollständig',
  particular: 'Warenwert, Ursprungsland und Zolltarifnummer fehlen für zwei von drei Positionen',
  carrier: 'Cainiao Super Economy for Special Goods Global',
  buyer: 'María José Fernández de la Vega y Santiago-Montenegro',
  tags: ['waits for the forwarder’s proof of delivery', '亚马逊店铺补发包裹', 'VIP'],
  back: 'back: a new scan, and now urgent',
};
const lengthened = (row) => ({ ...row, ...LONG, deadline: row.deadline && { ...row.deadline, text: 'the buyer’s protection ends in 13 days' } });
const longDetail = (detail) => ({
  ...detail, row: lengthened(detail.row), headline: `${LONG.title}, ${LONG.particular}`,
  playbook: detail.playbook && { ...detail.playbook, steps: detail.playbook.steps.map((step) => `${step} ${step}`) },
});
const few = (count) => (listing) => ({ ...listing, total: Math.min(count, listing.total), incidents: [], groups: listing.groups.filter(({ first }) => first < count).map((group) => ({ ...group, count: Math.min(group.count, count - group.first) })) });
const none = (listing) => ({ ...listing, total: 0, incidents: [], groups: [], at_risk: null });
const FAULT = { code: 'database is locked', message: 'The desk could not be read.', hint: 'Another program holds its file. Close it, then try again.' };

const key = (...keys) => async (page) => {
  for (const one of keys) await page.keyboard.press(one);
};
const dialog = (...keys) => async (page) => {
  await key(...keys)(page);
  await page.locator('dialog[open]').waitFor();
};
/** The first line of the list that is a row: one shipment and not an incident. */
async function onRow(page) {
  await page.keyboard.press('Home');
  for (let left = 20; left > 0 && (await page.locator('.row.cursor.matter').count()) > 0; left--) await page.keyboard.press('j');
  // A narrow window shows the shipment only when it is opened.
  if (page.viewportSize().width >= 1000) await page.locator('article.detail h2').first().waitFor();
}

/** `answers` change what the desk says to a command, `faults` are refused; `go` leads to the state. `bare`: there is no list to wait for. */
export const STATES = [
  { name: 'queue', go: onRow },
  { name: 'little', answers: { list: few(5) }, go: onRow },
  { name: 'long', answers: { rows: (answer) => ({ ...answer, rows: answer.rows.map(lengthened) }), shipment: longDetail }, go: onRow },
  { name: 'start', bare: true, answers: { overview: (overview) => ({ ...overview, empty: true }) }, go: (page) => page.locator('h1').waitFor() },
  { name: 'clear', bare: true, answers: { list: none, overview: (overview) => ({ ...overview, views: overview.views.map((view) => (view.section === 'queue' ? { ...view, count: 0 } : view)) }) }, go: (page) => page.locator('.empty h2').waitFor() },
  {
    name: 'no-match', go: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('is:urgent colour:blue nobody-has-this');
      await page.keyboard.press('Enter');
      await page.locator('.empty .chip').first().waitFor();
    },
  },
  { name: 'failed', bare: true, faults: { list: FAULT }, go: (page) => page.locator('.empty details').waitFor() },
  {
    name: 'marked', go: async (page) => {
      await onRow(page);
      await key('y', 'x', 'Shift+J', 'Shift+J', 'Shift+J')(page);
      await page.locator('.bar[role=group]').waitFor();
      await page.locator('.toast').waitFor();
    },
  },
  {
    name: 'filter', go: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('is:urgent,warning waiting:>1h carrier:');
      await page.locator('.offer').first().waitFor();
    },
  },
  { name: 'dashboard', go: async (page) => { await key('g', 'd')(page); await page.locator('[data-picture=stages] [data-stop]').first().waitFor(); } },
  { name: 'palette', go: dialog('Control+k') },
  { name: 'settings', go: dialog('Control+,') },
  {
    name: 'import', go: async (page) => {
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, ORDERS);
      await page.locator('#file-panel td').first().waitFor();
    },
  },
  {
    name: 'history', go: async (page) => {
      await onRow(page);
      await key('e', 'z', 'w')(page);
      await page.locator('.row .back').first().waitFor();
      await key('z', 'g', 'h')(page);
      await page.locator('section li.undone').first().waitFor();
    },
  },
  { name: 'snooze', go: async (page) => { await onRow(page); await dialog('h')(page); } },
];

/** Opens the window in a state; `page` is one of `open`, before it goes anywhere. */
export async function enter(page, state, address) {
  for (const [name, fault] of Object.entries(state.faults ?? {})) {
    await page.route(`**/rpc/${name}`, (route) => route.fulfill({ status: 422, json: fault }));
  }
  for (const [name, change] of Object.entries(state.answers ?? {})) {
    await page.route(`**/rpc/${name}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: change(await response.json()) });
    });
  }
  await page.goto(address);
  if (!state.bare) await list(page);
  await state.go(page);
  // What follows the cursor has come, and no animation runs.
  await page.waitForTimeout(400);
}
