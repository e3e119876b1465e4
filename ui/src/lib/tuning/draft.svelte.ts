import type { Choice, Fault, FigureEdit } from '../ipc';
import { editOf } from './figures';
import type { Standing } from './figures';

/** Changes to one rule that the desk does not know of yet. */
export class Draft {
  /** What stands in the fields that were touched, by the figure's key. */
  typed = $state.raw<Readonly<Record<string, string>>>({});
  /** Why the desk refused a figure. */
  faults = $state.raw<Readonly<Record<string, Fault>>>({});
  /** What is wrong with none of them in particular. */
  fault = $state.raw<Fault | null>(null);
  /** Services and destinations that were given a row, for figures of their own. */
  added = $state.raw<readonly Choice[]>([]);
  readonly edits = $derived.by(() => this.#edits());
  readonly count = $derived(this.edits.length);

  constructor(readonly standings: () => ReadonlyMap<string, Standing>) {}

  textOf({ key, value }: Standing): string {
    return this.typed[key] ?? value;
  }

  changes(key: string): boolean {
    return this.edits.some((edit) => edit.key === key);
  }

  write(key: string, text: string): void {
    this.typed = { ...this.typed, [key]: text };
    this.faults = without(this.faults, [key]);
    this.fault = null;
  }

  /** Left as it was: nothing is kept of it. */
  settle(key: string): void {
    if (key in this.typed && !this.changes(key)) this.typed = without(this.typed, [key]);
  }

  /** Back to as the program comes. */
  putBack({ key, builtin }: Standing): void {
    this.write(key, builtin ?? '');
  }

  add(variant: Choice): void {
    if (!this.added.some((one) => one.id === variant.id)) this.added = [...this.added, variant];
  }

  discard(): void {
    this.typed = {};
    this.faults = {};
    this.fault = null;
    this.added = [];
  }

  /** The desk has these now; what was typed since stays. */
  kept(edits: readonly FigureEdit[]): void {
    const same = edits.filter(({ key, value }) => value === null || this.typed[key]?.trim() === value).map((edit) => edit.key);
    this.typed = without(this.typed, same);
    if (Object.keys(this.typed).length === 0) this.added = [];
  }

  refused(fault: Fault): void {
    if (fault.code === 'cancelled') return;
    const { key } = fault;
    if (key === undefined) this.fault = fault;
    else this.faults = { ...this.faults, [key]: fault };
  }

  #edits(): FigureEdit[] {
    const known = this.standings();
    return Object.entries(this.typed).flatMap(([key, text]) => {
      const edit = editOf(known.get(key) ?? { key, value: '', builtin: null, own: false }, text);
      return edit === null ? [] : [edit];
    });
  }
}

export function without<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
