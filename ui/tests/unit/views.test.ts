import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/App.svelte';
import { run } from '../../src/desk/commands';
import { offersOf } from '../../src/desk/offers';
import { TriageWindow } from '../../src/desk/window.svelte';
import { reach } from '../../src/lib/ipc';
import { fit, toggled } from '../../src/lib/queue/columns';
import { moved, shortCount } from '../../src/lib/views/saved';
import { FakeDesk } from '../fake/desk';
import { SAVED } from '../fake/listing';

let fake: FakeDesk;
let desk: TriageWindow;

beforeEach(async () => {
  fake = new FakeDesk(500);
  fake.saved = SAVED;
  reach(fake);
  desk = new TriageWindow();
  await desk.start();
});

const asked = (): unknown => fake.asked.findLast(({ name }) => name === 'list')?.ask;
const mine = (): string[] => (desk.board.overview?.views ?? []).filter((view) => view.section === 'mine').map((view) => view.name);

describe('a view of the seller’s own', () => {
  it('shows the rows of its base by its filter, grouping and order', async () => {
    await desk.show('mine:1');

    expect(asked()).toEqual({ view: 'needs_you', filter: 'dest:BR value:>100USD', group: 'rule', order: 'value' });
    expect(desk.queue.section).toBe('queue');
    expect(desk.queue.changed).toBe(false);
  });

  it('says that what is on screen differs, and is as before once that is undone', async () => {
    await desk.show('mine:1');
    await desk.queue.search('value:>100USD dest:BR');
    expect(desk.queue.changed).toBe(false);

    await desk.queue.arrange({ order: 'oldest' });
    expect(desk.queue.changed).toBe(true);

    run(desk, 'revert-view');
    await vi.waitFor(() => expect(desk.queue.changed).toBe(false));
    expect(asked()).toMatchObject({ order: 'value' });
  });

  it('is made of what is on screen, opened, and taken back by one undo', async () => {
    await desk.queue.search('carrier:yanwen');
    await desk.queue.arrange({ group: 'destination', columns: ['number', 'due'] });
    await desk.keeping.add('Yanwen');

    expect(fake.saved.at(-1)).toEqual({ id: 4, name: 'Yanwen', base: 'needs_you', filter: 'carrier:yanwen', group: 'destination', order: '', columns: ['number', 'due'] });
    expect(desk.queue.view).toBe('mine:4');
    expect(desk.queue.changed).toBe(false);

    await desk.show('needs_you');
    expect(desk.queue.filter).toBe('');
    run(desk, 'undo');
    await vi.waitFor(() => expect(mine()).toHaveLength(3));
  });

  it('is changed by the key that saves, without a question', async () => {
    await desk.show('mine:1');
    await desk.queue.search('dest:BR');
    run(desk, 'keep-view');

    await vi.waitFor(() => expect(fake.saved[0]?.filter).toBe('dest:BR'));
    expect(desk.dialog).toBeNull();
  });

  it('asks for a name where none is open', () => {
    run(desk, 'keep-view');

    expect(desk.dialog).toMatchObject({ kind: 'name-view', saved: { id: 0, base: 'needs_you' } });
  });

  it('leaves its rows on screen when it is deleted, and comes back by undo', async () => {
    await desk.show('mine:2');
    run(desk, 'forget-view');
    await vi.waitFor(() => expect(mine()).toHaveLength(2));
    expect(desk.queue.view).toBe('stalled');
    expect(desk.queue.filter).toBe('carrier:yanwen waiting:>7d');

    run(desk, 'undo');
    await vi.waitFor(() => expect(mine()).toHaveLength(3));
  });

  it('goes up and down in its order, and no further than the ends', async () => {
    await desk.show('mine:1');
    run(desk, 'view-down');
    await vi.waitFor(() => expect(fake.saved.map(({ id }) => id)).toEqual([2, 1, 3]));

    const steps = fake.asked.filter(({ name }) => name === 'views_order').length;
    await desk.show('mine:2');
    run(desk, 'view-up');
    await vi.waitFor(() => expect(fake.asked.filter(({ name }) => name === 'views_order')).toHaveLength(steps));
  });

  it('that was deleted elsewhere opens the queue instead', async () => {
    await desk.show('mine:77');

    expect(desk.queue.view).toBe('needs_you');
  });

  it('is moved by Alt and an arrow in the pane', async () => {
    render(App);
    const list = await screen.findByRole('listbox');
    await waitFor(() => expect(document.activeElement).toBe(list));
    const first = await screen.findByRole('button', { name: /^Brazil, more than US.100 ?\d/ });
    first.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');

    await waitFor(() => expect(fake.saved.map(({ id }) => id)).toEqual([2, 1, 3]));
  });
});

