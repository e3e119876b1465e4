import { call, faultOf } from '../ipc';
import type { Done, Fault, Learned, LessonAsk, LessonId, LessonLine, Unread, UnreadPhrase } from '../ipc';
import { t } from '../shared/words.svelte';
import { toldOf } from './told';

interface Around {
  /** Something was taught or forgotten; what to say of it. */
  learned: (done: Done) => void;
  told: (text: string) => void;
  failed: (thrown: unknown) => void;
  /** Counts, lists and the shipment in sight are to be read again. */
  changed: () => void;
}

/** What the pane shows: what nobody could read, or what was taught. */
export type Part = 'unread' | 'taught';
export type Meaning = Omit<LessonAsk, 'task'>;

/** Phrases that are read at once. */
const PAGE = 200;
/** Work that takes longer is shown, in milliseconds. */
const SOON = 400;

/** What nobody could read, and what the seller taught. */
export class Teaching {
  part = $state<Part>('unread');
  unread = $state.raw<Unread | null>(null);
  lessons = $state.raw<readonly LessonLine[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  running = $state.raw<{ task: string; text: string; done: number; total: number } | null>(null);
  /** The work has taken long enough to be shown. */
  slow = $state(false);
  #at = $state<Record<Part, number>>({ unread: 0, taught: 0 });
  #limit = PAGE;
  #turn = 0;
  /** Phrases that were just taught, by their view: they have left although the desk still answers with them. */
  readonly #leaving = new Set<string>();

  readonly phrases = $derived<readonly UnreadPhrase[]>(this.unread?.phrases ?? []);
  readonly cursor = $derived(this.#at[this.part]);
  readonly total = $derived(this.part === 'unread' ? this.phrases.length : (this.lessons?.length ?? 0));
  readonly phrase = $derived(this.part === 'unread' ? this.phrases[this.#at.unread] : undefined);
  readonly lesson = $derived(this.part === 'taught' ? this.lessons?.[this.#at.taught] : undefined);

  constructor(readonly around: Around) {}

  /** Reads what the pane shows; what nobody could read only where it is shown, for all scans are looked at. */
  async read(part: Part): Promise<void> {
    const turn = ++this.#turn;
    this.part = part;
    try {
      const [lessons, unread] = await Promise.all([call('lessons', {}), part === 'unread' ? call('unread', { limit: this.#limit }) : null]);
      if (turn !== this.#turn) return;
      this.lessons = lessons.lessons;
      if (unread !== null) this.unread = { ...unread, phrases: unread.phrases.filter((phrase) => !this.#leaving.has(phrase.view)) };
      this.fault = null;
      this.move(this.cursor);
    } catch (thrown) {
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
  }

  async more(): Promise<void> {
    this.#limit += PAGE;
    await this.read('unread');
  }

  move(to: number): void {
    this.#at[this.part] = Math.max(0, Math.min(this.total - 1, to));
  }

  /** Teaches; the fault where the desk refuses. */
  async teach(meaning: Meaning): Promise<Fault | null> {
    const phrase = this.phrases.find((one) => one.words === meaning.words && one.code?.code === meaning.code?.code);
    const fault = await this.#learn((task) => call('teach', { ...meaning, task }));
    // The next key is for the next phrase, even before the desk has answered what is left.
    if (fault === null && phrase !== undefined) this.#leave(phrase.view);
    return fault;
  }

  /** Teaches that a phrase says nothing; it leaves at once. */
  async saysNothing({ words, code, view }: UnreadPhrase): Promise<void> {
    const before = this.unread;
    this.#leaving.add(view);
    this.#leave(view);
    const fault = await this.teach({ words, code, stage: null, signal: null });
    this.#leaving.delete(view);
    if (fault === null) return;
    this.unread = before;
    this.around.failed(fault);
  }

  async forget(id: LessonId['id']): Promise<void> {
    const fault = await this.#learn(() => call('lesson_forget', { id }), 'forgotten');
    if (fault !== null) this.around.failed(fault);
  }

  /** Takes in lessons that somebody shared. */
  async adopt(): Promise<void> {
    const fault = await this.#learn((task) => call('lessons_import', { task }));
    if (fault !== null) this.around.failed(fault);
  }

  async share(): Promise<void> {
    try {
      const written = await call('lessons_export', {});
      if (written.file !== null) this.around.told(t('lessons-written', { count: written.rows, file: written.file }));
    } catch (thrown) {
      this.around.failed(thrown);
    }
  }

  cancel(): void {
    if (this.running) call('cancel', { task: this.running.task }).catch(this.around.failed);
  }

  progress(notice: { task: string; text: string; done: number; total: number }): void {
    if (this.running?.task === notice.task) this.running = notice;
  }

  #leave(view: string): void {
    const gone = this.phrases.find((phrase) => phrase.view === view);
    if (this.unread === null || gone === undefined) return;
    this.unread = { ...this.unread, total: this.unread.total - 1, texts: this.unread.texts - gone.texts, phrases: this.phrases.filter((phrase) => phrase.view !== view) };
    this.move(this.cursor);
  }

  async #learn(act: (task: string) => Promise<Learned>, what: 'taught' | 'forgotten' = 'taught'): Promise<Fault | null> {
    const task = crypto.randomUUID();
    this.running = { task, text: t('teach-running'), done: 0, total: 0 };
    const timer = setTimeout(() => { this.slow = true; }, SOON);
    try {
      const learned = await act(task);
      this.around.learned({ ...learned.done, text: toldOf(learned, what) });
      return null;
    } catch (thrown) {
      return faultOf(thrown);
    } finally {
      clearTimeout(timer);
      if (this.running.task === task) {
        this.running = null;
        this.slow = false;
      }
      this.around.changed();
    }
  }
}
