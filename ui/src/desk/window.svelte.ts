import { call, faultOf, listen } from '../lib/ipc';
import type { About, Hold, Notice, Papers, SavedView, ScanLine, Settings, SnoozeChoices } from '../lib/ipc';
import { Importing } from '../lib/bringing/importing.svelte';
import { onlyNumbers } from '../lib/palette/rank';
import { PromptList } from '../lib/prompts/prompts.svelte';
import { focusOn } from '../lib/shared/focus';
import { Toasts } from '../lib/shared/toast.svelte';
import { t } from '../lib/shared/words.svelte';
import { Reading } from '../lib/shipment/reading.svelte';
import { Lesson } from '../lib/teaching/lesson.svelte';
import type { Subject } from '../lib/teaching/lesson.svelte';
import { Teaching } from '../lib/teaching/teaching.svelte';
import { toldOf } from '../lib/tuning/told';
import { Tuning } from '../lib/tuning/tuning.svelte';
import { Board } from './board.svelte';
import { Decisions } from './decisions.svelte';
import { Hints } from './hints.svelte';
import { Keeping } from './keeping.svelte';
import { Looks } from './looks.svelte';
import { isList, Queue } from './queue.svelte';

/** What stands before the window; one at a time. */
export type Dialog =
  | { kind: 'snooze'; ids: number[]; choices: SnoozeChoices }
  | { kind: 'dismiss'; ids: number[] }
  | { kind: 'hold'; ids: number[]; hold: Hold }
  | { kind: 'papers'; ids: number[]; papers: Papers }
  | { kind: 'ask'; text: string; go: () => void }
  | { kind: 'teach'; lesson: Lesson }
  | { kind: 'palette'; typed?: string }
  | { kind: 'name-view' | 'view-more'; saved: SavedView }
  | { kind: 'import' | 'settings' | 'keys' };

/** Everything that the window shows and does. */
export class TriageWindow {
  about = $state.raw<About | null>(null);
  dialog = $state.raw<Dialog | null>(null);
  /** Below this width the detail covers the list while it is open. */
  narrow = $state(false);
  detailOpen = $state(false);
  /** What the palette ran last, newest first. */
  recent = $state.raw<readonly string[]>([]);
  /** Grows with each change of the desk, for panes that read their own lists. */
  changes = $state(0);

