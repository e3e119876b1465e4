import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/App.svelte';
import { run } from '../../src/desk/commands';
import { homeOf } from '../../src/desk/queue.svelte';
import { TriageWindow } from '../../src/desk/window.svelte';
import { reach } from '../../src/lib/ipc';
import type { RuleLine } from '../../src/lib/ipc';
import { words } from '../../src/lib/shared/words.svelte';
import { editOf, gridOf } from '../../src/lib/tuning/figures';
import { linesOf } from '../../src/lib/tuning/trial';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;
let desk: TriageWindow;
const RULE = 'post_clearance_delay';

beforeEach(() => {
  fake = new FakeDesk(300);
  reach(fake);
});

const asked = (name: string): unknown[] => fake.asked.filter((one) => one.name === name).map((one) => one.ask);
const told = async (text: RegExp): Promise<void> => vi.waitFor(() => expect(desk.toasts.now?.text).toMatch(text));

async function begin(view: string): Promise<void> {
  desk = new TriageWindow();
  await desk.start();
  await desk.show(view);
}

function ruleOf(id: string): RuleLine {
  const rule = desk.tuning.rules.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

const figure = (key: string): string | undefined => ruleOf(RULE).figures.find((one) => one.key === key)?.value;

describe('a draft of a rule', () => {
  beforeEach(async () => {
    await begin('rules');
    await desk.tuning.rules.read();
  });

  it('is tried and applied with exactly what was changed, as one step', async () => {
    const draft = desk.tuning.rules.draftOf(RULE);
    draft.write(`${RULE}/warn`, ' 3 B ');
    draft.write(`${RULE}/DE/warn`, '6 B');
    draft.write(`${RULE}/off`, 'false');
    draft.write(`${RULE}/urgent`, '8 B');
    const edits = [{ key: `${RULE}/warn`, value: '3 B' }, { key: `${RULE}/DE/warn`, value: '6 B' }];

    await desk.tuning.rules.tryOut(RULE);
    expect(asked('backtest')).toMatchObject([{ rule: RULE, edits }]);
    expect(asked('figures_set')).toEqual([]);

    await desk.tuning.rules.apply(RULE);
    expect(asked('figures_set')).toMatchObject([{ book: 'rules', edits }]);
    expect(figure(`${RULE}/warn`)).toBe('3 B');
    expect(draft.count).toBe(0);
    await told(/12 exceptions opened, 3 closed/);
    expect(desk.toasts.now?.offer?.key).toBe('z');
  });

  it('is taken back by one key, and the figure is on the screen again', async () => {
    desk.tuning.rules.draftOf(RULE).write(`${RULE}/warn`, '3 B');
    await desk.tuning.rules.apply(RULE);
    const before = desk.changes;

    run(desk, 'undo');

    await told(/^Taken back/);
    expect(desk.changes).toBeGreaterThan(before);
    desk.tuning.follow('rules', desk.changes);
    await vi.waitFor(() => expect(figure(`${RULE}/warn`)).toBe('4 B'));
    expect(ruleOf(RULE).own).toBe(false);
  });

  it('keeps what the desk refuses, says why beside it, and applies nothing of it', async () => {
    const draft = desk.tuning.rules.draftOf(RULE);
    draft.write(`${RULE}/warn`, '3 B');
    draft.write(`${RULE}/express/warn`, 'soon');

    await desk.tuning.rules.apply(RULE);

    expect(draft.typed[`${RULE}/express/warn`]).toBe('soon');
    expect(Object.keys(draft.faults)).toEqual([`${RULE}/express/warn`]);
    expect(draft.faults[`${RULE}/express/warn`]?.hint).toMatch(/4 B/);
    expect(figure(`${RULE}/warn`)).toBe('4 B');
    draft.write(`${RULE}/express/warn`, '1 B');
    expect(draft.faults).toEqual({});
  });

  it('puts a figure of the seller back to as the program comes', async () => {
    const draft = desk.tuning.rules.draftOf(RULE);
    draft.write(`${RULE}/warn`, '3 B');
    draft.write(`${RULE}/DE/warn`, '6 B');
    await desk.tuning.rules.apply(RULE);

    const own = ruleOf(RULE).figures.filter((one) => one.own);
    expect(own.map((one) => one.variant_text)).toEqual(['All parcels', 'Germany']);
    for (const one of own) draft.putBack(one);

    expect(draft.edits).toEqual([{ key: `${RULE}/warn`, value: null }, { key: `${RULE}/DE/warn`, value: null }]);
    await desk.tuning.rules.apply(RULE);
    expect(ruleOf(RULE).own).toBe(false);
    expect(gridOf(ruleOf(RULE), draft.added).rows.some((row) => row.variant === 'DE')).toBe(false);
  });

  it('stays as it is typed while the desk changes and other rules are looked at', async () => {
    const draft = desk.tuning.rules.draftOf(RULE);
    desk.tuning.rules.move(desk.tuning.rules.rules.indexOf(ruleOf(RULE)));
    draft.write(`${RULE}/warn`, '3');
    fake.tell({ kind: 'changed', arrived: 0 });
    await desk.tuning.rules.read();
    expect(desk.tuning.rules.rule?.id).toBe(RULE);

    run(desk, 'next');
    expect(desk.tuning.rules.rule?.id).not.toBe(RULE);
    expect(desk.tuning.rules.draftOf(RULE).typed[`${RULE}/warn`]).toBe('3');
  });

  it('can be stopped while it is tried', async () => {
    fake.pace = 40;
    const trying = desk.tuning.rules.tryOut(RULE);
    await vi.waitFor(() => expect(desk.tuning.rules.trying.running?.total).toBe(2_000));
    desk.tuning.rules.trying.cancel();
    await trying;

    expect(desk.tuning.rules.trials).toEqual({});
    expect(desk.tuning.rules.draftOf(RULE).fault).toBeNull();
  });
});

describe('a number', () => {
  beforeEach(async () => {
    await begin('rules');
    await desk.tuning.rules.read();
  });

  it('of a backtest opens the parcels that it counts, and Escape leads back', async () => {
    desk.tuning.rules.draftOf(RULE).write(`${RULE}/warn`, '3 B');
    await desk.tuning.rules.tryOut(RULE);
    const result = desk.tuning.rules.trials[RULE]?.result;
    const parts = result ? linesOf(result).flatMap((line) => [line.now, line.then]).filter((part) => part !== null) : [];
    expect(parts.length).toBe(18);

    for (const part of parts) {
      await desk.show(part.view);
      expect(desk.queue.list.total).toBe(Math.min(300, part.count));
      expect(desk.tuning.listed(desk.queue.view)?.name).toBe(part.name);
    }
    expect(desk.queue.section).toBe('desk');
    expect(homeOf(desk.queue.view)).toBe('rules');
    expect(desk.looks.layout.view).toBe('rules');
    run(desk, 'back');
    await vi.waitFor(() => expect(desk.queue.view).toBe('rules'));
  });

  it('of open exceptions opens them in the queue', async () => {
    await desk.showMatching('needs_you', ruleOf('customs_hold').filter);

    expect(desk.queue.view).toBe('needs_you');
    expect(desk.queue.list.total).toBeGreaterThan(0);
    expect(desk.queue.list.row?.rule).toBe('customs_hold');
  });

  it('is told once where both sides of a backtest have it', async () => {
    await desk.tuning.rules.tryOut(RULE);
    const result = desk.tuning.rules.trials[RULE]?.result;

    expect(result?.then).toBeNull();
    expect(result && linesOf(result).map((line) => line.kind)).toEqual(['whole', 'real', 'real', 'real', 'real', 'real', 'part', 'part']);
  });
});

describe('a table', () => {
  it('keeps a figure at once, and lets what is refused stand in its field', async () => {
    await begin('rates');
    const { rates } = desk.tuning.books;
    await rates.read();
    const euro = rates.rows.find((row) => row.key === 'EUR');
    if (euro === undefined) throw new Error('no euro');

    rates.write('EUR', 'dear');
    expect(await rates.keep(euro)).toBe(false);
    expect(rates.typed['EUR']).toBe('dear');
    expect(rates.faults['EUR']?.message).toMatch(/dear/);

    rates.write('EUR', '1.2');
    expect(await rates.keep(euro)).toBe(true);
    expect(rates.rows.find((row) => row.key === 'EUR')).toMatchObject({ value: '1.2', builtin: '1.15', own: true });
    expect(asked('figures_set').at(-1)).toMatchObject({ book: 'rates', edits: [{ key: 'EUR', value: '1.2' }] });
  });

  it('takes a holiday away, and has it back', async () => {
    await begin('days');
    const { days } = desk.tuning.books;
    await days.read();
    await days.set({ key: 'BR/2026-12-25', value: 'work Christmas Day' });
    expect(days.rows.find((row) => row.key === 'BR/2026-12-25')).toMatchObject({ text: 'working day', own: true });

    await days.set({ key: 'BR/2026-12-25', value: null });
    expect(days.rows.find((row) => row.key === 'BR/2026-12-25')).toMatchObject({ text: 'holiday', own: false });
  });

  it('stays on the country and year that were chosen when the desk changes', async () => {
    await begin('days');
    await desk.tuning.books.days.turnTo('CN', 2026);
    desk.tuning.follow('days', 9);

    await vi.waitFor(() => expect(asked('book')).toHaveLength(2));
    expect(asked('book').at(-1)).toMatchObject({ country: 'CN', year: 2026 });
  });
});

describe('lanes', () => {
  it('are counted once, and again when the person says so', async () => {
    await begin('lanes');
    const { lanes } = desk.tuning;
    lanes.follow(1);
    await vi.waitFor(() => expect(lanes.lanes.length).toBeGreaterThan(5));
    lanes.follow(2);

    expect(lanes.stale).toBe(true);
    expect(asked('lanes')).toHaveLength(1);
    await lanes.count(2);
    expect(lanes.stale).toBe(false);
  });

  it('open their parcels', async () => {
    await begin('lanes');
    await desk.tuning.lanes.count(0);
    run(desk, 'open');

    await vi.waitFor(() => expect(desk.queue.view).toBe('all'));
    await vi.waitFor(() => expect(desk.queue.filter).toBe('carrier:"Cainiao Standard" dest:BR'));
  });
});

describe('what a text in a field changes', () => {
  const standing = { key: 'k', value: '3 B', builtin: '4 B', own: true };

  it('is nothing, a value, or the way back', () => {
    expect(editOf(standing, ' 3 B')).toBeNull();
    expect(editOf(standing, '5 B')).toEqual({ key: 'k', value: '5 B' });
    expect(editOf(standing, '4 B')).toEqual({ key: 'k', value: null });
    expect(editOf(standing, '')).toEqual({ key: 'k', value: null });
    expect(editOf({ ...standing, own: false, builtin: '3 B' }, '')).toBeNull();
  });

  it('is read out as a length of time, in both languages', () => {
    expect(['4 B', '1 d', '48 h', 'at once', 'never', 'soon', ''].map((one) => words.length(one))).toEqual(['4 business days', '1 day', '48 hours', 'at once', 'never', '', '']);
  });
});

describe('the window', () => {
  it('changes a threshold with the keyboard alone, and one key takes it back', async () => {
    fake.settings = { ...fake.settings, language: 'en' };
    render(App);
    (await screen.findByRole('listbox')).focus();
    await userEvent.keyboard('gk');
    const list = await screen.findByRole('grid', { name: 'Rules' });
    await waitFor(() => expect(document.activeElement).toBe(list));
    await userEvent.keyboard('jj{Enter}');
    const field = await screen.findByRole('textbox', { name: 'All parcels, warning after' });
    await waitFor(() => expect(document.activeElement).toBe(field));

    await userEvent.keyboard('9 d{Control>}{Enter}{/Control}');

    await waitFor(() => expect(asked('figures_set')).toMatchObject([{ edits: [{ key: 'linehaul_delay/warn', value: '9 d' }] }]));
    expect(await screen.findByText('as it comes: 10 d')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(list));
    await userEvent.keyboard('z');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'All parcels, warning after' })).toHaveProperty('value', '10 d'));
  });

  it('shows a refused figure where it was typed, with what to do', async () => {
    render(App);
    (await screen.findByRole('listbox')).focus();
    await userEvent.keyboard('gk');
    await screen.findByRole('grid', { name: 'Rules' });
    const field = await screen.findByRole('textbox', { name: 'All parcels, urgent after' });
    await userEvent.click(field);
    await userEvent.keyboard('later{Control>}{Enter}{/Control}');

    const told = await screen.findByRole('alert');
    expect(told.textContent).toMatch(/“later” does not fit.*Write a length of time/);
    expect(field).toHaveProperty('value', 'later');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe(told.id);
  });

  it('says that there are no lanes yet, and what to do', async () => {
    fake.tuning.bare = true;
    render(App);
    (await screen.findByRole('listbox')).focus();
    await userEvent.keyboard('gk');
    await userEvent.click(await screen.findByRole('tab', { name: 'Lanes' }));

    expect(await screen.findByText('No lanes yet')).toBeTruthy();
  });

  it('offers what the past says to a rule, and each number is a button', async () => {
    render(App);
    (await screen.findByRole('listbox')).focus();
    await userEvent.keyboard('gk');
    await userEvent.click(await screen.findByRole('button', { name: /^Try on the past/ }));
    const card = await screen.findByRole('region', { name: 'On this desk’s past' });

    await userEvent.click(within(card).getByRole('button', { name: /delivered as usual/ }));
    await waitFor(() => expect(asked('list').at(-1)).toMatchObject({ view: 'backtest:3:now:nothing' }));
    expect(await screen.findByRole('listbox', { name: 'Backtest: delivered as usual' })).toBeTruthy();
  });
});
