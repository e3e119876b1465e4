import type { Group } from '../ipc';

/** Engines clamp an element's height near 16.7 million pixels: taller lists scroll by proportion. */
const TALLEST = 8_000_000;
/** Rows kept ready above and below what is seen. */
const SPARE = 10;

export interface Sizes { row: number; heading: number }
export interface Seen { first: number; last: number }

/** Where the rows and headings of a list stand, in pixels from its top. */
export class Grid {
  readonly height: number;
  readonly #groups: readonly Group[];

  constructor(readonly total: number, groups: readonly Group[], readonly sizes: Sizes) {
    this.#groups = groups.filter((group) => group.count > 0);
    this.height = total * sizes.row + this.#groups.length * sizes.heading;
  }

  /** The height of the element that holds the list. */
  get physical(): number {
    return Math.min(this.height, TALLEST);
  }

  /** From where the element is scrolled to where in the list that is. */
  logical(scrollTop: number, viewport: number): number {
    if (this.height <= TALLEST) return scrollTop;
    return scrollTop * ((this.height - viewport) / (TALLEST - viewport));
  }

  scrollFor(y: number, viewport: number): number {
    if (this.height <= TALLEST) return y;
    return y / ((this.height - viewport) / (TALLEST - viewport));
  }

  topOf(index: number): number {
    const above = this.#groups.filter((group) => group.first <= index).length;
    return index * this.sizes.row + above * this.sizes.heading;
  }

  /** Headings with their tops. */
  headings(): readonly { group: Group; top: number }[] {
    return this.#groups.map((group) => ({ group, top: this.topOf(group.first) - this.sizes.heading }));
  }

  /** The group whose heading stands at the top when scrolled to `y`. */
  groupAt(y: number): Group | undefined {
    return this.headings().findLast((heading) => heading.top <= y)?.group;
  }

  /** The row at `y`, held within the list. */
  indexAt(y: number): number {
    const passed = this.headings().filter((heading) => heading.top + this.sizes.heading <= y).length;
    const index = Math.floor((y - passed * this.sizes.heading) / this.sizes.row);
    return Math.max(0, Math.min(this.total - 1, index));
  }

  /** The rows to draw. */
  seen(y: number, viewport: number): Seen {
    if (this.total === 0) return { first: 0, last: -1 };
    const first = Math.max(0, this.indexAt(y) - SPARE);
    return { first, last: Math.min(this.total - 1, this.indexAt(y + viewport) + SPARE) };
  }

  /** Where to scroll so that the row is in sight; the same `y` where it is already. */
  reveal(index: number, y: number, viewport: number): number {
    const top = this.topOf(index);
    const cover = this.#groups.length > 0 ? this.sizes.heading : 0;
    const opens = this.#groups.some((group) => group.first === index);
    if (top - cover < y) return Math.max(0, top - (opens ? this.sizes.heading : cover));
    if (top + this.sizes.row > y + viewport) return top + this.sizes.row - viewport;
    return y;
  }
}
