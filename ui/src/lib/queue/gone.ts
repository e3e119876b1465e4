/** Rows that were taken out of a list which itself stays as it was answered. Positions count from 0. */
export class Gone {
  readonly #at: readonly number[];

  constructor(at: readonly number[] = []) {
    this.#at = [...new Set(at)].sort((a, b) => a - b);
  }

  get count(): number {
    return this.#at.length;
  }

  with(more: readonly number[]): Gone {
    return new Gone([...this.#at, ...more]);
  }

  without(fewer: ReadonlySet<number>): Gone {
    return new Gone(this.#at.filter((index) => !fewer.has(index)));
  }

  /** How many are gone before this index of the answered list. */
  before(listed: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] ?? Infinity) < listed) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** From a position that is shown to the index in the answered list. */
  listed(shown: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] ?? Infinity) - middle <= shown) low = middle + 1;
      else high = middle;
    }
    return shown + low;
  }

  has(listed: number): boolean {
    return this.#at[this.before(listed)] === listed;
  }

  shown(listed: number): number {
    return listed - this.before(listed);
  }
}
