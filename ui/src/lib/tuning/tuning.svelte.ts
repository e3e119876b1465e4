import type { FiredPart } from '../ipc';
import { Book, BOOKS } from './book.svelte';
import type { BookId } from './book.svelte';
import { LaneBook } from './lanes.svelte';
import { RuleBook } from './rules.svelte';
import type { Around } from './rules.svelte';
import { partsOf } from './trial';
import type { Work } from './work.svelte';

export const TABS = ['rules', ...BOOKS, 'lanes'] as const;
export type Tab = (typeof TABS)[number];

export function isTab(view: string): view is Tab {
  return TABS.some((tab) => tab === view);
}

export function isBook(tab: Tab): tab is BookId {
  return tab !== 'rules' && tab !== 'lanes';
}

/** Everything that verdicts go by and that a seller may see and change. */
export class Tuning {
  readonly rules: RuleBook;
  readonly books: Readonly<Record<BookId, Book>>;
  readonly lanes: LaneBook;
  readonly works: readonly Work[];
  /** Long work that has taken long enough to be shown. */
  readonly work: Work | undefined = $derived.by(() => this.works.find((work) => work.slow));

  constructor(around: Around) {
    this.rules = new RuleBook(around);
    this.books = { days: new Book('days', around), peaks: new Book('peaks', around), terms: new Book('terms', around), rates: new Book('rates', around), mutes: new Book('mutes', around) };
    this.lanes = new LaneBook(around.failed);
    this.works = [this.rules.keeping, this.rules.trying, this.lanes.counting, this.lanes.trying, ...BOOKS.map((id) => this.books[id].keeping)];
  }

  /** Reads a tab anew where it is quick to read. */
  follow(tab: Tab, changes: number): void {
    if (tab === 'lanes') this.lanes.follow(changes);
    else if (tab === 'rules') void this.rules.read();
    else void this.books[tab].read();
  }

  /** The rows of a tab: how many, and on which one the cursor stands. */
  place(tab: Tab): { at: number; total: number } {
    if (tab === 'rules') return { at: this.rules.cursor, total: this.rules.rules.length };
    if (tab === 'lanes') return { at: this.lanes.cursor, total: this.lanes.lanes.length };
    return { at: this.books[tab].cursor, total: this.books[tab].rows.length };
  }

  move(tab: Tab, to: number): void {
    if (isBook(tab)) this.books[tab].move(to);
    else this[tab].move(to);
  }

  progress(notice: { task: string; text: string; done: number; total: number }): void {
    for (const work of this.works) work.progress(notice);
  }

  /** The number of a trial that a view lists. */
  listed(view: string): FiredPart | undefined {
    return Object.values(this.rules.trials).flatMap(({ result }) => partsOf(result)).find((part) => part.view === view);
  }
}
