import type { Attachment } from 'svelte/attachments';
import type { Pictures } from './pictures.svelte';
import { PICTURES } from './sheets';
import type { PictureId } from './sheets';

/** Where something stands that can have the focus. */
export interface Spot { row: number; column: number }

/** Rows count first, then columns. */
const away = (from: Spot, to: Spot): number => Math.abs(to.row - from.row) * 1_000 + Math.abs(to.column - from.column);

type Way = (spot: Spot, here: Spot) => boolean;
const inRow: Way = (spot, here) => spot.row === here.row;
const WAYS: Readonly<Record<string, Way>> = {
  ArrowRight: (spot, here) => inRow(spot, here) && spot.column > here.column,
  ArrowLeft: (spot, here) => inRow(spot, here) && spot.column < here.column,
  ArrowDown: (spot, here) => spot.row > here.row,
  ArrowUp: (spot, here) => spot.row < here.row,
  Home: inRow,
  End: inRow,
};

/** Which of these spots a key leads to from one of them: within the row, or to the nearest row that has any; null: it is no such key. */
export function stepTo(spots: readonly Spot[], at: number, key: string): number | null {
  const here = spots[at];
  const way = WAYS[key];
  if (here === undefined || way === undefined) return null;
  const from = { row: here.row, column: { Home: -1, End: 999 }[key] ?? here.column };
  const ahead = spots.map((spot, index) => ({ index, far: away(from, spot), fits: way(spot, here) })).filter((one) => one.fits);
  return ahead.sort((a, b) => a.far - b.far)[0]?.index ?? at;
}

function spotOf(stop: Element): Spot {
  const cell = stop.closest('th, td');
  const row = cell?.closest('tr');
  const rows = [...(row?.closest('table')?.querySelectorAll('tr') ?? [])];
  return { row: rows.findIndex((one) => one === row), column: [...(row?.children ?? [])].findIndex((one) => one === cell) };
}

/** Makes one stop of a picture: arrows move within it, and it remembers where the focus was. `shown` is what it is drawn from. */
export function rove(pictures: Pictures, picture: PictureId, shown: unknown): Attachment<HTMLElement> {
  return (part) => {
    const stops = (): HTMLElement[] => (shown === null ? [] : [...part.querySelectorAll<HTMLElement>('[data-stop]')]);
    const settle = (): void => {
      const all = stops();
      const kept = all.find((stop) => stop.dataset['stop'] === pictures.stops.get(picture)) ?? all.find((stop) => stop.matches('tbody *')) ?? all[0];
      for (const stop of all) stop.tabIndex = stop === kept ? 0 : -1;
    };
    const reached = (event: Event): void => {
      const stop = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-stop]') : null;
      pictures.last = picture;
      if (stop?.dataset['stop'] === undefined) return;
      pictures.stops.set(picture, stop.dataset['stop']);
      settle();
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const all = stops();
      const to = stepTo(all.map(spotOf), all.findIndex((stop) => stop === event.target), event.key);
      if (to === null) return;
      event.preventDefault();
      all[to]?.focus();
    };
    settle();
    part.addEventListener('focusin', reached);
    part.addEventListener('click', reached);
    part.addEventListener('keydown', pressed);
    return () => {
      part.removeEventListener('focusin', reached);
      part.removeEventListener('click', reached);
      part.removeEventListener('keydown', pressed);
    };
  };
}

const pictureOf = (id: PictureId): HTMLElement | null => document.querySelector<HTMLElement>(`[data-picture="${id}"]`);

/** Puts the focus where it was in a picture; false where it has no figure. */
export function focusPicture(id: PictureId, scroll = true): boolean {
  const part = pictureOf(id);
  const stop = part?.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
  if (!part || !stop) return false;
  if (scroll) part.scrollIntoView({ block: 'nearest' });
  stop.focus({ preventScroll: !scroll });
  return true;
}

/** Goes to the next picture that has figures, or to the one before. */
export function stepPicture(pictures: Pictures, by: 1 | -1): void {
  const ids = [...document.querySelectorAll<HTMLElement>('[data-picture]')].map((part) => part.dataset['picture']);
  const inside = document.activeElement?.closest('[data-picture]') != null;
  let at = ids.findIndex((id) => id === pictures.last) + (inside ? by : 0);
  for (; at >= 0 && at < ids.length; at += by) {
    const id = ids[at];
    if (isPicture(id) && focusPicture(id)) return;
  }
}

function isPicture(id: string | undefined): id is PictureId {
  return PICTURES.some((picture) => picture === id);
}
