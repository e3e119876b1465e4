import { call, faultOf, listen } from '../lib/ipc';
import type { About, ClaimLine, Hold, Menu, MuteOffer, Notice, Opens, Papers, SavedView, ScanLine, Settings, SnoozeChoices, TagCount } from '../lib/ipc';
import { Importing } from '../lib/bringing/importing.svelte';
import { onlyNumbers } from '../lib/palette/rank';
import { Pictures } from '../lib/dashboard/pictures.svelte';
import type { PictureId } from '../lib/dashboard/sheets';
import { PromptList } from '../lib/prompts/prompts.svelte';
import { focusOn } from '../lib/shared/focus';
import { isCommand } from '../lib/shared/keys';
import { Toasts } from '../lib/shared/toast.svelte';
import { t } from '../lib/shared/words.svelte';
import { Reading } from '../lib/shipment/reading.svelte';
import { Lesson } from '../lib/teaching/lesson.svelte';
import type { Subject } from '../lib/teaching/lesson.svelte';
import { Teaching } from '../lib/teaching/teaching.svelte';
import { toldOf } from '../lib/tuning/told';
import { Tuning } from '../lib/tuning/tuning.svelte';
import { fitsNow } from './applies';
import { Board } from './board.svelte';
import { run } from './commands';
import { Decisions } from './decisions.svelte';
import { Hints } from './hints.svelte';
import { Keeping } from './keeping.svelte';
import { Looks } from './looks.svelte';
import { isList, Queue } from './queue.svelte';

/** What stands before the window; one at a time. */
export type Dialog =
  | { kind: 'snooze'; ids: number[]; choices: SnoozeChoices }
  | { kind: 'dismiss'; ids: number[]; mute: { id: number; offer: MuteOffer } | null }
  | { kind: 'claim'; ids: number[]; claims: readonly ClaimLine[] }
  | { kind: 'mute'; id: number; offer: MuteOffer }
  /** `of`: the tags of each shipment, as far as they are known. */
  | { kind: 'tags'; ids: number[]; tags: readonly TagCount[]; of: readonly (readonly string[])[] }
  | { kind: 'hold'; ids: number[]; hold: Hold }
  | { kind: 'papers'; ids: number[]; papers: Papers }
  | { kind: 'ask'; text: string; go: () => void }
  | { kind: 'teach'; lesson: Lesson }
  | { kind: 'palette'; typed?: string }
  | { kind: 'name-view' | 'view-more'; saved: SavedView }
  | { kind: 'import' | 'settings' | 'keys' };

/** What changes within so many milliseconds is read again once: what follows from a key is painted first, and the desk's own notice comes behind its answer. */
const TOGETHER = 60;

interface Running { task: string; text: string; done: number; total: number }
/** Long work, how far it is, and how to stop it. */
export type LongWork = Running & { stop?: () => void };

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

  /** The menu that the shell was told last. */
  #menu = '';
  /** Something is to be read again in a moment. */
  #stale = false;

  readonly failed = (thrown: unknown): void => {
    const fault = faultOf(thrown);
    const { shipment } = fault;
    this.toasts.fail(fault, shipment === undefined ? undefined : { name: t('show'), run: () => void this.open(shipment) });
  };
  readonly toasts = new Toasts();
  readonly looks = new Looks(this.failed);
  readonly board = new Board(this.failed);
  readonly queue = new Queue(this.board, this.looks);
  readonly reading = new Reading();
  readonly pictures = new Pictures();
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
      this.looks.take(this.about);
      this.queue.marks.add(this.looks.layout.marks);
      const { view } = this.looks.layout;
      const counted = this.board.refresh();
      // Whether a view of the seller's own is still there, only the counts tell.
      if (view.startsWith('mine:')) await counted;
      await Promise.all([counted, this.queue.show(view)]);
      // Who was quicker stays where they are.
      if (document.activeElement === document.body) focusOn('list');
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** The cursor moved, or the list did: the detail follows. */
  follow(): void {
    const { lead, total } = this.queue.list;
    const listed = isList(this.queue.view);
    // The row may still have to be fetched: what is shown stays meanwhile.
    if (listed && lead === undefined && total > 0) return;
    this.reading.follow(listed ? (lead?.id ?? null) : null);
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

  /** The long work of the desk that has taken long enough to be shown; what cannot be stopped says so by having no `stop`. */
  get works(): LongWork[] {
    const { importing, teaching, tuning, pictures } = this;
    const of = (running: Running | null | undefined, stop?: () => void): LongWork[] => (running == null ? [] : [{ ...running, ...(stop && { stop }) }]);
    return [
      ...of(importing.running, () => importing.cancel()), ...of(teaching.slow ? teaching.running : null, () => teaching.cancel()),
      ...tuning.works.flatMap((work) => of(work.slow ? work.running : null, () => work.cancel())), ...of(pictures.running),
    ];
  }

  /** Counts and details are to be read again; rows in sight too, in their place. */
  changed(): void {
    this.changes++;
    if (this.#stale) return;
    this.#stale = true;
    setTimeout(() => this.#readAgain(), TOGETHER);
  }

  #readAgain(): void {
    this.#stale = false;
    void this.board.refresh();
    void this.#learnSettings();
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

  /** Opens the list that a figure of the dashboard counts; Escape leads back to the figure. */
  async openFigure({ view, filter }: Opens): Promise<void> {
    try {
      this.detailOpen = false;
      await this.queue.visit(view, filter);
      focusOn('list');
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Puts the table of a picture on the clipboard, for a spreadsheet. */
  async copyPicture(picture: PictureId): Promise<void> {
    const text = this.pictures.textOf(picture);
    if (text !== null) await this.copy(text, t('board-copied', { what: t(`board-${picture}`) }));
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

  /** Keeps a setting, as a step; another language or zone changes every text that the desk answers with. */
  async set(change: Partial<Settings>): Promise<void> {
    try {
      const { settings, done } = await call('settings_set', { ...this.looks.settings, ...change });
      this.looks.learn(settings);
      this.decisions.tell(done);
      this.changed();
      await this.queue.refresh();
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Settings may have been taken back, or changed elsewhere. */
  async #learnSettings(): Promise<void> {
    try {
      this.about = await call('about', {});
      const before = this.looks.settings;
      this.looks.learn(this.about.settings, this.about.language);
      const { language, zone, currency } = this.looks.settings;
      if (before.language !== language || before.zone !== zone || before.currency !== currency) await this.queue.refresh();
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Tells the shell what its menu is, where that is another than before. */
  tellMenu(menu: Menu): void {
    const text = JSON.stringify(menu);
    if (text === this.#menu) return;
    this.#menu = text;
    call('menu', menu).catch(this.failed);
  }

  /** A command that was chosen in the menu runs as its key would. */
  #chosen(id: string): void {
    if (isCommand(id) && fitsNow(this, id)) run(this, id);
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
    else if (notice.kind === 'command') this.#chosen(notice.id);
    else if (notice.kind === 'say') this.toasts.say(notice.text);
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
