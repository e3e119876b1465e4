import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/App.svelte';
import { run } from '../../src/desk/commands';
import { offersOf } from '../../src/desk/offers';
import { TriageWindow } from '../../src/desk/window.svelte';
import { stepTo } from '../../src/lib/dashboard/rove';
import { barOf, stepsOf } from '../../src/lib/dashboard/scale';
import { asText, nextOrder, numberIn, PICTURES, sheetOf, sorted } from '../../src/lib/dashboard/sheets';
import type { Sheet } from '../../src/lib/dashboard/sheets';
import { reach } from '../../src/lib/ipc';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;
let desk: TriageWindow;

beforeEach(() => {
  fake = new FakeDesk(300);
  reach(fake);
});

const asked = (name: string): unknown[] => fake.asked.filter((one) => one.name === name).map((one) => one.ask);

async function begin(): Promise<void> {
  desk = new TriageWindow();
  await desk.start();
  await desk.show('dashboard');
  await desk.pictures.count(desk.changes);
}

function sheet(picture: (typeof PICTURES)[number], kind = ''): Sheet {
  if (desk.pictures.answer === null) throw new Error('nothing counted');
  return sheetOf(picture, desk.pictures.answer, kind);
}

describe('a bar', () => {
  it('is as high as its part of the most, never invisible, and absent for nothing', () => {
    expect([barOf(100, 200, 80), barOf(1, 1_000_000, 80), barOf(0, 200, 80), barOf(0, 0, 80)]).toEqual([40, 2, 0, 0]);
  });

  it('has a stepped line beside it, level across each week', () => {
    expect(stepsOf([10, 5, 0], 10, 100, 40)).toBe('M0 0H100V20H200V40H300');
  });
});

describe('a table of the dashboard', () => {
  beforeEach(begin);

  it('is sorted by a column, most first, then the other way round, then as it came', () => {
    const carriers = sheet('carriers');
    const column = carriers.columns.find((one) => one.id === 'on-time');
    if (column === undefined) throw new Error('no such column');
    const names = (order: ReturnType<typeof nextOrder>): string[] => sorted(carriers, order, 'en').map((row) => row.id);

    const down = nextOrder(null, column);
    const up = nextOrder(down, column);
    expect(names(down)[0]).toMatch(/^Deutsche Post/);
    expect(names(up)[0]).toBe('4PX');
    // Who promised nothing is neither best nor worst.
    expect([names(down).at(-1), names(up).at(-1)]).toEqual(['SF International', 'SF International']);
    expect(nextOrder(up, column)).toBeNull();
    expect(names(null)).toEqual(carriers.rows.map((row) => row.id));
  });

  it('sorts lengths of time by how long they are, whatever the language writes', () => {
    expect(['12.3 d', '9,5 дн.', '3 天', null].map(numberIn)).toEqual([12.3, 9.5, 3, null]);
  });

  it('is copied as a spreadsheet takes it: a row a line, counts as bare numbers', () => {
    fake.dashboard.fill = 'huge';
    const text = asText(sheet('stages'), sheet('stages').rows).split('\n');

    expect(text[0]).toBe('Stage\tParcels\tNeed you');
    expect(text[6]).toBe('Departed from origin\t1204\t19');
    expect(text).toHaveLength(12);
  });

  it('of stays says what is usual beside each', () => {
    const rows = sheet('lanes').rows;

    expect(rows.length).toBeGreaterThan(60);
    expect(rows[0]?.cells.map((cell) => cell.text)).toEqual(['Yanwen · China → Brazil', 'Order completed', '67', '0.6 d', '1–2 d', 'as usual']);
  });

  it('of weeks shows one kind where one is chosen', () => {
    const opened = (kind: string): unknown[] => sheet('weeks', kind).rows.map((row) => row.cells[1]?.value);

    expect(opened('').at(-1)).toBe(57);
    expect(opened('customs').at(-1)).toBe(23);
  });
});

