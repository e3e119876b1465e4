import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/App.svelte';
import { run } from '../../src/desk/commands';
import { menuOf } from '../../src/desk/menu';
import { TriageWindow } from '../../src/desk/window.svelte';
import { tagOffers } from '../../src/lib/deciding/tags';
import { reach } from '../../src/lib/ipc';
import { ownKeys } from '../../src/lib/shared/own-keys.svelte';
import { FakeDesk } from '../fake/desk';

let fake: FakeDesk;

beforeEach(() => {
  fake = new FakeDesk(300);
  reach(fake);
  ownKeys.keys = {};
  ownKeys.letters = 'plain';
});

async function started(): Promise<TriageWindow> {
  const desk = new TriageWindow();
  await desk.start();
  desk.follow();
  await vi.waitFor(() => expect(desk.reading.detail?.row.id).toBe(0));
  return desk;
}
const asked = (name: string): unknown[] => fake.asked.filter((one) => one.name === name).map(({ ask }) => ask);

describe('care by key', () => {
  it('files a trace where there is no claim, and the parcel then waits for the carrier', async () => {
    render(App);
    await screen.findByRole('listbox');
    await userEvent.keyboard('f');

    await userEvent.click(await screen.findByRole('button', { name: /Ask the carrier to trace it/ }));

    await vi.waitFor(() => expect(asked('claim')).toEqual([{ ids: [0], claim: 'trace' }]));
    expect(fake.stateOf(0)).toBe('waiting_carrier');
  });

  it('mutes a rule for the lane or the whole carrier, and one key takes that back', async () => {
    const desk = await started();
    run(desk, 'mute');
    await vi.waitFor(() => expect(desk.dialog).toMatchObject({ kind: 'mute', id: 0, offer: { carrier: 'YunExpress' } }));

    await desk.decisions.mute(0, true);
    expect(asked('mute')).toEqual([{ id: 0, lane: true }]);
    expect(desk.toasts.now).toMatchObject({ offer: { name: 'Undo' } });
    expect(desk.toasts.now?.text).toContain('14 closed');
    await desk.tuning.books.mutes.read();
    expect(desk.tuning.books.mutes.rows).toHaveLength(1);

    await desk.decisions.undo();
    await desk.tuning.books.mutes.read();
    expect(desk.tuning.books.mutes.rows).toHaveLength(0);
  });

  it('offers to mute beside how it ended, where one rule is meant', async () => {
    const desk = await started();
    run(desk, 'dismiss');
    expect(desk.dialog).toMatchObject({ kind: 'dismiss', mute: { id: 0 } });

    desk.dialog = null;
    desk.queue.marks.add([1, 2]);
    run(desk, 'dismiss');
    expect(desk.dialog).toMatchObject({ kind: 'dismiss', mute: null });
  });

  it('tags all that are marked in one step, keeps the marks, and one undo takes it off again', async () => {
    const desk = await started();
    desk.queue.marks.add([1, 2, 3]);
    desk.decisions.tag([1, 2, 3], 'christmas', true);
    await vi.waitFor(() => expect(asked('tag')).toEqual([{ ids: [1, 2, 3], tag: 'christmas', on: true }]));
    expect(desk.queue.marks.count).toBe(3);

    run(desk, 'tags');
    await vi.waitFor(() => expect(desk.dialog).toMatchObject({ kind: 'tags', ids: [1, 2, 3] }));
    expect(desk.dialog?.kind === 'tags' && desk.dialog.tags.find(({ tag }) => tag === 'christmas')?.count).toBe(3);
    await desk.decisions.undo();
    expect((await fake.ask<{ tags: { tag: string }[] }>('tags', {})).tags.map(({ tag }) => tag)).not.toContain('christmas');
  });

  it('finds tags as they are typed, those that are worn first, and makes a new one of what nobody wears', () => {
    const tags = [{ tag: 'christmas', count: 4 }, { tag: 'key account', count: 9 }, { tag: 'claim sent', count: 1 }];

    expect(tagOffers(tags, [['claim sent'], []], '').map(({ tag, worn }) => [tag, worn])).toEqual([['claim sent', 'some'], ['christmas', 'none'], ['key account', 'none']]);
    expect(tagOffers(tags, [[]], 'ch').map(({ tag, fresh }) => [tag, fresh])).toEqual([['christmas', false], ['ch', true]]);
    expect(tagOffers(tags, [[]], 'Christmas').map(({ fresh }) => fresh)).toEqual([false]);
  });

  it('copies a link that opens the shipment', async () => {
    const desk = await started();
    run(desk, 'copy-link');

    await vi.waitFor(() => expect(asked('copy')).toEqual([{ text: 'tidewaiter://shipment/RB482113905CN' }]));
  });
});

describe('the native menu', () => {
  it('names every command in the window’s words, with the keys as they are now', async () => {
    const desk = await started();
    const find = (id: string) => menuOf(desk).chapters.flatMap(({ items }) => items).find((item) => item.id === id);

    expect(menuOf(desk).chapters.map(({ name }) => name)).toEqual(['File', 'Edit', 'Shipment', 'Mark', 'Go', 'View', 'Help']);
    expect(find('resolve')).toEqual({ id: 'resolve', name: 'Resolve', hint: 'e', enabled: true });
    expect(find('action-1')?.name).toBe('Send invoice to carrier');
    expect(find('undo')?.enabled).toBe(false);
    ownKeys.keys = { resolve: ['q'] };
    expect(find('resolve')?.hint).toBe('q');
    await desk.show('history');
    expect(find('resolve')?.enabled).toBe(false);
  });

  it('is told to the shell only when it is another', async () => {
    const desk = await started();
    desk.tellMenu(menuOf(desk));
    desk.tellMenu(menuOf(desk));
    ownKeys.keys = { resolve: ['q'] };
    desk.tellMenu(menuOf(desk));

    expect(asked('menu')).toHaveLength(2);
  });

  it('runs what is chosen in it as its key would, and before a dialog only what opens another', async () => {
    const desk = await started();
    fake.tell({ kind: 'command', id: 'settings' });
    expect(desk.dialog?.kind).toBe('settings');
    fake.tell({ kind: 'command', id: 'resolve' });
    expect(fake.stateOf(0)).toBe('open');
    fake.tell({ kind: 'command', id: 'keys' });
    expect(desk.dialog?.kind).toBe('keys');

    desk.dialog = null;
    fake.tell({ kind: 'command', id: 'resolve' });
    await vi.waitFor(() => expect(fake.stateOf(0)).toBe('resolved'));
  });

  it('leaves alone a question that waits for its answer, and what it does not know', async () => {
    const desk = await started();
    desk.dialog = { kind: 'ask', text: '', go: () => undefined };
    fake.tell({ kind: 'command', id: 'settings' });
    expect(desk.dialog.kind).toBe('ask');
    expect(() => fake.tell({ kind: 'command', id: 'unheard-of' })).not.toThrow();
  });

  it('is not the only voice of the shell: a line of it is shown', async () => {
    const desk = await started();
    fake.tell({ kind: 'say', text: 'The window stays in the tray' });

    expect(desk.toasts.now?.text).toBe('The window stays in the tray');
  });
});
