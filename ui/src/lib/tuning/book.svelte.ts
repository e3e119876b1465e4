import { call, faultOf } from '../ipc';
import type { BookRow, BookSheet, Fault, FigureEdit } from '../ipc';
import { t } from '../shared/words.svelte';
import { without } from './draft.svelte';
import { editOf } from './figures';
import type { Around } from './rules.svelte';
import { Work } from './work.svelte';

export const BOOKS = ['days', 'peaks', 'terms', 'rates', 'mutes'] as const;
export type BookId = (typeof BOOKS)[number];

/** One table that the seller may tune; a change counts at once, and can be taken back. */
export class Book {
  sheet = $state.raw<BookSheet | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** What stands in the fields that were touched, by the figure's key. */
  typed = $state.raw<Readonly<Record<string, string>>>({});
  /** Why the desk refused a figure. */
  faults = $state.raw<Readonly<Record<string, Fault>>>({});
  readonly rows = $derived<readonly BookRow[]>(this.sheet?.rows ?? []);
  #at = $state('');
  readonly cursor = $derived(Math.max(0, this.rows.findIndex((row) => row.key === this.#at)));
  readonly row = $derived<BookRow | undefined>(this.rows[this.cursor]);
  readonly keeping: Work;
  #country: string | null = null;
  #year: number | null = null;
  #turn = 0;

  constructor(readonly id: BookId, readonly around: Around) {
    this.keeping = new Work(around.failed);
  }

  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const sheet = await call('book', { book: this.id, country: this.#country, year: this.#year });
      if (turn !== this.#turn) return;
      this.sheet = { ...sheet, rows: byGroup(sheet.rows) };
      this.#country = sheet.country;
      this.#year = sheet.year;
      this.fault = null;
    } catch (thrown) {
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
  }

  /** Another country's days, or another year's. */
  async turnTo(country: string | null, year: number | null): Promise<void> {
    this.#country = country;
    this.#year = year;
    await this.read();
  }

  move(to: number): void {
    this.#at = this.rows[Math.max(0, Math.min(this.rows.length - 1, to))]?.key ?? '';
  }

  write(key: string, text: string): void {
    this.typed = { ...this.typed, [key]: text };
    this.faults = without(this.faults, [key]);
  }

  forget(key: string): void {
    this.typed = without(this.typed, [key]);
    this.faults = without(this.faults, [key]);
  }

  /** Keeps what was typed for a row; what the desk refuses stays in its field. */
  async keep(row: BookRow): Promise<boolean> {
    const edit = editOf(row, this.typed[row.key] ?? row.value);
    if (edit !== null) return this.set(edit);
    this.forget(row.key);
    return true;
  }

  async set(edit: FigureEdit): Promise<boolean> {
    if (this.keeping.running) return false;
    this.faults = without(this.faults, [edit.key]);
    try {
      const set = await this.keeping.run(t('figures-running'), (task) => call('figures_set', { book: this.id, edits: [edit], task }));
      await this.read();
      if (edit.value === null || this.typed[edit.key]?.trim() === edit.value) this.forget(edit.key);
      this.around.kept(set);
      this.around.changed();
      return true;
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (fault.code !== 'cancelled') this.faults = { ...this.faults, [edit.key]: fault };
      return false;
    }
  }
}

/** Rows of one group stand together. */
function byGroup(rows: readonly BookRow[]): BookRow[] {
  const groups = [...new Set(rows.map((row) => row.group))];
  return groups.flatMap((group) => rows.filter((row) => row.group === group));
}
