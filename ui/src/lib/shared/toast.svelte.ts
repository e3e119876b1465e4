import type { Fault } from '../ipc';

/** How long a toast stays, in milliseconds; the clock stands still on hover, on focus and in the background. */
const STAYS = 8_000;

/** Why the clock of a toast stands still: the pointer is on it, the focus is in it, the window is in the background. */
export type Hold = 'pointer' | 'focus' | 'away';

export interface Toast {
  text: string;
  /** What the toast's button does, and its name. */
  offer?: { name: string; key?: string; run: () => void };
  fault?: Fault;
  /** How often the same was said in a row. */
  times: number;
}

/** One toast at a time: a new one replaces it. */
export class Toasts {
  now = $state.raw<Toast | null>(null);
  #left = STAYS;
  #started = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #held = new Set<Hold>();

  say(text: string, offer?: Toast['offer']): void {
    this.#show({ text, times: 1, ...(offer && { offer }) });
  }

  /** What went wrong stays until it is closed; an offer may lead to what it is about. */
  fail(fault: Fault, offer?: Toast['offer']): void {
    if (fault.code === 'cancelled') return;
    const again = this.now?.fault?.message === fault.message ? this.now.times : 0;
    this.#show({ text: fault.message, fault, times: again + 1, ...(offer && { offer }) });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.now = null;
    // What is gone can be neither left nor blurred.
    this.#held.delete('pointer');
    this.#held.delete('focus');
  }

  /** Stops the clock for as long as one of its reasons lasts. */
  hold(why: Hold): void {
    const running = this.#held.size === 0;
    this.#held.add(why);
    if (!running) return;
    clearTimeout(this.#timer);
    this.#left = Math.max(1_000, this.#left - (performance.now() - this.#started));
  }

  release(why: Hold): void {
    if (this.#held.delete(why)) this.#run();
  }

  #run(): void {
    clearTimeout(this.#timer);
    if (this.now === null || this.now.fault || this.#held.size > 0) return;
    this.#started = performance.now();
    this.#timer = setTimeout(() => this.close(), this.#left);
  }

  #show(toast: Toast): void {
    this.now = toast;
    this.#left = STAYS;
    this.#started = performance.now();
    this.#run();
  }
}
