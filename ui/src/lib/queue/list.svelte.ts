import { call, faultOf } from '../ipc';
import type { Fault, Incident, Listing, QueueAsk, QueueRow } from '../ipc';
import { Folds } from './folds';
import type { Heading, Line } from './folds';
import { Gone } from './gone';
import { Pages } from './pages';

/**
 * Where to stand when a list opens: on this incident's card or at this shipment if they are there, else at this line.
 * `offset` is how far below the top of what is seen that stood, in pixels.
 */
export interface Stand { id: number | null; index: number; card?: string | null; offset?: number | null }

/** Lines that are fetched before they come into sight. */
const AHEAD = 60;
/** So many shipments are looked for one by one; more of them among all ids of the list. */
const FEW = 100;

/** What the cursor stands on: a row, or the card over it, by its index in the answered list. */
interface Standing { listed: number; card: boolean }

/**
 * One list: it stays as it was answered until it is opened again; what is decided is taken out of it in place.
 * What is seen of it are lines: rows, and cards of incidents that are folded at first. The cursor counts lines.
 */
export class QueueList {
  listing = $state.raw<Listing | null>(null);
  ask = $state.raw<QueueAsk>({ view: '', filter: '', group: '', order: '' });
  /** Whether another answer is awaited. */
  asking = $state(false);
  /** How far below the top the cursor's line is to stand once the list is drawn; null: wherever it is in sight. */
  offset: number | null = null;
  cursor = $state(0);
  fault = $state.raw<Fault | null>(null);
  /** Grows when rows arrive, so that what shows them looks again. */
  #fresh = $state(0);
  #gone = $state.raw(new Gone());
  /** Ids of the incidents that are open. */
  #open = $state.raw<ReadonlySet<string>>(new Set());
  #pages = new Pages(0, () => this.#fresh++);
  #turn = 0;

