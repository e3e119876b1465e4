import { call } from '../lib/ipc';
import type { Done, SavedView } from '../lib/ipc';
import { moved } from '../lib/views/saved';
import type { Board } from './board.svelte';
import type { Queue } from './queue.svelte';

interface Around {
  queue: Queue;
  board: Board;
  told: (done: Done) => void;
  changed: () => void;
  failed: (thrown: unknown) => void;
}

/** The seller's own views: kept, changed, renamed, put in order and deleted, each as one step. */
export class Keeping {
  constructor(readonly around: Around) {}

  get all(): SavedView[] {
    return (this.around.board.overview?.views ?? []).flatMap((view) => (view.saved === null ? [] : [view.saved]));
  }

  /** What is on screen, as a view that is not saved yet. */
  fresh(): SavedView {
    const { queue } = this.around;
    return { id: 0, name: '', base: queue.base, filter: queue.filter, ...queue.arrangement, columns: [...queue.arrangement.columns] };
  }

  /** Keeps what is on screen under a new name, and shows it as that. */
  async add(name: string): Promise<void> {
    await this.#do(async () => {
      const { view, done } = await call('view_save', { ...this.fresh(), name });
      await this.around.board.refresh();
      this.around.queue.become(view);
      return done;
    });
  }

  /** Keeps what is on screen in the place of what was saved. */
  async keep(saved: SavedView): Promise<void> {
    await this.#save({ ...this.fresh(), id: saved.id, name: saved.name });
  }

  async rename(saved: SavedView, name: string): Promise<void> {
    if (name !== saved.name) await this.#save({ ...saved, name });
  }

  /** Deletes it; what it showed stays on screen. */
  async forget(saved: SavedView): Promise<void> {
    const { queue } = this.around;
    await this.#do(async () => {
      const done = await call('view_forget', { id: saved.id });
      if (queue.saved?.id === saved.id) queue.become(saved.base);
      return done;
    });
  }

  /** Puts one at another place, counted from 0. */
  async place(saved: SavedView, to: number): Promise<void> {
    const ids = this.all.map(({ id }) => id);
    const next = moved(ids, saved.id, to);
    if (next.join() !== ids.join()) await this.#do(() => call('views_order', { ids: next }));
  }

  async #save(saved: SavedView): Promise<void> {
    await this.#do(async () => (await call('view_save', saved)).done);
  }

  async #do(step: () => Promise<Done>): Promise<void> {
    try {
      this.around.told(await step());
      await this.around.board.refresh();
    } catch (thrown) {
      this.around.failed(thrown);
    }
    this.around.changed();
  }
}
