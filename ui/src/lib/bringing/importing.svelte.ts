import { call, faultOf } from '../ipc';
import type { Fault, ImportReport, PickedFile, Preview } from '../ipc';
import { t } from '../shared/words.svelte';

interface Around {
  failed: (thrown: unknown) => void;
  /** An import came to its end; what to say of it. */
  finished: (text: string) => void;
}

/** Where an import stands. */
export type Step = 'pick' | 'reading' | 'preview' | 'running' | 'summary';

/** One import, from the choice of files to the rows that were not taken. */
export class Importing {
  step = $state<Step>('pick');
  previews = $state.raw<readonly Preview[]>([]);
  report = $state.raw<ImportReport | null>(null);
  fault = $state.raw<Fault | null>(null);
  running = $state.raw<{ task: string; text: string; done: number; total: number } | null>(null);

  constructor(readonly around: Around) {}

  reset(): void {
    if (this.step === 'running') return;
    this.step = 'pick';
    this.previews = [];
    this.report = null;
    this.fault = null;
  }

  async pick(): Promise<void> {
    try {
      const { files } = await call('pick_files', {});
      if (files.length > 0) await this.preview(files);
    } catch (thrown) {
      this.#failed(thrown, 'pick');
    }
  }

  async preview(files: readonly PickedFile[]): Promise<void> {
    if (this.step === 'running') return;
    this.fault = null;
    this.step = 'reading';
    try {
      this.previews = (await call('import_preview', { handles: files.map((file) => file.handle) })).files;
      this.step = 'preview';
    } catch (thrown) {
      this.#failed(thrown, 'pick');
    }
  }

  /** Shows what an earlier import did. */
  look(report: ImportReport): void {
    this.report = report;
    this.step = 'summary';
  }

  leaveOut(handle: number): void {
    this.previews = this.previews.filter((preview) => preview.file.handle !== handle);
    if (this.previews.length === 0) this.reset();
  }

  async bring(): Promise<void> {
    const handles = this.previews.filter((preview) => preview.error === null).map((preview) => preview.file.handle);
    const task = this.#begin(t('import-starting'));
    try {
      this.report = await call('import', { handles, task, dry_run: false });
      this.step = 'summary';
      const rows = this.report.files.reduce((sum, file) => sum + file.rows, 0);
      this.around.finished(t('import-finished', { rows, opened: this.report.opened }));
    } catch (thrown) {
      this.#failed(thrown, 'preview');
    } finally {
      this.running = null;
    }
  }

  /** Fills the desk with invented orders. */
  async sample(): Promise<void> {
    const task = this.#begin(t('sample-starting'));
    try {
      const sample = await call('sample', { orders: null, task });
      this.around.finished(t('sample-finished', { orders: sample.orders, exceptions: sample.exceptions }));
    } catch (thrown) {
      this.around.failed(thrown);
    } finally {
      this.running = null;
      this.step = 'pick';
    }
  }

  cancel(): void {
    if (this.running) call('cancel', { task: this.running.task }).catch(this.around.failed);
  }

  progress(notice: { task: string; text: string; done: number; total: number }): void {
    if (this.running?.task === notice.task) this.running = notice;
  }

  #begin(text: string): string {
    const task = crypto.randomUUID();
    this.fault = null;
    this.step = 'running';
    this.running = { task, text, done: 0, total: 0 };
    return task;
  }

  #failed(thrown: unknown, step: Step): void {
    const fault = faultOf(thrown);
    this.step = step;
    if (fault.code !== 'cancelled') this.fault = fault;
  }
}
