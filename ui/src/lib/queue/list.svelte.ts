import { call, faultOf } from '../ipc';
import type { Fault, Group, Listing, QueueAsk, QueueRow } from '../ipc';
import { Gone } from './gone';
import { Pages } from './pages';

/** Where to stand when a list opens: at this shipment if it is there, else at this index. */
export interface Stand { id: number | null; index: number }

/** One list: it stays as it was answered until it is opened again; what is decided is taken out of it in place. */
export class QueueList {
  listing = $state.raw<Listing | null>(null);
  ask = $state.raw<QueueAsk>({ view: '', filter: '' });
  cursor = $state(0);
  fault = $state.raw<Fault | null>(null);
  /** Grows when rows arrive, so that what shows them looks again. */
  #fresh = $state(0);
  #gone = $state.raw(new Gone());
  #pages = new Pages(0, () => this.#fresh++);
  #turn = 0;

  readonly total = $derived(Math.max(0, (this.listing?.total ?? 0) - this.#gone.count));
  readonly groups = $derived<readonly Group[]>((this.listing?.groups ?? []).map((group) => {
    const first = this.#gone.shown(group.first);
    return { ...group, first, count: this.#gone.shown(group.first + group.count) - first };
  }));
  readonly row = $derived(this.rowAt(this.cursor));

  /** Asks anew. The old rows stay in sight until the new ones are there. */
  async open(ask: QueueAsk, stand: Stand): Promise<void> {
    const turn = ++this.#turn;
    try {
      const listing = await call('list', ask);
      const pages = new Pages(listing.list, () => this.#fresh++);
      const place = stand.id === null || listing.total === 0 ? null : (await call('place', { list: listing.list, id: stand.id })).index;
      const cursor = Math.max(0, Math.min(listing.total - 1, place ?? stand.index));
      if (listing.total > 0) await pages.fetch(cursor, cursor);
      if (turn !== this.#turn) return;
      this.#pages = pages;
      this.#gone = new Gone();
      this.ask = ask;
      this.listing = listing;
      this.cursor = cursor;
      this.fault = null;
      this.#fresh++;
    } catch (thrown) {
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
  }

  /** The row at a shown position, once it has arrived. */
  rowAt(shown: number): QueueRow | undefined {
    return this.#fresh < 0 || shown >= this.total ? undefined : this.#pages.at(this.#gone.listed(shown));
  }

  /** Fetches what is missing of these shown positions. */
  need(first: number, last: number): void {
    if (last >= first) this.#pages.fetch(this.#gone.listed(first), this.#gone.listed(last)).catch((thrown: unknown) => {
      this.fault = faultOf(thrown);
    });
  }

  /** Reads again the rows that it holds, in place. */
  async reread(first: number, last: number): Promise<void> {
    if (this.listing !== null && last >= first) await this.#pages.refetch(this.#gone.listed(first), this.#gone.listed(last));
  }

  move(to: number): void {
    this.cursor = Math.max(0, Math.min(this.total - 1, to));
  }

  /** Takes rows out; false where it does not know the place of each, so that the list has to be opened again. */
  drop(ids: readonly number[]): boolean {
    const places = ids.map((id) => this.#pages.placeOf(id));
    const known = places.filter((place) => place !== undefined);
    const above = known.filter((place) => this.#gone.shown(place) < this.cursor).length;
    this.#gone = this.#gone.with(known);
    this.move(this.cursor - above);
    return known.length === ids.length;
  }

  /** Brings rows back to where they were; false where one of them was never in this list. */
  restore(ids: readonly number[]): boolean {
    const places = ids.map((id) => this.#pages.placeOf(id)).filter((place) => place !== undefined);
    const standing = this.#gone.listed(this.cursor);
    this.#gone = this.#gone.without(new Set(places));
    const first = places[0];
    this.move(this.#gone.shown(first ?? standing));
    return places.length === ids.length;
  }

  /** The shipments between two shown positions, both included. */
  async idsBetween(from: number, to: number): Promise<number[]> {
    if (this.listing === null || this.total === 0) return [];
    const first = this.#gone.listed(Math.min(from, to));
    const last = this.#gone.listed(Math.max(from, to));
    const ids = await this.#pages.ids(first, last);
    return ids.filter((_, index) => this.#gone.listed(this.#gone.shown(first + index)) === first + index);
  }
}