describe('the window', () => {
  it('keeps a view under the name that it asks for', async () => {
    render(App);
    const list = await screen.findByRole('listbox');
    await waitFor(() => expect(document.activeElement).toBe(list));
    await userEvent.keyboard('{Control>}s{/Control}');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name of the view' }), 'Mine now{Enter}');

    await waitFor(() => expect(fake.saved.at(-1)?.name).toBe('Mine now'));
    expect(await screen.findByRole('button', { name: /^Mine now ?\d/ })).toBeTruthy();
    await vi.waitFor(() => expect(fake.looks.layout).toMatch(/"view":"mine:4"/), { timeout: 10_000 });
  });
});

describe('what a list shows', () => {
  it('is grouped, ordered and cut to columns for each view, and so again after a restart', async () => {
    await desk.show('customs');
    await desk.queue.arrange({ group: 'carrier', order: 'oldest', columns: ['number', 'value'] });
    expect(asked()).toMatchObject({ view: 'customs', group: 'carrier', order: 'oldest' });
    expect(desk.queue.list.groups[0]?.severity).toBe('urgent');
    await desk.show('needs_you');
    expect(asked()).toMatchObject({ group: '', order: '' });
    await desk.show('customs');
    await vi.waitFor(() => expect(fake.looks.layout).toMatch(/"view":"customs"/), { timeout: 10_000 });

    const again = new TriageWindow();
    await again.start();

    expect(again.queue.view).toBe('customs');
    expect(again.queue.arrangement).toEqual({ group: 'carrier', order: 'oldest', columns: ['number', 'value'] });
  });

  it('can be laid out otherwise from the palette', () => {
    const names = offersOf(desk).map((offer) => offer.name);

    expect(names).toContain('Group by: Carrier');
    expect(names).toContain('Order: Oldest first');
    expect(names).toContain('Hide the column “Buyer”');
    expect(names).not.toContain('Delete this view');
  });

  it('gives columns up where room is short, and never half of one', () => {
    expect(fit(688, [], false).columns).toEqual(['number', 'destination', 'value', 'waiting', 'due']);
    expect(fit(448, [], false).columns).not.toContain('number');
    expect(fit(1600, [], false).columns).toHaveLength(9);
    expect(fit(688, ['buyer', 'value'], false).columns).toEqual(['buyer', 'value']);
  });

  it('has all columns again once the last that was hidden is shown', () => {
    const hidden = toggled([], 'due');
    expect(hidden).not.toContain('due');
    expect(toggled(hidden, 'due')).toEqual([]);
  });

  it('asks only for the last of the filters that were written while it was busy', async () => {
    const lists = (): number => fake.asked.filter(({ name }) => name === 'list').length;
    const before = lists();
    await Promise.all(['l', 'la', 'lam', 'lamp'].map((filter) => desk.queue.search(filter)));

    expect(lists() - before).toBe(2);
    expect(desk.queue.list.ask.filter).toBe('lamp');
  });

  it('counts the marked rows that a filter hides', async () => {
    desk.queue.marks.add([0, 1, 2]);
    await desk.queue.search('dest:BR');

    await vi.waitFor(() => expect(desk.queue.marks.hidden).toBe(2));
  });
});

describe('the first hints', () => {
  it('come one at a time after the desk was first filled, leave when they are done, and do not come again', async () => {
    fake.total = 0;
    const fresh = new TriageWindow();
    await fresh.start();
    expect(fresh.hints.now).toBeNull();
    await fresh.importing.sample();
    await vi.waitFor(() => expect(fresh.hints.now).toBe('list'), { timeout: 10_000 });

    await vi.waitFor(() => expect(run(fresh, 'resolve') && fresh.hints.now).toBe('filter'));
    expect(fresh.hints.away()).toBe(true);
    expect(fresh.hints.now).toBe('palette');
    run(fresh, 'palette');

    expect(fresh.hints.now).toBeNull();
    fresh.hints.begin();
    expect(fresh.hints.now).toBeNull();
  });
});

describe('small things of the views pane', () => {
  it('shows no count at zero and no more than three digits', () => {
    expect([0, 12, 999, 1_000].map(shortCount)).toEqual(['', '12', '999', '999+']);
  });

  it('puts one at another place', () => {
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', -4)).toEqual(['c', 'a', 'b']);
  });
});
