/** The shipments that are marked; marks outlive filters and scrolling. */
export class Marks {
  ids = $state.raw<ReadonlySet<number>>(new Set());
  /** How many of them the list on screen does not hold. */
  hidden = $state(0);
  readonly count = $derived(this.ids.size);

  has(id: number): boolean {
    return this.ids.has(id);
  }

  /** Marks all of these; where all of them are marked already, none. */
  flip(ids: readonly number[]): void {
    if (ids.every((id) => this.ids.has(id))) this.drop(ids);
    else this.add(ids);
  }

  add(more: readonly number[]): void {
    this.ids = new Set([...this.ids, ...more]);
  }

  drop(fewer: readonly number[]): void {
    const off = new Set(fewer);
    this.ids = new Set([...this.ids].filter((id) => !off.has(id)));
    this.hidden = Math.min(this.hidden, this.ids.size);
  }

  clear(): void {
    this.ids = new Set();
    this.hidden = 0;
  }
}
