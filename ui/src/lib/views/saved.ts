import type { SavedView, View } from '../ipc';
import { words } from '../shared/words.svelte';

/** What a list shows, and how it is laid out: what a saved view remembers. */
export type OnScreen = Pick<SavedView, 'filter' | 'group' | 'order'> & { columns: readonly string[] };

/** The sections of the views pane in their order. */
export const SECTIONS = ['queue', 'mine', 'waiting', 'prompts', 'desk'] as const;

/** The views as the pane lists them. */
export function inOrder(views: readonly View[]): View[] {
  return SECTIONS.flatMap((section) => views.filter((view) => view.section === section));
}

/** A count beside a view's name: nothing at zero, and no more than three digits. */
export function shortCount(count: number): string {
  return count === 0 ? '' : count > 999 ? '999+' : words.count(count);
}

const asSet = (of: readonly string[]): string => [...of].sort().join(' ');

/** Whether what is on screen is not what was saved. */
export function differs(saved: SavedView, screen: OnScreen): boolean {
  return asSet(saved.filter.split(/\s+/)) !== asSet(screen.filter.split(/\s+/)) || saved.group !== screen.group || saved.order !== screen.order || asSet(saved.columns) !== asSet(screen.columns);
}

/** These with one of them at another place, counted from 0 and held within. */
export function moved<T>(all: readonly T[], one: T, to: number): T[] {
  const rest = all.filter((other) => other !== one);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), one, ...rest.slice(place)];
}
