import { call, faultOf } from '../ipc';
import type { Fault, ImportReport, MappingChoices, PickedFile } from '../ipc';
import { t } from '../shared/words.svelte';
import { FileLook } from './look.svelte';

interface Around {
  failed: (thrown: unknown) => void;
  /** An import came to its end; what to say of it. */
  finished: (text: string) => void;
  /** The desk is another one now. */
  changed: () => void;
}

/** Where an import stands. */
export type Step = 'pick' | 'reading' | 'preview' | 'running' | 'summary';

const NO_CHOICES: MappingChoices = { fields: [], encodings: [], delimiters: [], currencies: [], zones: [] };

/** One import, from the choice of files to the rows that were not taken. */
export class Importing {
  step = $state<Step>('pick');
  files = $state.raw<readonly FileLook[]>([]);
  /** The file that is looked at, by its handle. */
  at = $state(0);
  choices = $state.raw<MappingChoices>(NO_CHOICES);
  report = $state.raw<ImportReport | null>(null);
  /** The report is one of an earlier import. */
  earlier = $state(false);
  fault = $state.raw<Fault | null>(null);
  running = $state.raw<{ task: string; text: string; done: number; total: number } | null>(null);

  constructor(readonly around: Around) {}

  get file(): FileLook | undefined {
    return this.files.find((file) => file.handle === this.at) ?? this.files[0];
  }

  get ready(): readonly FileLook[] {
    return this.files.filter((file) => file.stand === 'ready');
  }

  reset(): void {
    if (this.step === 'running') return;
    this.step = 'pick';
    this.files = [];
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

  /** Text from the clipboard, or dropped, goes the way of a file. */
  async paste(text: string): Promise<void> {
    if (this.step === 'running' || text.trim() === '') return;
    try {
      await this.preview((await call('paste', { text })).files);
    } catch (thrown) {
      this.#failed(thrown, this.step);
    }
  }

  /** Looks at files; beside those that are looked at already, if any. */
  async preview(files: readonly PickedFile[]): Promise<void> {
    if (this.step === 'running') return;
    const before = this.step === 'preview' ? this.files : [];
    this.fault = null;
    this.step = 'reading';
    try {
      const [{ files: previews }, choices] = await Promise.all([
        call('import_preview', { handles: files.map((file) => file.handle) }), call('mapping_choices', {}),
      ]);
      this.choices = choices;
      const looks = previews.map((preview) => new FileLook(preview));
      this.files = [...before, ...looks];
      this.at = (looks.find((file) => file.stand !== 'refused') ?? looks[0])?.handle ?? 0;
      this.step = 'preview';
    } catch (thrown) {
      this.#failed(thrown, before.length > 0 ? 'preview' : 'pick');
    }
  }

  /** Shows what an earlier import did. */
  look(report: ImportReport): void {
    this.report = report;
    this.earlier = true;
    this.fault = null;
    this.step = 'summary';
  }

  leaveOut(handle: number): void {
    const place = this.files.findIndex((file) => file.handle === handle);
    this.files = this.files.filter((file) => file.handle !== handle);
    this.at = (this.files[place] ?? this.files.at(-1))?.handle ?? 0;
    if (this.files.length === 0) this.reset();
  }

  async bring(): Promise<void> {
    await Promise.all(this.files.map((file) => file.settledDown()));
    const handles = this.ready.map((file) => file.handle);
    if (handles.length === 0 || this.step !== 'preview') return;
    const task = this.#begin(t('import-starting'));
    try {
      this.report = await call('import', { handles, task, dry_run: false });
      this.earlier = false;
      this.step = 'summary';
      const rows = this.report.files.reduce((sum, file) => sum + file.rows, 0);
      this.around.finished(t('import-finished', { rows, opened: this.report.opened }));
    } catch (thrown) {
      this.#failed(thrown, 'preview');
    } finally {
      this.running = null;
    }
  }

  /** Takes an import back; the fault where the desk refuses. */
  async takeBack(id: number): Promise<Fault | null> {
    try {
      await call('import_undo', { import: id });
      const { imports } = await call('imports', {});
      const files = this.report?.files.map((file) => imports.find((line) => line.id === file.import)?.report ?? file);
      if (this.report !== null && files !== undefined) this.report = { ...this.report, files };
      this.around.changed();
      return null;
    } catch (thrown) {
      return faultOf(thrown);
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