  readonly failed = (thrown: unknown): void => this.toasts.fail(faultOf(thrown));
  readonly toasts = new Toasts();
  readonly looks = new Looks(this.failed);
  readonly board = new Board(this.failed);
  readonly queue = new Queue(this.board, this.looks);
  readonly reading = new Reading();
  readonly prompts = new PromptList();
  readonly importing = new Importing({ failed: this.failed, finished: (text) => this.#brought(text), changed: () => this.#other() });
  readonly teaching = new Teaching({
    failed: this.failed, told: (text) => this.toasts.say(text), learned: (done) => this.decisions.tell(done), changed: () => this.changed(),
  });
  readonly tuning = new Tuning({ failed: this.failed, kept: (set) => this.decisions.tell({ ...set.done, text: toldOf(set) }), changed: () => this.changed() });
  readonly decisions = new Decisions({
    queue: this.queue, toasts: this.toasts, failed: this.failed, changed: () => this.changed(),
    ask: (text, go) => { this.dialog = { kind: 'ask', text, go }; },
  });

  readonly keeping = new Keeping({ queue: this.queue, board: this.board, failed: this.failed, told: (done) => this.decisions.tell(done), changed: () => { this.changes++; } });
  readonly hints = new Hints(this.looks);

  async start(): Promise<void> {
    listen((notice) => this.#heard(notice));
    try {
      this.about = await call('about', {});
      this.looks.take(this.about.settings);
      this.queue.marks.add(this.looks.layout.marks);
      await this.board.refresh();
      await this.queue.show(this.looks.layout.view);
      focusOn('list');
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** The cursor moved, or the list did: the detail follows. */
  follow(): void {
    this.reading.follow(isList(this.queue.view) ? (this.queue.list.lead?.id ?? null) : null);
  }

  async show(view: string): Promise<void> {
    this.detailOpen = false;
    await this.queue.show(view);
    focusOn('list');
  }

  async open(id: number): Promise<void> {
    try {
      await this.queue.goTo(id);
      this.detailOpen = this.narrow;
      focusOn('list');
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Stops the long work that is shown. */
  stop(): void {
    if (this.importing.running) this.importing.cancel();
    else if (this.teaching.running) this.teaching.cancel();
    else this.tuning.work?.cancel();
  }

  /** Counts and details are to be read again; rows in sight too, in their place. */
  changed(): void {
    this.changes++;
    void this.board.refresh();
    this.reading.again();
    const { first, last } = this.queue.seen;
    this.queue.list.reread(first, last).catch(this.failed);
  }

  async copy(text: string, told: string): Promise<void> {
    try {
      await call('copy', { text });
      this.toasts.say(told);
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** A note on all of a card's rows. */
  async noteAll(text: string): Promise<void> {
    try {
      const { card } = this.queue.list;
      if (card !== null) this.decisions.note(await this.queue.list.idsOf(card), text);
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Says what became of the prompt under the cursor. */
  async answer(outcome: 'sent' | 'skipped'): Promise<void> {
    const prompt = this.prompts.current;
    if (prompt === undefined) return;
    try {
      const done = await this.prompts.mark(prompt.id, outcome);
      this.decisions.tell(done);
    } catch (thrown) {
      this.failed(thrown);
    }
    this.changed();
  }

  /** Asks what a text means. */
  teach(subject: Subject): void {
    this.dialog = { kind: 'teach', lesson: new Lesson(subject, this.teaching) };
  }

  /** Asks what a scan means instead; what it was read as is chosen at first. */
  teachScan({ text, teach_words: words, teach_code: code, stage, signal }: ScanLine): void {
    this.teach({ text, words, code, stage, signal });
  }

  /** Asks what the text under the cursor means, or what is to be taught of it instead. */
  teachHere(): void {
    const { phrase, lesson } = this.teaching;
    if (phrase) this.teach({ ...phrase, stage: null, signal: null });
    else if (lesson) this.teach({ ...lesson, text: '', nothing: lesson.stage === null && lesson.signal === null });
  }

  /** Looks for a text among all shipments. */
  async search(text: string): Promise<void> {
    await this.showMatching('all', text);
  }

  /** What of a view a filter lets through. */
  async showMatching(view: string, filter: string): Promise<void> {
    await this.show(view);
    await this.queue.search(filter);
    focusOn('list');
  }

  async clearSample(): Promise<void> {
    try {
      await call('clear_sample', {});
      this.dialog = null;
      await this.board.refresh();
      await this.queue.refresh();
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  async report(format: string): Promise<void> {
    try {
      const written = await call('report', { kind: 'exceptions', format, view: this.queue.base, filter: this.queue.filter });
      if (written.file !== null) this.toasts.say(t('report-written', { count: written.rows, file: written.file }));
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  async backup(): Promise<void> {
    try {
      const written = await call('backup', {});
      if (written.file !== null) this.toasts.say(t('backup-written', { file: written.file }));
      await this.board.refresh();
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Keeps a setting; another language or zone changes every text that the desk answers with. */
  async set(change: Partial<Settings>): Promise<void> {
    await this.looks.set(change);
    if (change.theme !== undefined || change.density !== undefined) return;
    this.changed();
    await this.queue.refresh();
  }

  used(id: string): void {
    this.recent = [id, ...this.recent.filter((one) => one !== id)].slice(0, 5);
  }

  /** Text from the clipboard, or dropped: numbers are looked for, anything else is brought in. */
  take(text: string): void {
    if (text.trim() === '' || (this.dialog !== null && this.dialog.kind !== 'import')) return;
    if (this.dialog === null && this.board.overview?.empty === false && onlyNumbers(text)) this.dialog = { kind: 'palette', typed: text.trim().split(/[\s,;]+/).join(' ') };
    else {
      this.dialog = { kind: 'import' };
      void this.importing.paste(text);
    }
  }

  #heard(notice: Notice): void {
    if (notice.kind === 'progress') {
      this.importing.progress(notice);
      this.teaching.progress(notice);
      this.tuning.progress(notice);
    } else if (notice.kind === 'folder') this.#brought(notice.text);
    else if (notice.kind === 'open') void this.open(notice.shipment);
    else if (notice.kind === 'dropped') {
      this.dialog = { kind: 'import' };
      void this.importing.preview(notice.files);
    } else {
      this.board.arrived += notice.arrived;
      this.changed();
    }
  }

  #other(): void {
    this.changes++;
    const empty = this.board.overview?.empty === true;
    void this.board.refresh().then(() => {
      if (empty && this.board.overview?.empty === false) this.hints.begin();
      return this.queue.refresh();
    });
    this.reading.again();
  }

  #brought(text: string): void {
    this.#other();
    if (this.dialog?.kind !== 'import') this.toasts.say(text, { name: t('show'), run: () => { this.dialog = { kind: 'import' }; } });
  }
}
