import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { run } from '../../src/desk/commands';
import { offersOf } from '../../src/desk/offers';
import { TriageWindow } from '../../src/desk/window.svelte';
import { call, reach } from '../../src/lib/ipc';
import Palette from '../../src/lib/palette/Palette.svelte';
import { inOneLine, numbersIn, rank, shelved } from '../../src/lib/palette/rank';
import type { Offer, Part } from '../../src/lib/palette/rank';
import { KEYS } from '../../src/lib/shared/keys';
import { layoutFrom } from '../../src/lib/shared/layout';
import { words } from '../../src/lib/shared/words.svelte';
import { FakeDesk } from '../fake/desk';

const offer = (id: string, name: string, also = '', part: Part = 'rows'): Offer => ({ id, part, name, also, keys: '', rows: 0, run: () => undefined });
const OFFERS = [offer('snooze', 'Snooze', 'later remind'), offer('resolve', 'Resolve', 'done finish 处理完'), offer('go-resolved', 'Go to: Resolved', '', 'go')];

let desk: TriageWindow;
let fake: FakeDesk;

beforeEach(async () => {
  fake = new FakeDesk(1_200);
  reach(fake);
  desk = new TriageWindow();
  await desk.start();
  desk.follow();
  await vi.waitFor(() => expect(desk.reading.detail?.row.id).toBe(0));
});

afterEach(() => {
  words.language = 'en';
});

describe('the palette', () => {
  it('finds a command by another word for it', () => {
    expect(rank(OFFERS, 'done', []).map((one) => one.id)).toEqual(['resolve']);
  });

  it('finds commands by words of either language, whichever the window speaks', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      words.language = language;
      expect(rank(offersOf(desk), 'done', [])[0]?.id).toBe('resolve');
      expect(rank(offersOf(desk), '处理完', [])[0]?.id).toBe('resolve');
      expect(rank(offersOf(desk), 'refund', []).map((one) => one.id)).toContain('claim');
    }
  });

  it('puts a name that begins so before one that holds it', () => {
    expect(rank(OFFERS, 'res', []).map((one) => one.id)).toEqual(['resolve', 'go-resolved']);
  });

  it('puts a name whose words begin so before other words for something else', () => {
    const themes = [offer('settings', 'Settings', 'preferences options theme dark'), offer('theme-dark', 'Theme: Dark', 'theme')];
    expect(rank(themes, 'theme dark', [])[0]?.id).toBe('theme-dark');
  });

  it('finds a name by the first letters of its words', () => {
    expect(rank(OFFERS, 'gtr', []).map((one) => one.id)).toEqual(['go-resolved']);
  });

  it('shows what was used last first, then what is for the rows, then places to go', () => {
    expect(shelved(rank(OFFERS, '', ['go-resolved']), '', ['go-resolved']).map(({ id, offers }) => [id, offers.map((one) => one.id)])).toEqual([['recent', ['go-resolved']], ['rows', ['snooze', 'resolve']]]);
    expect([...new Set(offersOf(desk).map((one) => one.part))].slice(0, 2)).toEqual(['rows', 'go']);
  });

  it('offers the shipment’s own suggestions first, and says how many rows a command will touch', () => {
    desk.queue.marks.add([1, 2, 3]);

    expect(offersOf(desk)[0]).toMatchObject({ id: 'action-1', name: 'Send invoice to carrier', rows: 3, keys: '1' });
    expect(offersOf(desk).find((one) => one.id === 'resolve')?.rows).toBe(3);
  });

  it('holds every command of the table, where it applies', async () => {
    const saved = await call('view_save', { id: 0, name: 'Brazil', base: 'needs_you', filter: 'dest:BR', group: '', order: '', columns: [] });
    await desk.board.refresh();
    const offered = new Set<string>();
    // Between a view of one's own and the dashboard there is nothing that does not apply.
    for (const view of [saved.view, 'dashboard']) {
      await desk.show(view);
      offersOf(desk).forEach((one) => offered.add(one.id));
    }

    expect(KEYS.map(({ id }): string => id).filter((id) => !offered.has(id) && !['palette', 'undo', 'redo'].includes(id))).toEqual([]);
  });

  it('takes pasted numbers for numbers and words for words', () => {
    expect(numbersIn('RB482113905CN, LP0061992177531\nRB482113905CN')).toEqual(['RB482113905CN', 'LP0061992177531']);
    expect(numbersIn('RB482113905CN，LP0061992177531、YT2034567890123；UJ123456789GB')).toHaveLength(4);
    expect(numbersIn('resolve everything')).toEqual([]);
    expect(inOneLine('RB482113905CN\r\nLP0061992177531\tYT2034567890123')).toBe('RB482113905CN LP0061992177531 YT2034567890123');
  });

  it('makes one offer of a pasted list, however long, and hands over its numbers', async () => {
    const numbers = Array.from({ length: 400 }, (_, at) => `RB${String(482_113_905 + at)}CN`);
    const shown = vi.fn();
    render(Palette, { offers: offersOf(desk), recent: [], onused: () => undefined, onsearch: () => undefined, onnumbers: shown, onclose: () => undefined });

    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.paste(numbers.join('\n'));

    expect(screen.getAllByRole('option').map((one) => one.textContent.trim())).toEqual(['Show these 400 shipments']);
    await userEvent.keyboard('{Enter}');
    expect(shown).toHaveBeenCalledWith(numbers);
  });

  it('shows the shipments of a list among all', async () => {
    const numbers = [3, 8, 9].map((id) => desk.queue.list.rowAt(id)?.tracking_number ?? '');

    await desk.search(numbers.join(','));

    expect(desk.queue.view).toBe('all');
    expect(desk.queue.list.total).toBe(3);
  });

  it('draws no more than a screen or two of hundreds of offers, and finds the rest by typing', async () => {
    const many = Array.from({ length: 500 }, (_, at) => offer(`view-${String(at)}`, `View ${String(at)}`, '', 'go'));
    render(Palette, { offers: many, recent: [], onused: () => undefined, onsearch: () => undefined, onnumbers: () => undefined, onclose: () => undefined });

    expect(screen.getAllByRole('option')).toHaveLength(60);
    await userEvent.type(screen.getByRole('combobox'), 'View 499');
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('View 499');
  });

  it('does nothing while an input method composes', async () => {
    const used = vi.fn();
    render(Palette, { offers: OFFERS, recent: [], onused: used, onsearch: () => undefined, onnumbers: () => undefined, onclose: () => undefined });

    screen.getByRole('combobox').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));

    expect(used).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
  });

  it('remembers what ran last', () => {
    desk.used('snooze');
    desk.used('resolve');

    expect(desk.recent).toEqual(['resolve', 'snooze']);
    expect(run(desk, 'palette')).toBe(true);
  });
});

describe('the layout', () => {
  it('is as new where an earlier run left nonsense', () => {
    expect(layoutFrom('{"view":7,"detailWidth":9999,"spots":{"all":{"index":-3}}}')).toMatchObject({ view: 'needs_you', detailWidth: 640, spots: { all: { id: null, index: 0, filter: '' } } });
    expect(layoutFrom('not json').view).toBe('needs_you');
  });
});
