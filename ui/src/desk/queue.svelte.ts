import { call } from '../lib/ipc';
import { QueueList } from '../lib/queue/list.svelte';
import type { Stand } from '../lib/queue/list.svelte';
import { Marks } from '../lib/queue/marks.svelte';
import { isTab } from '../lib/tuning/tuning.svelte';
import type { Board } from './board.svelte';
import type { Looks } from './looks.svelte';

/** Views that the window shows by other means than the list. */
const OTHER = new Set(['dashboard', 'confirm', 'feedback', 'history', 'unread', 'taught']);

export function isList(view: string): boolean {
  return !OTHER.has(view) && !isTab(view);
}

/** What of an import a view lists: `new`, `forward`, `stuck`, `regressed`; null: it is none of those. */
export function listsImport(view: string): string | null {
  return /^import:\d+:(new|forward|stuck|regressed)$/.exec(view)?.[1] ?? null;
}

/** What the shipments of a view were scanned with, its words or its code; null: it is no such view. */
export function listsSaying(view: string): string | null {
  if (!view.startsWith('saying:')) return null;
  let said: unknown;
  try {
    said = JSON.parse(view.slice('saying:'.length));
  } catch {
    return '';
  }
  if (typeof said !== 'object' || said === null) return '';
  if ('words' in said && typeof said.words === 'string' && said.words !== '') return said.words;
  const code = 'code' in said ? said.code : null;
  return typeof code === 'object' && code !== null && 'code' in code && typeof code.code === 'string' ? code.code : '';
}

/** Whether a view lists the parcels behind a number of a backtest. */
export function listsBacktest(view: string): boolean {
  return view.startsWith('backtest:');
}

/** The view of the pane of views that a view belongs to. */
export function homeOf(view: string): string {
  if (isTab(view) || listsBacktest(view)) return 'rules';
  return view === 'taught' || view.startsWith('saying:') ? 'unread' : view;
}

/** What to come back to after a restart: the numbers of a backtest are gone then. */
const lasting = (view: string): string => (listsBacktest(view) ? homeOf(view) : view);

/** The list on screen: which view, which filter, where the cursor is and what is marked. */
export class Queue {
  readonly list = new QueueList();
  readonly marks = new Marks();
  view = $state('needs_you');
  filter = $state('');
  /** The view whose figure this list stands behind: one comes back to it. Null: the list stands for itself. */
  from = $state<string | null>(null);
  seen = { first: 0, last: -1 };

  constructor(readonly board: Board, readonly looks: Looks) {}

  /** The view of the pane of views that one is in. */
  get home(): string {
    return this.from ?? homeOf(this.view);
  }

  get section(): string {
    return this.board.view(homeOf(this.view))?.section ?? (listsImport(this.view) === null && !listsBacktest(this.view) ? 'queue' : 'desk');
  }

  /** How many shipments a key is about: those that are marked, else all of the card's, else the row's. */
  get count(): number {
    if (this.marks.count > 0) return this.marks.count;
    if (!isList(this.view)) return 0;
    return this.list.card?.count ?? (this.list.row ? 1 : 0);
  }

  /** The same, one by one; those of a card have to be asked for. */
  chosen(): number[] | Promise<number[]> {
    if (this.marks.count > 0) return [...this.marks.ids];
    if (!isList(this.view)) return [];
    const { card, row } = this.list;
    return card === null ? (row ? [row.id] : []) : this.list.idsOf(card);
  }

  /** Where the cursor stands, to find it again. */
  get #stand(): Stand {
    return { id: this.list.row?.id ?? null, index: this.list.cursor, card: this.list.card?.id ?? null };
  }

  async show(view: string): Promise<void> {
    this.remember();
    const spot = this.looks.layout.spots[view];
    this.from = null;
    this.view = view;
    this.filter = spot?.filter ?? '';
    this.looks.leave({ view: lasting(view) });
    if (isList(view)) await this.open({ id: spot?.id ?? null, index: spot?.index ?? 0, card: spot?.card ?? null });
  }

  /** Shows what a figure counts; where one stood in that view is kept for the next time. */
  async visit(view: string, filter: string): Promise<void> {
    this.remember();
    this.from = this.home;
    this.view = view;
    this.filter = filter;
    await this.open({ id: null, index: 0 });
  }

  async search(filter: string): Promise<void> {
    if (filter === this.filter) return;
    this.filter = filter;
    await this.open({ ...this.#stand, index: 0 });
    this.remember();
  }

  /** Asks the list anew and keeps the place. */
  async refresh(): Promise<void> {
    await this.open(this.#stand);
  }

  async open(stand: Stand): Promise<void> {
    const view = this.view;
    await this.list.open({ view, filter: this.filter }, stand);
    if (view === this.view) this.board.arrived = 0;
    await this.#countHidden();
  }

  /** Stands on a shipment, in this view if it is there, else among all. */
  async goTo(id: number): Promise<void> {
    const list = this.list.listing;
    const place = list === null || !isList(this.view) ? null : (await call('place', { list: list.list, id })).index;
    if (place === null || !(await this.list.goTo(place))) {
      this.remember();
      this.from = null;
      this.view = this.board.view('all') === undefined ? this.view : 'all';
      this.filter = '';
      await this.open({ id, index: 0 });
    }
    this.remember();
  }

  move(to: number): void {
    this.list.move(to);
    this.remember();
  }

  /** Marks the row under the cursor, or takes its mark away; under a card, all of its rows. */
  async mark(): Promise<void> {
    const { card, row } = this.list;
    this.marks.flip(card === null ? (row ? [row.id] : []) : await this.list.idsOf(card));
  }

  /** Marks the row under the cursor and the one beside it, and goes there. */
  async extend(to: number): Promise<void> {
    const from = this.list.cursor;
    this.list.move(to);
    this.marks.add(await this.list.idsBetween(from, this.list.cursor));
  }

  /** First what is on screen, then all that match. */
  async markAll(): Promise<void> {
    const { first, last } = this.seen;
    const near = await this.list.idsBetween(first, last);
    const all = this.marks.count > 0 && near.every((id) => this.marks.has(id));
    this.marks.add(all ? await this.list.idsBetween(0, this.list.lines - 1) : near);
  }

  remember(): void {
    if (!isList(this.view) || this.list.listing === null || this.from !== null) return;
    const spot = { ...this.#stand, filter: this.filter };
    // A text's or a number's own list is looked at once: its place would be kept for ever.
    const spots = listsSaying(this.view) === null && !listsBacktest(this.view) ? { ...this.looks.layout.spots, [this.view]: spot } : this.looks.layout.spots;
    this.looks.leave({ view: lasting(this.view), spots });
  }

  async #countHidden(): Promise<void> {
    if (this.marks.count === 0) return;
    const here = new Set(await this.list.idsBetween(0, this.list.lines - 1));
    this.marks.hidden = [...this.marks.ids].filter((id) => !here.has(id)).length;
  }
}
