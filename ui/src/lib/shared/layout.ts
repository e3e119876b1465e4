import { LETTERS } from './own-keys.svelte';
import type { Letters, Own } from './own-keys.svelte';

/** Where a list was left. */
export interface Spot {
  id: number | null;
  index: number;
  filter: string;
  /** The incident whose card it was left on. */
  card?: string | null;
  /** How far below the top of the list the cursor's row stood, in pixels. */
  offset?: number | null;
  /** How it was laid out: ids of the desk; absent: as usual, with all columns. */
  group?: string;
  order?: string;
  columns?: readonly string[];
}

/** How the window was left: kept by the desk as an opaque text. */
export interface Layout {
  view: string;
  spots: Record<string, Spot>;
  /** Pixels; null: a share of the window. */
  detailWidth: number | null;
  viewsShown: boolean;
  letters: Letters;
  /** Keys that the seller changed, by command. */
  keys: Own;
  allStages: boolean;
  /** Shipments that are marked. */
  marks: readonly number[];
  /** Hints that are still to be shown; null: the tour has not begun. */
  hints: readonly string[] | null;
}

export const DETAIL_WIDTH = { least: 400, most: 640 };

export function freshLayout(): Layout {
  return { view: 'needs_you', spots: {}, detailWidth: null, viewsShown: true, letters: 'plain', keys: {}, allStages: false, marks: [], hints: null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Those of a list that are as they should be; none where it is no list. */
function listOf<T>(value: unknown, fits: (one: unknown) => one is T): T[] {
  return Array.isArray(value) ? value.filter(fits) : [];
}
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

function spotOf(value: unknown): Spot | null {
  if (!isObject(value)) return null;
  return {
    id: typeof value['id'] === 'number' ? value['id'] : null,
    index: typeof value['index'] === 'number' ? Math.max(0, value['index']) : 0,
    filter: textOf(value['filter']),
    card: typeof value['card'] === 'string' ? value['card'] : null,
    offset: typeof value['offset'] === 'number' ? value['offset'] : null,
    group: textOf(value['group']),
    order: textOf(value['order']),
    columns: listOf(value['columns'], isText),
  };
}

function keysIn(value: unknown): Own {
  if (!isObject(value)) return {};
  const isKey = (key: unknown): key is string => typeof key === 'string' && key !== '';
  return Object.fromEntries(Object.entries(value).flatMap(([id, keys]): [string, readonly string[]][] => (Array.isArray(keys) ? [[id, keys.filter(isKey)]] : [])));
}

export function widthWithin(width: number): number {
  return Math.min(DETAIL_WIDTH.most, Math.max(DETAIL_WIDTH.least, Math.round(width)));
}

/** Reads what an earlier run wrote; whatever it cannot read is as new. */
export function layoutFrom(text: string): Layout {
  const layout = freshLayout();
  let left: unknown;
  try {
    left = JSON.parse(text === '' ? '{}' : text);
  } catch {
    return layout;
  }
  if (!isObject(left)) return layout;
  if (typeof left['view'] === 'string') layout.view = left['view'];
  if (typeof left['detailWidth'] === 'number') layout.detailWidth = widthWithin(left['detailWidth']);
  for (const name of ['viewsShown', 'allStages'] as const) {
    const value = left[name];
    if (typeof value === 'boolean') layout[name] = value;
  }
  // An earlier window kept whether letters are on.
  layout.letters = left['letters'] === false ? 'off' : (LETTERS.find((one) => one === left['letters']) ?? 'plain');
  layout.keys = keysIn(left['keys']);
  layout.marks = listOf(left['marks'], isNumber);
  if (Array.isArray(left['hints'])) layout.hints = listOf(left['hints'], isText);
  for (const [view, value] of Object.entries(isObject(left['spots']) ? left['spots'] : {})) {
    const spot = spotOf(value);
    if (spot !== null) layout.spots[view] = spot;
  }
  return layout;
}
