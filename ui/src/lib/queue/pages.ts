import { call } from '../ipc';
import type { QueueRow } from '../ipc';

/** Rows that are fetched at once: between folded cards they lie far apart, so few. */
const PAGE = 50;
/** Pages that are kept; the longest unread go first. */
const KEPT = 240;

/** The rows of one answered list, fetched as they are shown. */
export class Pages {
  readonly #rows = new Map<number, readonly QueueRow[]>();
  readonly #places = new Map<number, number>();
  readonly #asked = new Map<number, Promise<void>>();
  readonly #next = new Map<number, Promise<void>>();

  constructor(readonly list: number, readonly arrived: () => void) {}

  at(listed: number): QueueRow | undefined {
    return this.#rows.get(Math.floor(listed / PAGE))?.[listed % PAGE];
  }

  /** Where a shipment stands, if that was ever learnt. */
  placeOf(id: number): number | undefined {
    return this.#places.get(id);
  }

  /** Fetches what is missing around these indexes. */
  async fetch(listed: readonly number[]): Promise<void> {
    const missing = [...pagesOf(listed)].filter((page) => !this.#rows.has(page));
    await Promise.all(missing.map((page) => this.#once(page)));
  }

  /** Reads again what is held around these indexes. */
  async refetch(listed: readonly number[]): Promise<void> {
    const wanted = pagesOf(listed);
    for (const page of [...this.#rows.keys()]) if (!wanted.has(page)) this.#rows.delete(page);
    await Promise.all([...wanted].map((page) => this.#afresh(page)));
  }

  /** Ids between two indexes, both included; the desk may answer in pieces. */
  async ids(first: number, last: number): Promise<number[]> {
    const ids: number[] = [];
    while (first + ids.length <= last) {
      const from = first + ids.length;
      const piece = (await call('ids', { list: this.list, first: from, count: last - from + 1 })).ids;
      if (piece.length === 0) break;
      piece.forEach((id, index) => this.#places.set(id, from + index));
      ids.push(...piece);
    }
    return ids;
  }

  #once(page: number): Promise<void> {
    const under = this.#asked.get(page) ?? this.#read(page).finally(() => this.#asked.delete(page));
    this.#asked.set(page, under);
    return under;
  }

  /** What is on its way was asked before the change: it is waited for, and then asked once more. */
  #afresh(page: number): Promise<void> {
    const under = this.#asked.get(page);
    if (under === undefined) return this.#once(page);
    const next = this.#next.get(page) ?? under.catch(() => undefined).then(() => {
      this.#next.delete(page);
      return this.#once(page);
    });
    this.#next.set(page, next);
    return next;
  }

  async #read(page: number): Promise<void> {
    const { rows } = await call('rows', { list: this.list, first: page * PAGE, count: PAGE });
    this.#rows.delete(page);
    this.#rows.set(page, rows);
    rows.forEach((row, index) => this.#places.set(row.id, page * PAGE + index));
    for (const oldest of this.#rows.keys()) {
      if (this.#rows.size <= KEPT) break;
      this.#rows.delete(oldest);
    }
    this.arrived();
  }
}

function pagesOf(listed: readonly number[]): Set<number> {
  return new Set(listed.map((index) => Math.floor(index / PAGE)));
}