  /** Rows, whether folded or not. */
  readonly total = $derived(Math.max(0, (this.listing?.total ?? 0) - this.#gone.count));
  readonly folds = $derived(new Folds(this.total, (this.listing?.incidents ?? []).map((incident) => this.#left(incident)), this.#open));
  readonly lines = $derived(this.folds.count);
  readonly groups = $derived<readonly Heading[]>(this.folds.headings((this.listing?.groups ?? []).map((group) => {
    const first = this.#gone.shown(group.first);
    return { ...group, first, count: this.#gone.shown(group.first + group.count) - first };
  })));
  readonly line = $derived<Line | null>(this.lines === 0 ? null : this.folds.at(this.cursor));
  /** The row under the cursor, once it has arrived. */
  readonly row = $derived(this.line?.kind === 'row' ? this.#row(this.line.shown) : undefined);
  /** The incident whose card is under the cursor. */
  readonly card = $derived(this.line?.kind === 'card' ? this.line.incident : null);
  /** The row under the cursor, or the first beneath the card. */
  readonly lead = $derived(this.card === null ? this.row : this.#row(this.card.first));

  /** Asks anew. The old rows stay in sight until the new ones are there. */
  async open(ask: QueueAsk, stand: Stand): Promise<void> {
    const turn = ++this.#turn;
    this.asking = true;
    try {
      const listing = await call('list', ask);
      const pages = new Pages(listing.list, () => this.#fresh++);
      const card = listing.incidents.find((incident) => incident.id === stand.card);
      const place = card !== undefined || stand.id === null || listing.total === 0 ? null : (await call('place', { list: listing.list, id: stand.id })).index;
      const around = place === null ? null : new Folds(listing.total, listing.incidents, new Set()).incidentOf(place);
      const open = around === null ? this.#open : new Set([...this.#open, around.id]);
      const folds = new Folds(listing.total, listing.incidents, open);
      const wanted = card === undefined ? place === null ? stand.index : folds.lineOf(place) : folds.startOf(card.first);
      const cursor = Math.max(0, Math.min(folds.count - 1, wanted));
      if (listing.total > 0) await pages.fetch([folds.span(cursor).first]);
      if (turn !== this.#turn) return;
      this.#pages = pages;
      this.#gone = new Gone();
      this.#open = open;
      this.ask = ask;
      this.listing = listing;
      this.cursor = cursor;
      this.offset = place === null && card === undefined ? null : (stand.offset ?? null);
      this.fault = null;
      this.#fresh++;
    } catch (thrown) {
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
    if (turn === this.#turn) this.asking = false;
  }

  /** How many of these shipments the list does not hold. */
  async without(ids: ReadonlySet<number>): Promise<number> {
    const { listing } = this;
    if (listing === null) return 0;
    if (ids.size <= FEW) {
      const places = await Promise.all([...ids].map((id) => call('place', { list: listing.list, id })));
      return places.filter((place) => place.index === null).length;
    }
    const here = new Set(await this.idsBetween(0, this.lines - 1));
    return [...ids].filter((id) => !here.has(id)).length;
  }

  /** The row of a line, once it has arrived. */
  rowAt(line: number): QueueRow | undefined {
    const at = this.folds.at(line);
    return at.kind === 'row' ? this.#row(at.shown) : undefined;
  }

  /** A shipment's row, where it was ever shown here. */
  known(id: number): QueueRow | undefined {
    const place = this.#pages.placeOf(id);
    return place === undefined ? undefined : this.#pages.at(place);
  }

  /** The first rows of an incident, as far as they have arrived. */
  firstOf(incident: Incident, count: number): QueueRow[] {
    return Array.from({ length: Math.min(count, incident.count) }, (_, at) => this.#row(incident.first + at)).filter((row) => row !== undefined);
  }

  /** Fetches the first rows of an incident, whether it is open or not. */
  async fetchFirst(incident: Incident, count: number): Promise<void> {
    await this.#pages.fetch(Array.from({ length: Math.min(count, incident.count) }, (_, at) => this.#gone.listed(incident.first + at)));
  }

  /** Fetches what is missing of these lines, then of those that come next either way. */
  need(first: number, last: number): void {
    const next = this.#rowsAmong(Math.max(0, first - AHEAD), Math.min(this.lines - 1, last + AHEAD));
    const pages = this.#pages;
    pages.fetch(this.#rowsAmong(first, last)).then(() => pages.fetch(next)).catch((thrown: unknown) => {
      this.fault = faultOf(thrown);
    });
  }

  /** Reads again the rows that it holds of these lines, in place. */
  async reread(first: number, last: number): Promise<void> {
    if (this.listing === null || last < first) return;
    const lead = this.card === null ? [] : [this.#gone.listed(this.card.first)];
    await this.#pages.refetch([...lead, ...this.#rowsAmong(first, last)]);
  }

  move(to: number): void {
    this.cursor = Math.max(0, Math.min(this.lines - 1, to));
  }

  /** Stands on the row at an index of the answered list, unfolding what hides it; false where it has left. */
  async goTo(listed: number): Promise<boolean> {
    await this.#pages.fetch([listed]);
    if (this.#gone.has(listed)) return false;
    const around = this.folds.incidentOf(this.#gone.shown(listed));
    if (around !== null) this.#open = new Set([...this.#open, around.id]);
    this.#stand({ listed, card: false });
    return true;
  }

  /** Opens the incident whose card is under the cursor, or goes to the first of its rows; false where there is no card. */
  unfold(): boolean {
    if (this.line?.kind !== 'card') return false;
    if (this.line.open) this.move(this.cursor + 1);
    else this.#open = new Set([...this.#open, this.line.incident.id]);
    return true;
  }

  /** Folds the incident under the cursor and stands on its card; false where none is open. */
  fold(): boolean {
    const around = this.line?.incident ?? null;
    if (around === null || !this.#open.has(around.id)) return false;
    this.#open = new Set([...this.#open].filter((id) => id !== around.id));
    this.move(this.folds.startOf(around.first));
    return true;
  }

  /** Takes rows out; false where it does not know the place of each, so that the list has to be opened again. */
  drop(ids: readonly number[]): boolean {
    const standing = this.#standing();
    const known = ids.map((id) => this.#pages.placeOf(id)).filter((place) => place !== undefined);
    this.#gone = this.#gone.with(known);
    this.#stand(standing);
    return known.length === ids.length;
  }

  /** Brings rows back to where they were; false where one of them was never in this list. */
  restore(ids: readonly number[]): boolean {
    const places = ids.map((id) => this.#pages.placeOf(id)).filter((place) => place !== undefined);
    const standing = this.#standing();
    this.#gone = this.#gone.without(new Set(places));
    const first = places[0];
    this.#stand(first === undefined ? standing : { listed: first, card: false });
    return places.length === ids.length;
  }

  /** The shipments of the lines between two, both included; a card stands for all of its rows. */
  async idsBetween(from: number, to: number): Promise<number[]> {
    if (this.listing === null || this.total === 0) return [];
    const spans = [this.folds.span(from), this.folds.span(to)];
    return this.#ids(Math.min(...spans.map((span) => span.first)), Math.max(...spans.map((span) => span.last)));
  }

  async idsOf(incident: Incident): Promise<number[]> {
    return this.#ids(incident.first, incident.first + incident.count - 1);
  }

  /** Where some of these shipments are shown among all rows, ascending, as far as that was ever learnt. */
  placesOf(ids: ReadonlySet<number>): readonly number[] {
    if (this.#fresh < 0) return [];
    const places = [...ids].map((id) => this.#pages.placeOf(id)).filter((place) => place !== undefined);
    return places.map((place) => this.#gone.shown(place)).sort((a, b) => a - b);
  }

  /** An incident without the rows that left; what the rest is worth only the desk knows. */
  #left(incident: Incident): Incident {
    const first = this.#gone.shown(incident.first);
    const count = this.#gone.shown(incident.first + incident.count) - first;
    return { ...incident, first, count, at_risk: count === incident.count ? incident.at_risk : null };
  }

  #row(shown: number): QueueRow | undefined {
    return this.#fresh < 0 || shown >= this.total ? undefined : this.#pages.at(this.#gone.listed(shown));
  }

  #rowsAmong(first: number, last: number): number[] {
    const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => this.folds.at(first + at));
    return lines.flatMap((line) => (line.kind === 'row' && line.shown < this.total ? [this.#gone.listed(line.shown)] : []));
  }

  #standing(): Standing {
    return { listed: this.#gone.listed(this.folds.span(this.cursor).first), card: this.card !== null };
  }

  /** Stands on it; where it has left, on what follows it. */
  #stand({ listed, card }: Standing): void {
    const within = this.listing?.incidents.find((incident) => incident.first <= listed && listed < incident.first + incident.count);
    const shown = this.#gone.shown(listed);
    const beneath = !card && within !== undefined && this.folds.incidentOf(shown)?.id === within.id;
    this.move(beneath ? this.folds.lineOf(shown) : this.folds.startOf(shown));
  }

  async #ids(first: number, last: number): Promise<number[]> {
    const from = this.#gone.listed(first);
    const ids = await this.#pages.ids(from, this.#gone.listed(last));
    return ids.filter((_, index) => !this.#gone.has(from + index));
  }
}
