import type { Group } from '../ipc';

/** Engines clamp an element's height near 16.7 million pixels: taller lists scroll by proportion. */
const TALLEST = 8_000_000;
/** Rows kept ready above and below what is seen. */
const SPARE = 10;

export interface Sizes { row: number; heading: number; card?: number }
export interface Seen { first: number; last: number }
/** Which lines are cards: they have a height of their own. */
export interface Cards { cardsAbove(line: number): number; isCard(line: number): boolean }

const NO_CARDS: Cards = { cardsAbove: () => 0, isCard: () => false };

/** Where the lines and headings of a list stand, in pixels from its top. */
export class Grid<Heading extends Group> {
  readonly height: number;
  readonly #groups: readonly Heading[];
  /** What a card is higher than a row. */
  readonly #extra: number;

  constructor(readonly total: number, groups: readonly Heading[], readonly sizes: Sizes, readonly cards: Cards = NO_CARDS) {
    this.#groups = groups.filter((group) => group.count > 0);
    this.#extra = (sizes.card ?? sizes.row) - sizes.row;
    this.height = this.#above(total) + this.#groups.length * sizes.heading;
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
    return this.#above(index) + above * this.sizes.heading;
  }

  heightOf(index: number): number {
    return this.sizes.row + (this.cards.isCard(index) ? this.#extra : 0);
  }

  /** Headings with their tops. */
  headings(): readonly { group: Heading; top: number }[] {
    return this.#groups.map((group) => ({ group, top: this.topOf(group.first) - this.sizes.heading }));
  }

  /** The group whose heading stands at the top when scrolled to `y`. */
  groupAt(y: number): Heading | undefined {
    return this.headings().findLast((heading) => heading.top <= y)?.group;
  }

  /** The line at `y`, held within the list. */
  indexAt(y: number): number {
    let low = 0;
    let high = Math.max(0, this.total - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The lines to draw. */
  seen(y: number, viewport: number): Seen {
    if (this.total === 0) return { first: 0, last: -1 };
    const first = Math.max(0, this.indexAt(y) - SPARE);
    return { first, last: Math.min(this.total - 1, this.indexAt(y + viewport) + SPARE) };
  }

  /** Where to scroll so that the line is in sight; the same `y` where it is already. */
  reveal(index: number, y: number, viewport: number): number {
    const top = this.topOf(index);
    const cover = this.#groups.length > 0 ? this.sizes.heading : 0;
    const opens = this.#groups.some((group) => group.first === index);
    if (top - cover < y) return Math.max(0, top - (opens ? this.sizes.heading : cover));
    const bottom = top + this.heightOf(index);
    return bottom > y + viewport ? bottom - viewport : y;
  }

  #above(index: number): number {
    return index * this.sizes.row + this.cards.cardsAbove(index) * this.#extra;
  }
}
