import { call, faultOf } from '../ipc';
import type { Detail, Fault } from '../ipc';

/** How long the cursor has to rest before the detail follows, in milliseconds. */
const REST = 80;
/** Details that are kept, so that going back and forth shows at once. */
const KEPT = 40;

/** The shipment that the detail shows; it follows the cursor once that rests. */
export class Reading {
  detail = $state.raw<Detail | null>(null);
  fault = $state.raw<Fault | null>(null);
  #wanted: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #kept = new Map<number, Detail>();

  follow(id: number | null): void {
    if (id === this.#wanted) return;
    this.#wanted = id;
    clearTimeout(this.#timer);
    if (id === null) {
      this.detail = null;
      return;
    }
    const kept = this.#kept.get(id);
    if (kept) this.#show(kept);
    else this.#timer = setTimeout(() => void this.#read(id), REST);
  }

  /** What was read is no longer sure: reads the one in sight again. */
  again(): void {
    this.#kept.clear();
    if (this.#wanted !== null) void this.#read(this.#wanted);
  }

  async #read(id: number): Promise<void> {
    try {
      const detail = await call('shipment', { id });
      this.#kept.set(id, detail);
      for (const oldest of this.#kept.keys()) {
        if (this.#kept.size <= KEPT) break;
        this.#kept.delete(oldest);
      }
      if (id === this.#wanted) this.#show(detail);
    } catch (thrown) {
      if (id === this.#wanted) this.fault = faultOf(thrown);
    }
  }

  #show(detail: Detail): void {
    this.detail = detail;
    this.fault = null;
  }
}
