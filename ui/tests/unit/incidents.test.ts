import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/App.svelte';
import { run } from '../../src/desk/commands';
import { offersOf } from '../../src/desk/offers';
import { TriageWindow } from '../../src/desk/window.svelte';
import { reach } from '../../src/lib/ipc';
import type { Incident } from '../../src/lib/ipc';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;
let desk: TriageWindow;
let first: Incident;

beforeEach(async () => {
  fake = new FakeDesk(2_000);
  fake.incidents = true;
  reach(fake);
  desk = new TriageWindow();
  await desk.start();
  const found = desk.queue.list.listing?.incidents[0];
  if (found === undefined) throw new Error('no incident');
  first = found;
  desk.queue.move(first.first);
});

const told = async (text: string): Promise<void> => vi.waitFor(() => expect(desk.toasts.now?.text).toBe(text));
const states = async (): Promise<Set<string | null>> => new Set((await desk.queue.list.idsOf(first)).map((id) => fake.stateOf(id)));

describe('an incident', () => {
  it('is one line that counts all of its parcels, while the list goes on counting parcels', () => {
    expect(desk.queue.list.card?.id).toBe(first.id);
    expect(desk.queue.count).toBe(first.count);
    expect(desk.queue.list.total).toBe(2_000);
    expect(desk.queue.list.lines).toBeLessThan(2_000);
  });

  it('unfolds beneath its card and folds from any of its rows, without moving what is above', () => {
    const lines = desk.queue.list.lines;
    run(desk, 'unfold');
    expect(desk.queue.list.lines).toBe(lines + first.count);
    expect(desk.queue.list.cursor).toBe(first.first);

    for (let i = 0; i < 4; i++) run(desk, 'next');
    run(desk, 'fold');

    expect(desk.queue.list.card?.id).toBe(first.id);
    expect(desk.queue.list.lines).toBe(lines);
  });

  it('leaves the arrow keys their own meaning where there is nothing to fold', () => {
    run(desk, 'first');

    expect(run(desk, 'fold')).toBe(false);
    expect(run(desk, 'unfold')).toBe(false);
  });

  it('is resolved whole by one key, and comes back whole by one undo, with the cursor on its card', async () => {
    run(desk, 'resolve');
    await told(`Resolved ${String(first.count)}`);
    expect(desk.queue.list.total).toBe(2_000 - first.count);
    expect(desk.queue.list.card?.id).not.toBe(first.id);
    expect(desk.queue.list.cursor).toBe(first.first);

    run(desk, 'undo');

    await vi.waitFor(() => expect(desk.queue.list.card?.id).toBe(first.id));
    expect(desk.queue.list.total).toBe(2_000);
    expect(await states()).toEqual(new Set(['open']));
  });

  it('is taken in hand whole and stays where it is', async () => {
    run(desk, 'work');

    await told(`Took in hand ${String(first.count)}`);
    expect(desk.queue.list.card?.id).toBe(first.id);
    expect(await states()).toEqual(new Set(['working']));
  });

  it('waits whole by its first suggested action, and copies nothing that speaks of one parcel', async () => {
    run(desk, 'action-1');

    await told(`Waiting: ${String(first.count)}`);
    expect(fake.asked.some(({ name }) => name === 'copy')).toBe(false);
  });

  it('is marked whole by one key, and unmarked by the same', async () => {
    run(desk, 'mark');
    await vi.waitFor(() => expect(desk.queue.marks.count).toBe(first.count));

    run(desk, 'mark');

    await vi.waitFor(() => expect(desk.queue.marks.count).toBe(0));
  });

  it('goes on with fewer parcels when one of them is decided, and no longer says what all were worth', () => {
    run(desk, 'unfold');
    run(desk, 'next');
    const row = desk.queue.list.row?.id;
    run(desk, 'next');
    const second = desk.queue.list.row?.id;
    run(desk, 'previous');

    if (row !== undefined) desk.queue.list.drop([row]);

    expect(desk.queue.list.row?.id).toBe(second);
    expect(desk.queue.list.folds.incident(first.id)).toMatchObject({ count: first.count - 1, at_risk: null });
  });

  it('stays as it was left when the list is asked anew, and when the view was left', async () => {
    run(desk, 'unfold');
    await desk.queue.refresh();
    expect(desk.queue.list.line).toMatchObject({ kind: 'card', open: true });

    await desk.show('all');
    await desk.show('needs_you');

    expect(desk.queue.list.card?.id).toBe(first.id);
  });

  it('unfolds for a shipment that somebody asks for', async () => {
    const ids = await desk.queue.list.idsOf(first);
    const wanted = ids[3] ?? -1;
    const list = desk.queue.list.listing?.list;

    await desk.open(wanted);

    expect(desk.queue.list.row?.id).toBe(wanted);
    expect(desk.queue.list.listing?.list).toBe(list);
  });

  it('offers in the palette what can be done with all, and nothing that speaks of one', () => {
    const offers = offersOf(desk);

    expect(offers.find((offer) => offer.id === 'resolve')?.rows).toBe(first.count);
    expect(offers.some((offer) => offer.id === 'copy-number')).toBe(false);
  });

  it('fetches no rows that are folded away', async () => {
    desk.queue.list.need(0, desk.queue.list.lines - 1);
    await vi.waitFor(() => expect(desk.queue.list.rowAt(0)).toBeDefined());

    const asked = fake.asked.filter(({ name }) => name === 'rows').length;

    expect(asked).toBeLessThan(2_000 / 50);
  });
});

describe('the window on an incident', () => {
  it('reads the card with its count, unfolds it by Enter, and shows what it is about with numbers to open', async () => {
    render(App);
    const list = await screen.findByRole('listbox');
    await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toBe('row-0'));
    list.focus();
    await userEvent.keyboard('{j>' + String(first.first) + '/}');
    await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toBe(`card-${first.id}`));
    expect(document.getElementById(`card-${first.id}`)?.textContent).toMatch(new RegExp(`${first.title}.*${String(first.count)} parcels.*Folded`, 's'));
    const heading = await screen.findByRole('heading', { name: new RegExp(`${String(first.count)} parcels, one matter`) });
    expect(heading).toBeTruthy();

    await userEvent.keyboard('{Enter}');

    await waitFor(() => expect(document.getElementById(`card-${first.id}`)?.textContent).toMatch(/beneath/));
    const numbers = await screen.findAllByRole('button', { name: /^(RB|LP)\d+/ });
    await userEvent.click(numbers[0] ?? heading);
    await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toMatch(/^row-/));
  });
});
