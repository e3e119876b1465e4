import { beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/desk/commands';
import { leaves } from '../../src/desk/decisions.svelte';
import { TriageWindow } from '../../src/desk/window.svelte';
import { reach } from '../../src/lib/ipc';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;
let desk: TriageWindow;

beforeEach(async () => {
  fake = new FakeDesk(1_200);
  reach(fake);
  desk = new TriageWindow();
  await desk.start();
});

const told = async (text: string): Promise<void> => vi.waitFor(() => expect(desk.toasts.now?.text).toBe(text));

describe('deciding', () => {
  it('resolves the row under the cursor and stands on the next at once', async () => {
    run(desk, 'next');
    run(desk, 'resolve');

    expect(desk.queue.list.row?.id).toBe(2);
    await told('Resolved 1');
    expect(fake.stateOf(1)).toBe('resolved');
  });

  it('takes back the last decision, however fast the two keys follow on each other', async () => {
    run(desk, 'resolve');
    await told('Resolved 1');
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => { answer = resolve; });
    reach({
      ask: async <Answer>(name: string, content: unknown): Promise<Answer> => {
        if (name === 'resolve') await slow;
        return fake.ask<Answer>(name, content);
      },
      listen: (handler) => fake.listen(handler),
    });

    run(desk, 'resolve');
    run(desk, 'undo');
    await Promise.resolve();
    answer();

    await told('Taken back: Resolved 1');
    expect([fake.stateOf(0), fake.stateOf(1)]).toEqual(['resolved', 'open']);
  });

  it('takes back by one key what one key resolved in bulk', async () => {
    desk.queue.marks.add([1, 2, 3]);
    run(desk, 'resolve');
    await told('Resolved 3');

    run(desk, 'undo');

    await told('Taken back: Resolved 3');
    expect([1, 2, 3].map((id) => fake.stateOf(id))).toEqual(['open', 'open', 'open']);
    expect(desk.queue.list.row?.id).toBe(1);
  });

  it('brings the row back when the desk refuses', async () => {
    const ask = fake.ask.bind(fake);
    fake.ask = (name: string, content: unknown) => (name === 'resolve' ? Promise.reject(new Error('The disk is full.')) : ask(name, content));

    run(desk, 'resolve');

    expect(desk.queue.list.row?.id).toBe(1);
    await told('The disk is full.');
    expect(desk.queue.list.row?.id).toBe(0);
  });

  it('asks first when a step touches more than 500 rows', async () => {
    desk.queue.marks.add(await desk.queue.list.idsBetween(0, 600));

    run(desk, 'resolve');

    expect(desk.dialog?.kind).toBe('ask');
    expect(fake.stateOf(0)).toBe('open');
  });

  it('offers to take back the step that the toast speaks of, not the newest', async () => {
    run(desk, 'resolve');
    await told('Resolved 1');
    const offer = desk.toasts.now?.offer;
    await fake.ask('note', { ids: [9], text: 'from another window' });

    offer?.run();

    await told('Taken back: Resolved 1');
    expect(fake.stateOf(0)).toBe('open');
  });

  it('shows what arrived only when asked, and counts it meanwhile', async () => {
    const shown = desk.queue.list.listing?.list;
    fake.tell({ kind: 'changed', arrived: 12 });

    expect(desk.board.arrived).toBe(12);
    expect(desk.queue.list.listing?.list).toBe(shown);

    run(desk, 'show-new');
    await vi.waitFor(() => expect(desk.board.arrived).toBe(0));
  });

  it('finds its place again after a visit to another view', async () => {
    desk.queue.move(7);
    await desk.show('customs');
    await desk.show('needs_you');

    expect(desk.queue.list.row?.id).toBe(7);
  });

  it('opens a shipment that somebody asked for outside the window', async () => {
    fake.tell({ kind: 'open', shipment: 42 });

    await vi.waitFor(() => expect(desk.queue.list.row?.id).toBe(42));
  });

  it('knows which decisions take a row out of a view', () => {
    expect(leaves('queue', 'needs_you', 'resolved')).toBe(true);
    expect(leaves('waiting', 'waiting_buyer', 'waiting_buyer')).toBe(false);
    expect(leaves('desk', 'all', 'resolved')).toBe(false);
    expect(leaves('desk', 'resolved', 'open')).toBe(true);
  });
});
