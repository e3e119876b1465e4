import { call, faultOf } from '../ipc';
import type { Column, Fault, Field, Mapping, Preview } from '../ipc';

/** What stands between a file and its import. */
export type Stand = 'ready' | 'lacks' | 'locked' | 'refused';
/** What a person settles of a column: a field, null to keep it out, undefined to leave it to guessing. */
export type Settled = Field | null | undefined;

interface Wish { mapping: Mapping | null; password: string | null }

/** The field without which no file of this kind can be read. */
export function neededBy(kind: string): Field {
  return kind === 'tracking' ? 'tracking_number' : 'order_id';
}

/** One file before it is brought in: how it is read now, and what the person settles about it. */
export class FileLook {
  preview: Preview;
  /** It is being read again; what is shown is the reading before. */
  busy = $state(false);
  /** Why the last wish came to nothing. */
  fault: Fault | null;
  #wish: Wish | null = null;
  #reading: Promise<void> | null = null;

  constructor(preview: Preview) {
    this.preview = $state.raw(preview);
    this.fault = $state.raw(null);
  }

  get handle(): number {
    return this.preview.file.handle;
  }

  get stand(): Stand {
    if (this.preview.protected) return 'locked';
    if (this.preview.error !== null) return 'refused';
    return this.preview.lacks === null ? 'ready' : 'lacks';
  }

  /** Reads the file with this settled, over all that was settled before. */
  settle(change: Partial<Mapping>): Promise<void> {
    return this.#ask({ mapping: { ...this.#standing, ...change }, password: null });
  }

  settleColumn(column: Column, field: Settled): Promise<void> {
    const others = this.#standing.columns.filter((one) => one.header !== column.header || one.nth !== column.nth);
    return this.settle({ columns: field === undefined ? others : [...others, { header: column.header, nth: column.nth, field }] });
  }

  /** Nothing settled, nothing remembered. */
  asGuessed(): Promise<void> {
    return this.#ask({ mapping: { columns: [] }, password: null });
  }

  /** Only what is remembered from files like it. */
  asRemembered(): Promise<void> {
    return this.#ask({ mapping: null, password: null });
  }

  open(password: string): Promise<void> {
    return this.#ask({ mapping: this.preview.mapped === 'chosen' ? this.preview.mapping : null, password });
  }

  /** When nothing that was wished is left to be read. */
  async settledDown(): Promise<void> {
    while (this.#reading !== null) await this.#reading;
  }

  /** What is settled, wishes under way among it. */
  get #standing(): Mapping {
    return this.#wish?.mapping ?? this.#under?.mapping ?? this.preview.mapping;
  }

  #under: Wish | null = null;

  /** Wishes that come while the file is being read become one: the last. */
  #ask(wish: Wish): Promise<void> {
    this.#wish = wish;
    this.#reading ??= this.#read().finally(() => { this.#reading = null; });
    return this.#reading;
  }

  async #read(): Promise<void> {
    this.busy = true;
    while (this.#wish !== null) {
      const wish = this.#wish;
      this.#under = wish;
      this.#wish = null;
      try {
        const answer = await call('import_look', { handle: this.handle, ...wish });
        this.fault = null;
        this.preview = answer;
      } catch (thrown) {
        this.fault = faultOf(thrown);
      }
    }
    this.#under = null;
    this.busy = false;
  }
}
