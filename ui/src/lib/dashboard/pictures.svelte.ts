import { call, faultOf } from '../ipc';
import type { Dashboard, Fault } from '../ipc';
import { t, words } from '../shared/words.svelte';
import { asText, sheetOf, sorted } from './sheets';
import type { Order, PictureId } from './sheets';

/** Work that takes longer is shown, in milliseconds. */
const SOON = 300;

/** The figures of the dashboard, and where they were left: they stand until newer ones are there. */
export class Pictures {
  answer = $state.raw<Dashboard | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The desk has changed since they were counted. */
  stale = $state(false);
  /** Counting has taken long enough to be shown. */
  slow = $state(false);
  /** Every picture as its table. */
  tables = $state(false);
  /** The kind of exceptions whose weeks are shown; empty: all. */
  kind = $state('');
  orders = $state.raw<Partial<Record<PictureId, Order | null>>>({});
  /** Where the focus was in each picture, and in which of them last. */
  readonly stops = new Map<PictureId, string>();
  last: PictureId = 'stages';
  /** Pixels above what is in sight. */
  scrolled = 0;
  #counting: Promise<void> | null = null;
  #changes = -1;
  /** The newest state of the desk that was heard of. */
  #heard = -1;
  #language = '';

  /** The dashboard is shown: what has changed since is counted again, behind the old figures. */
  enter(changes: number): void {
    this.#heard = changes;
    if (changes !== this.#changes || this.#language !== words.language) void this.count(changes);
  }

  /** The desk changed while the dashboard is looked at: figures do not move by themselves. */
  follow(changes: number): void {
    this.#heard = changes;
    if (this.#language !== words.language) void this.count(changes);
    else if (changes !== this.#changes) this.stale = true;
  }

  count(changes: number): Promise<void> {
    this.#counting ??= this.#ask(changes).finally(() => { this.#counting = null; });
    return this.#counting;
  }

  async #ask(changes: number): Promise<void> {
    this.#language = words.language;
    this.#changes = changes;
    this.#heard = changes;
    const timer = setTimeout(() => { this.slow = true; }, SOON);
    try {
      this.answer = await call('dashboard', {});
      this.fault = null;
      this.stale = this.#heard !== changes;
    } catch (thrown) {
      this.fault = faultOf(thrown);
      this.#changes = -1;
    } finally {
      clearTimeout(timer);
      this.slow = false;
    }
  }

  order(picture: PictureId): Order | null {
    return this.orders[picture] ?? null;
  }

  sort(picture: PictureId, order: Order | null): void {
    this.orders = { ...this.orders, [picture]: order };
  }

  /** What the footer shows while figures are counted. */
  get running(): { task: string; text: string; done: number; total: number } | null {
    return this.slow ? { task: '', text: t('board-counting'), done: 0, total: 0 } : null;
  }

  /** The table of a picture for a spreadsheet; null: nothing was counted yet. */
  textOf(picture: PictureId): string | null {
    if (this.answer === null) return null;
    const sheet = sheetOf(picture, this.answer, this.kind);
    return asText(sheet, sorted(sheet, this.order(picture), words.language));
  }
}
