import type { Fault } from '../ipc';

/** How long a toast stays, in milliseconds; the clock stands still on hover, on focus and in the background. */
const STAYS = 8_000;

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

  say(text: string, offer?: Toast['offer']): void {
    this.#show({ text, times: 1, ...(offer && { offer }) });
  }

  fail(fault: Fault): void {
    if (fault.code === 'cancelled') return;
    const again = this.now?.fault?.message === fault.message ? this.now.times : 0;
    this.#show({ text: fault.message, fault, times: again + 1 });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.now = null;
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#left = Math.max(1_000, this.#left - (performance.now() - this.#started));
  }

  resume(): void {
    clearTimeout(this.#timer);
    if (this.now === null || this.now.fault) return;
    this.#started = performance.now();
    this.#timer = setTimeout(() => this.close(), this.#left);
  }

  #show(toast: Toast): void {
    this.now = toast;
    this.#left = STAYS;
    this.resume();
  }
}
