import { call, faultOf } from '../ipc';
import type { Done, Fault, PromptLine } from '../ipc';

/** What to ask buyers, most worth first. */
export class PromptList {
  prompts = $state.raw<readonly PromptLine[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  cursor = $state(0);
  #kind = '';
  readonly current = $derived(this.prompts?.[this.cursor]);

  async read(kind: string): Promise<void> {
    if (kind !== this.#kind) this.cursor = 0;
    this.#kind = kind;
    try {
      const { prompts } = await call('prompts', { kind });
      if (kind !== this.#kind) return;
      this.prompts = prompts;
      this.fault = null;
      this.move(this.cursor);
    } catch (thrown) {
      this.fault = faultOf(thrown);
    }
  }

  move(to: number): void {
    this.cursor = Math.max(0, Math.min((this.prompts?.length ?? 1) - 1, to));
  }

  /** Says what became of one; it leaves the list at once. */
  async mark(id: number, outcome: 'sent' | 'skipped'): Promise<Done> {
    const before = this.prompts;
    this.prompts = before?.filter((prompt) => prompt.id !== id) ?? null;
    this.move(this.cursor);
    try {
      return await call('prompt_mark', { ids: [id], outcome });
    } catch (thrown) {
      this.prompts = before;
      throw thrown;
    }
  }
}
