import { beforeEach, describe, expect, it } from 'vitest';
import { reach } from '../../src/lib/ipc';
import { Gone } from '../../src/lib/queue/gone';
import { Grid } from '../../src/lib/queue/grid';
import { QueueList } from '../../src/lib/queue/list.svelte';
import { FakeDesk } from '../fake/desk';

let desk: FakeDesk;
let list: QueueList;

beforeEach(async () => {
  desk = new FakeDesk(1_000);
  reach(desk);
  list = new QueueList();
  await list.open({ view: 'needs_you', filter: '', group: '', order: '' }, { id: null, index: 0 });
});

describe('a list', () => {
  it('puts the next row under the cursor when its row is decided', () => {
    list.move(4);

    list.drop([4]);

    expect(list.row?.id).toBe(5);
    expect(list.total).toBe(999);
  });

  it('stands on the previous row when the last one is decided', async () => {
    list.move(999);
    list.need(999, 999);
    await list.idsBetween(990, 999);

    list.drop([999]);

    expect(list.cursor).toBe(998);
  });

  it('keeps the same row under the cursor when rows above it leave', () => {
    list.move(10);

    list.drop([2, 3]);

    expect(list.row?.id).toBe(10);
  });

  it('brings rows back where they were, with the cursor on the first', () => {
    list.move(6);
    list.drop([6, 7]);

    expect(list.restore([6, 7])).toBe(true);
    expect(list.row?.id).toBe(6);
    expect(list.total).toBe(1_000);
  });

  it('says that it does not know rows that it never showed', () => {
    expect(list.drop([900])).toBe(false);
  });

  it('counts its groups without the rows that left', () => {
    const before = list.groups.map((group) => group.count);

    list.drop([0, 1]);

    expect(list.groups[0]?.count).toBe((before[0] ?? 0) - 2);
    expect(list.groups[1]?.first).toBe((before[0] ?? 0) - 2);
  });

  it('gathers the ids of a long range although the desk answers in pieces', async () => {
    list.drop([3]);

    const ids = await list.idsBetween(0, 998);

    expect(ids).toHaveLength(999);
    expect(ids).not.toContain(3);
  });

  it('stands where it stood when it opens again, even if rows came before', async () => {
    await list.open({ view: 'needs_you', filter: '', group: '', order: '' }, { id: 500, index: 3 });

    expect(list.row?.id).toBe(500);
  });

  it('keeps the old rows in sight when the desk fails', async () => {
    reach({ ask: () => Promise.reject(new Error('disk')), listen: () => () => undefined });

    await list.open({ view: 'customs', filter: '', group: '', order: '' }, { id: null, index: 0 });

    expect(list.fault?.message).toBe('disk');
    expect(list.row?.id).toBe(0);
  });

  it('shows what a change left, even where its rows were on their way when it came', async () => {
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => { answer = resolve; });
    reach({
      ask: async <Answer>(name: string, content: unknown): Promise<Answer> => {
        const before = await desk.ask<Answer>(name, content);
        if (name === 'rows') await slow;
        return before;
      },
      listen: (handler) => desk.listen(handler),
    });

    const early = list.reread(0, 10);
    await desk.ask('work', { ids: [0] });
    const late = list.reread(0, 10);
    answer();
    await Promise.all([early, late]);

    expect(list.row?.state).toBe('working');
  });
});

describe('rows that are gone', () => {
  it('leave positions that translate both ways', () => {
    const gone = new Gone([0, 3, 4]);

    expect([0, 1, 2, 3].map((shown) => gone.listed(shown))).toEqual([1, 2, 5, 6]);
    expect([1, 2, 5, 6].map((listed) => gone.shown(listed))).toEqual([0, 1, 2, 3]);
  });
});

describe('the grid', () => {
  const groups = [{ id: 'today', name: '', first: 0, count: 2, severity: null }, { id: 'week', name: '', first: 2, count: 8, severity: null }];
  const grid = new Grid(10, groups, { row: 34, heading: 30 });

  it('leaves room for the headings', () => {
    expect(grid.topOf(0)).toBe(30);
    expect(grid.topOf(2)).toBe(30 + 68 + 30);
    expect(grid.indexAt(grid.topOf(2))).toBe(2);
    expect(grid.groupAt(100)?.id).toBe('week');
  });

  it('scrolls only as far as a row needs to be seen under the heading', () => {
    expect(grid.reveal(1, 0, 200)).toBe(0);
    expect(grid.reveal(9, 0, 200)).toBe(grid.height - 200);
    expect(grid.reveal(2, 200, 200)).toBe(grid.topOf(2) - 30);
  });

  it('reaches the last of a million rows although elements have a greatest height', () => {
    const long = new Grid(1_000_000, [], { row: 34, heading: 30 });
    const y = long.logical(long.physical - 600, 600);

    expect(long.physical).toBeLessThan(16_000_000);
    expect(long.seen(y, 600).last).toBe(999_999);
    expect(long.logical(long.scrollFor(5_000_000, 600), 600)).toBeCloseTo(5_000_000, 3);
  });
});
