import { call } from '../ipc';

interface Running { task: string; text: string; done: number; total: number }

/** Work that takes longer is shown, in milliseconds. */
const SOON = 400;

/** Long work of the desk: how far it is, and how to stop it. */
export class Work {
  running = $state.raw<Running | null>(null);
  /** It has taken long enough to be shown. */
  slow = $state(false);

  constructor(readonly failed: (thrown: unknown) => void) {}

  /** Asks under a task of its own; throws what the desk refuses. */
  async run<Answer>(text: string, act: (task: string) => Promise<Answer>): Promise<Answer> {
    const task = crypto.randomUUID();
    this.running = { task, text, done: 0, total: 0 };
    const timer = setTimeout(() => { this.slow = true; }, SOON);
    try {
      return await act(task);
    } finally {
      clearTimeout(timer);
      if (this.running.task === task) {
        this.running = null;
        this.slow = false;
      }
    }
  }

  cancel(): void {
    if (this.running) call('cancel', { task: this.running.task }).catch(this.failed);
  }

  progress(notice: Running): void {
    if (this.running?.task === notice.task) this.running = notice;
  }
}