describe('every figure', () => {
  beforeEach(begin);

  it('opens the list that it counts, and says in words what it is', () => {
    const cells = PICTURES.flatMap((picture) => sheet(picture).rows.flatMap((row) => row.cells)).filter((cell) => cell.opens !== undefined);

    expect(cells.length).toBeGreaterThan(150);
    for (const cell of cells) {
      expect(cell.label).toMatch(/\d/);
      expect(cell.opens === null).toBe(cell.value === 0);
    }
  });

  it('is left by Escape, back to the dashboard as it was, and the view keeps the place that one had in it', async () => {
    await desk.show('needs_you');
    await desk.queue.search('brazil');
    desk.queue.move(3);
    const stood = desk.queue.list.row?.id;
    await desk.show('dashboard');

    await desk.openFigure({ view: 'needs_you', filter: 'stage:import_customs' });
    expect([desk.queue.view, desk.queue.filter, desk.queue.home]).toEqual(['needs_you', 'stage:import_customs', 'dashboard']);
    expect(desk.queue.list.row?.stage).toBe('import_customs');
    desk.queue.move(1);
    expect(desk.looks.layout.view).toBe('dashboard');

    run(desk, 'back');
    await vi.waitFor(() => expect(desk.queue.view).toBe('dashboard'));
    await desk.show('needs_you');
    expect([desk.queue.filter, desk.queue.list.row?.id, desk.queue.home]).toEqual(['brazil', stood, 'needs_you']);
  });

  it('stands until a newer one is there, and says when the desk has moved on', async () => {
    fake.tell({ kind: 'changed', arrived: 1 });
    desk.pictures.follow(desk.changes);
    expect(desk.pictures.stale).toBe(true);
    expect(asked('dashboard')).toHaveLength(1);

    const counting = desk.pictures.count(desk.changes);
    expect(desk.pictures.answer).not.toBeNull();
    await counting;
    expect(desk.pictures.stale).toBe(false);
  });

  it('is not called newest where the desk changed while it was counted', async () => {
    fake.pace = 20;
    const counting = desk.pictures.count(desk.changes);
    desk.pictures.follow(desk.changes + 1);
    await counting;

    expect(desk.pictures.stale).toBe(true);
  });
});

describe('arrows', () => {
  const spots = [{ row: 0, column: 0 }, { row: 0, column: 2 }, { row: 1, column: 1 }, { row: 3, column: 0 }, { row: 3, column: 2 }];

  it('lead to the next figure of the row, over what is empty', () => {
    expect([stepTo(spots, 0, 'ArrowRight'), stepTo(spots, 1, 'ArrowRight'), stepTo(spots, 4, 'Home'), stepTo(spots, 3, 'End')]).toEqual([1, 1, 3, 4]);
  });

  it('lead to the nearest row that has figures, and there to the nearest column', () => {
    expect([stepTo(spots, 2, 'ArrowDown'), stepTo(spots, 1, 'ArrowDown'), stepTo(spots, 4, 'ArrowUp'), stepTo(spots, 0, 'ArrowUp')]).toEqual([3, 2, 2, 0]);
  });

  it('leave every other key alone', () => {
    expect(stepTo(spots, 0, 'Enter')).toBeNull();
  });
});

