import { call } from '../lib/ipc';
import type { Overview, View } from '../lib/ipc';

/** The views with their counts, and the truth about the data. */
export class Board {
  overview = $state.raw<Overview | null>(null);
  /** New exceptions that the list on screen does not show yet. */
  arrived = $state(0);
  #under: Promise<void> | null = null;
  #again = false;

  constructor(readonly failed: (thrown: unknown) => void) {}

  view(id: string): View | undefined {
    return this.overview?.views.find((view) => view.id === id);
  }

  /** Asks for the counts; calls that come while one is under way become one more. */
  refresh(): Promise<void> {
    if (this.#under !== null) {
      this.#again = true;
      return this.#under;
    }
    this.#under = this.#ask().finally(() => {
      this.#under = null;
      if (!this.#again) return;
      this.#again = false;
      void this.refresh();
    });
    return this.#under;
  }

  async #ask(): Promise<void> {
    try {
      this.overview = await call('overview', {});
    } catch (thrown) {
      this.failed(thrown);
    }
  }
}
