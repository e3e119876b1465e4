import type { SavedView } from '../lib/ipc';
import type { Offer } from '../lib/palette/rank';
import { groupName, GROUPS, orderName, ORDERS } from '../lib/queue/arrange';
import { COLUMNS, toggled } from '../lib/queue/columns';
import { t } from '../lib/shared/words.svelte';
import type { TriageWindow } from './window.svelte';

/** One line of a menu. */
interface Choice { name: string; detail?: string; run: () => void }

/** Opens the menu of how the list is laid out. */
export function arrange(): void {
  document.querySelector<HTMLElement>('[data-focus="arrange"]')?.click();
}

/** Keeps what is on screen: in the seller's own view that is open, else under a new name. */
export async function keepView(window: TriageWindow): Promise<void> {
  const { saved, changed } = window.queue;
  if (saved === null) saveViewAs(window);
  else if (changed) await window.keeping.keep(saved);
  else window.toasts.say(t('view-as-saved', { name: saved.name }));
}

export function saveViewAs(window: TriageWindow): void {
  window.dialog = { kind: 'name-view', saved: window.keeping.fresh() };
}

/** A view got its name: its first, or another one. */
export function nameView(window: TriageWindow, saved: SavedView, name: string): void {
  void (saved.id === 0 ? window.keeping.add(name) : window.keeping.rename(saved, name));
}

export async function moveView(window: TriageWindow, saved: SavedView, by: number): Promise<void> {
  await window.keeping.place(saved, Math.max(0, window.keeping.all.findIndex(({ id }) => id === saved.id) + by));
}

/** What can be done with one of the seller's own views. */
export function viewChoices(window: TriageWindow, saved: SavedView): Choice[] {
  const places = window.keeping.all.map(({ id }) => id);
  const open = window.queue.saved?.id === saved.id;
  return [
    { name: t('cmd-rename-view'), run: () => { queueMicrotask(() => { window.dialog = { kind: 'name-view', saved }; }); } },
    ...(open && !window.queue.changed ? [] : [{ name: t('view-keep-here'), run: () => void window.keeping.keep(saved) }]),
    ...(places[0] === saved.id ? [] : [{ name: t('cmd-view-up'), detail: 'Alt ↑', run: () => void moveView(window, saved, -1) }]),
    ...(places.at(-1) === saved.id ? [] : [{ name: t('cmd-view-down'), detail: 'Alt ↓', run: () => void moveView(window, saved, 1) }]),
    { name: t('cmd-forget-view'), run: () => void window.keeping.forget(saved) },
  ];
}

/** Ways to lay the list out, for the palette: those that it is not laid out in now. */
export function layoutsOf({ queue }: TriageWindow): Offer[] {
  const { group, order, columns } = queue.arrangement;
  const offer = (id: string, name: string, also: string, run: () => void): Offer => ({ id, part: 'list', name, also, keys: '', rows: 0, run });
  return [
    ...GROUPS.filter((one) => one !== group).map((one) => offer(`group-${one}`, t('palette-group', { group: groupName(one) }), t('cmd-arrange.also'), () => void queue.arrange({ group: one }))),
    ...ORDERS.filter((one) => one !== order).map((one) => offer(`order-${one}`, t('palette-order', { order: orderName(one) }), t('cmd-arrange.also'), () => void queue.arrange({ order: one }))),
    ...COLUMNS.map((one) => offer(`column-${one}`, t(columns.length === 0 || columns.includes(one) ? 'palette-column-hide' : 'palette-column-show', { column: t(`column-${one}`) }), t('cmd-arrange.also'), () => void queue.arrange({ columns: toggled(columns, one) }))),
  ];
}