describe('the dashboard in the window', () => {
  async function open(): Promise<void> {
    fake.settings = { ...fake.settings, language: 'en' };
    render(App);
    (await screen.findByRole('listbox')).focus();
    await userEvent.keyboard('gd');
    await screen.findByRole('button', { name: 'Import customs: 58 need you' });
  }

  it('is used with the keyboard alone: to a figure, into its list, and back to the figure', async () => {
    await open();
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Order completed: 412 parcels'));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Dispatched: 3 need you');
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    const stop = document.activeElement?.getAttribute('aria-label');
    expect(stop).toMatch(/need you/);

    await userEvent.keyboard('{Enter}');
    await screen.findByRole('listbox');
    await userEvent.keyboard('{Backspace}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(stop));
    expect(asked('dashboard')).toHaveLength(1);
  });

  it('goes from picture to picture, and each is one stop', async () => {
    await open();
    await userEvent.keyboard('j');
    expect(document.activeElement?.closest('section')?.getAttribute('data-picture')).toBe('weeks');
    await userEvent.keyboard('jj');
    expect(document.activeElement?.closest('section')?.getAttribute('data-picture')).toBe('lanes');
    await userEvent.keyboard('k');
    expect(document.activeElement?.closest('section')?.getAttribute('data-picture')).toBe('risk');
    const stops = document.querySelectorAll('[data-picture="lanes"] [data-stop][tabindex="0"]');
    expect(stops).toHaveLength(1);
  });

  it('copies the table that has the focus, and shows all of them as tables by one key', async () => {
    await open();
    await userEvent.keyboard('jy');
    await waitFor(() => expect(asked('copy')).toHaveLength(1));
    expect(JSON.stringify(asked('copy'))).toMatch(/Week\\tOpened\\tResolved\\n/);

    await userEvent.keyboard('{Shift>}t{/Shift}');
    const table = await screen.findByRole('table', { name: 'How long parcels stay' });
    expect(within(table).getByRole('columnheader', { name: 'Usual' })).toBeTruthy();
  });

  it('sorts carriers by the keyboard, and says how they are sorted', async () => {
    await open();
    const table = await screen.findByRole('table', { name: 'Carriers' });
    within(table).getByRole('button', { name: 'Yanwen: 4,120 parcels' }).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{Enter}');

    await waitFor(() => expect(within(table).getByRole('columnheader', { name: /^On time/ }).getAttribute('aria-sort')).toBe('descending'));
    expect(within(table).getAllByRole('rowheader')[0]?.textContent).toMatch(/^Deutsche Post/);
  });

  it('chooses a kind of exceptions with the arrows', async () => {
    await open();
    screen.getByRole('radio', { name: 'All' }).focus();
    await userEvent.keyboard('{ArrowRight}');

    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Customs' })));
    expect(screen.getByRole('button', { name: '16–22 Nov: 23 opened' })).toBeTruthy();
  });

  it('says what is missing on a desk without scans, and leads to the import', async () => {
    fake.dashboard.fill = 'unscanned';
    fake.settings = { ...fake.settings, language: 'en' };
    render(App);
    (await screen.findByRole('listbox')).focus();
    await userEvent.keyboard('gd');
    await userEvent.click(await screen.findByRole('button', { name: 'Import tracking events' }));

    expect(await screen.findByRole('dialog', { name: 'Import' })).toBeTruthy();
  });

  it('is offered in the palette, its own commands only where it is shown', async () => {
    await begin();
    const ids = (): string[] => offersOf(desk).map((offer) => offer.id);
    expect(ids()).toEqual(expect.arrayContaining(['go-dashboard', 'tables', 'copy-number']));
    await desk.show('history');
    expect(ids()).toContain('go-dashboard');
    expect(ids()).not.toContain('tables');
  });
});

describe('the footer', () => {
  it('says that the carriers’ data is out of date, and its hint opens the import', async () => {
    fake.dashboard.stale = true;
    fake.settings = { ...fake.settings, language: 'en' };
    render(App);

    expect(await screen.findByText(/Carrier data 3 d old · out of date/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Import the carriers’ newest events' }));
    expect(await screen.findByRole('dialog', { name: 'Import' })).toBeTruthy();
  });

  it('shows all long work with how far it is, wherever one looks, and stops it', async () => {
    fake.pace = 150;
    fake.settings = { ...fake.settings, language: 'en' };
    render(App);
    (await screen.findByRole('listbox')).focus();
    await userEvent.keyboard('gk');
    await userEvent.click(await screen.findByRole('tab', { name: 'Lanes' }));

    const footer = within(screen.getByRole('contentinfo'));
    expect(await footer.findByText(/of 2,000/)).toBeTruthy();
    await userEvent.click(footer.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(asked('cancel')).toHaveLength(1));
  });
});
